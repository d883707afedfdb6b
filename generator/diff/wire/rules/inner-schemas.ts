import type { Level } from "../level.js";
import type { SchemaPair } from "../pair.js";
import { typesOf } from "../type-change.js";
import type { RuleOn } from "../rule.js";
import { isSilent, schemaId } from "../schema-id.js";

const keywords: Readonly<Record<string, string>> = {
  items: "items",
  contains: "contains",
  propertyNames: "property-names",
  unevaluatedItems: "unevaluated-items",
  unevaluatedProperties: "unevaluated-properties",
  if: "if",
  then: "then",
  else: "else",
  not: "not",
  contentSchema: "content-schema",
};

/** Keywords that hold one schema and forbid something: `contains`, `if`, `not`, … that come and go. */
export const innerSchemas: RuleOn<"schema"> = {
  id: "inner-schemas",
  on: "schema",
  reads: Object.keys(keywords).map((keyword) => `schema.${keyword}`),
  *check(pair) {
    for (const [keyword, name] of Object.entries(keywords)) {
      const [before, after] = [forbids(pair.base.schema[keyword]), forbids(pair.revision.schema[keyword])];
      if (before === after || (keyword === "items" && !areLists(pair))) continue;
      yield {
        id: schemaId(pair, name, after ? "added" : "removed"),
        effect: isSilent(pair) ? "notes" : after ? "narrows" : "widens",
        ...(keyword === "not" && { level: levelOfNot(pair, after) }),
        say: (subject, voice) => `${keyword} ${voice.wasOf(after ? "added" : "removed", subject)}.`,
        at: [keyword],
      };
    }
  },
};

/** Whether both sides may be lists: what became one, or is none any more, has another type, which says it all. */
function areLists({ base, revision }: SchemaPair): boolean {
  return [base, revision].every((side) => {
    const types = typesOf(side);
    return types.length === 0 || types.includes("array");
  });
}

function levelOfNot({ place }: SchemaPair, added: boolean): Level {
  if (!added)
    return {
      response: "info",
      because: "what may now be answered is mostly still forbidden by a type or pattern",
    };
  if (place === "parameter")
    return { request: "info", because: "a test of oasdiff's expects nothing of a parameter that excludes a value" };
  return {
    request: "warning",
    because: "oasdiff does not look at `not`, which mostly restates what a type or pattern says already",
  };
}

/** Whether a keyword is there at all; `true` says as much as nothing. */
function forbids(value: unknown): boolean {
  return value !== undefined && value !== true;
}
