import type { RuleOn } from "../rule.js";
import type { SchemaSide } from "../pair.js";
import { isSilent, outsideOf, schemaId } from "../schema-names.js";

/** Whether null is allowed, in whatever way that is spelled. */
export const nullability: RuleOn<"schema"> = {
  id: "nullability",
  on: "schema",
  reads: ["schema.type", "schema.nullable"],
  *check(pair) {
    const { base, revision } = pair;
    if (base.nullable === revision.nullable) return;
    const [without, became] = base.nullable ? [revision, "became-not-nullable"] : [base, "became-nullable"];
    if (allowsAnything(without)) return;
    yield {
      id: schemaId(pair, became),
      effect: isSilent(pair) ? "notes" : revision.nullable ? "widens" : "narrows",
      say: (subject, voice) =>
        `Null ${voice.only(revision.nullable, `is ${revision.nullable ? "now" : "no longer"} allowed for ${subject}`, `is allowed for ${subject}`)}.`,
      places: outsideOf(pair),
      at: ["type"],
    };
  },
};

/** Whether a schema names no type and no values, so that null was never forbidden. */
function allowsAnything({ schema }: SchemaSide): boolean {
  const restricts = ["type", "enum", "const", "oneOf", "anyOf", "allOf", "$ref", "not"];
  return restricts.every((keyword) => schema[keyword] === undefined);
}
