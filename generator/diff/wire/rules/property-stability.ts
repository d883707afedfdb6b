import { stabilityOf, stabilityRank } from "../lifecycle.js";
import { quote } from "../../quote.js";
import type { RuleOn } from "../rule.js";
import { outsideOf, schemaId } from "../schema-id.js";

/** Schemas whose `x-stability-level` rose or fell. */
export const propertyStability: RuleOn<"schema"> = {
  id: "property-stability",
  on: "schema",
  reads: ["schema.x-stability-level"],
  *check(pair) {
    const [before, after] = [stabilityOf(pair.base.schema), stabilityOf(pair.revision.schema)];
    if (before === after) return;
    const invalid = [before, after].find((level) => stabilityRank(level) === undefined);
    if (invalid !== undefined) {
      yield {
        id: "api-invalid-stability-level",
        effect: "changes",
        say: (subject) => `The stability level ${quote(invalid)} of ${subject} is unknown.`,
        places: outsideOf(pair),
        at: ["x-stability-level"],
      };
      return;
    }
    if (stabilityRank(before)! < stabilityRank("beta")!) return;
    const fell = stabilityRank(after)! < stabilityRank(before)!;
    yield {
      id: schemaId(pair, fell ? "stability-decreased" : "stability-increased"),
      effect: fell ? "changes" : "notes",
      say: (subject) => `The stability level of ${subject} went from ${quote(before)} to ${quote(after)}.`,
      places: outsideOf(pair),
      at: ["x-stability-level"],
    };
  },
};
