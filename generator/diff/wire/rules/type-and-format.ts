import { deepEqual } from "../../values.js";
import { typeChange, typesOf } from "../type-change.js";
import type { SchemaPair, SchemaSide } from "../pair.js";
import { quote } from "../../voice.js";
import type { RuleOn } from "../rule.js";
import { isSilent, schemaId } from "../schema-names.js";

/** The type and the format: broader, narrower, spelled otherwise, or different. */
export const typeAndFormat: RuleOn<"schema"> = {
  id: "type-and-format",
  on: "schema",
  reads: ["schema.type", "schema.format"],
  *check(pair) {
    if (pair.wrapped || pair.types !== undefined) return;
    const change = typeChange(pair);
    if (change === undefined) return;
    yield {
      id: schemaId(pair, "type", change.action),
      effect: isSilent(pair) ? "notes" : change.effect,
      say: (subject, voice) =>
        `The type of ${subject} ${voice.went(quote(describe(pair.base)), quote(describe(pair.revision)))}.`,
      at: [sameTypes(pair) ? "format" : "type"],
    };
  },
};

function sameTypes({ base, revision }: SchemaPair): boolean {
  return deepEqual(typesOf(base).toSorted(), typesOf(revision).toSorted());
}

function describe(side: SchemaSide): string {
  const types = typesOf(side).join(" or ") || "any";
  return typeof side.schema.format === "string" ? `${types} (${side.schema.format})` : types;
}
