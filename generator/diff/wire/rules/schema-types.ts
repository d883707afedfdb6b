import { deepEqual } from "../../values.js";
import { typeChange, typesOf } from "../type-change.js";
import type { SchemaPair, SchemaSide } from "../pair.js";
import { capital, quote } from "../../voice.js";
import { forbidsAll } from "../schema-keywords.js";
import { type RuleOn, unlessSilent } from "../rule.js";
import { schemaId, outsideOf } from "../schema-names.js";

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
      effect: unlessSilent(pair, change.effect),
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

/** A schema that allows nothing, on one side alone. */
export const forbidden: RuleOn<"forbidden"> = {
  id: "forbidden",
  on: "forbidden",
  reads: ["schema.not"],
  *check(pair) {
    const became = forbidsAll(pair.revision.schema);
    yield {
      id: schemaId(pair, became ? "restricted" : "allowed"),
      effect: unlessSilent(pair, became ? "narrows" : "widens"),
      say: (subject, voice) =>
        `${capital(subject)} ${voice.only(became, `is ${became ? "now" : "no longer"} forbidden`, "is forbidden")}.`,
    };
  },
};

/** Alternatives that are nothing but types: `oneOf: [{ type: string }, { type: integer }]`. */
export const listOfTypes: RuleOn<"schema"> = {
  id: "list-of-types",
  on: "schema",
  reads: ["schema.oneOf", "schema.anyOf", "schema.type"],
  *check(pair) {
    if (pair.types === undefined) return;
    for (const [action, verb, effect] of [
      ["removed", "narrowed", "narrows"],
      ["added", "widened", "widens"],
    ] as const) {
      const types = pair.types[action];
      if (types.length === 0) continue;
      const [names, gained] = [types.map(quote).join(", "), action === "added"];
      yield {
        id: schemaId(pair, "list-of-types", verb),
        effect: unlessSilent(pair, effect),
        say: (subject, voice) => {
          const of = `types of ${subject}`;
          return `${voice.alone(gained, `The ${of} ${gained ? "gained" : "lost"} ${names}`, `has ${names} in the ${of}`)}.`;
        },
        at: ["type"],
      };
    }
  },
};

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
      effect: unlessSilent(pair, revision.nullable ? "widens" : "narrows"),
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
