import { quote } from "../../voice.js";
import { anchoredIn, holdingOne } from "../schema-keywords.js";
import { dashed, outsideOf, schemaId } from "../schema-names.js";
import { forbidding, keywordRule, unlessSilent, type KeywordChange, type Rule, type RuleOn } from "../rule.js";
import type { Level } from "../finding.js";
import { keysOf, partings } from "../../values.js";
import { typesOf } from "../type-change.js";

/** Schemas within a schema that forbid something and come or go: `contains`, `if`, `not`, …, and those under a key of their own. */
export const innerSchemas: readonly Rule[] = [
  keywordRule(
    "inner-schemas",
    holdingOne.filter((keyword) => keyword !== "additionalProperties"),
    (change) => {
      const { pair, keyword, after } = change;
      if (keyword === "items" && !areLists(change)) return undefined;
      const action = after ? "added" : "removed";
      return {
        id: schemaId(pair, dashed(keyword), action),
        effect: unlessSilent(pair, forbidding[action]),
        ...(keyword === "not" && { level: levelOfNot(change) }),
        say: (subject, voice) => `${keyword} ${voice.wasOf(action, subject)}.`,
      };
    },
    // `true` says as much as nothing.
    ({ schema }, keyword) => schema[keyword] !== undefined && schema[keyword] !== true,
  ),
  keyedRule("keyed-schemas", { patternProperties: "pattern-property", dependentSchemas: "dependent-schema" }),
  keyedRule("dependent-required", { dependentRequired: "dependent-required" }),
  anchoredDefinitions(),
];

/** Whether both sides may be lists: what became one, or is none any more, has another type, which says it all. */
function areLists({ pair }: KeywordChange): boolean {
  return [pair.base, pair.revision].every((side) => {
    const types = typesOf(side);
    return types.length === 0 || types.includes("array");
  });
}

function levelOfNot({ pair, after }: KeywordChange): Level {
  if (!after)
    return {
      response: "info",
      because: "what may now be answered is mostly still forbidden by a type or pattern",
    };
  if (pair.place === "parameter")
    return { request: "info", because: "a test of oasdiff's expects nothing of a parameter that excludes a value" };
  return {
    request: "warning",
    because: "oasdiff does not look at `not`, which mostly restates what a type or pattern says already",
  };
}

/** A rule on maps: of schemas, which are compared by themselves where both sides have them, or of lists of names. */
function keyedRule(id: string, names: Readonly<Record<string, string>>): RuleOn<"schema"> {
  return {
    id,
    on: "schema",
    reads: Object.keys(names).map((keyword) => `schema.${keyword}`),
    *check(pair) {
      for (const [keyword, name] of Object.entries(names)) {
        const [from, to] = [pair.base, pair.revision].map(({ schema }) => schema[keyword] as Record<string, unknown>);
        if (from === undefined && to === undefined) continue;
        for (const key of new Set([...keysOf(from), ...keysOf(to)])) {
          const [before, after] = [from?.[key], to?.[key]];
          const action = before === undefined ? "added" : after === undefined ? "removed" : "changed";
          if (action === "changed" && (!Array.isArray(before) || [...partings(before, listOf(after))].length === 0))
            continue;
          yield {
            id: schemaId(pair, name, action),
            effect: unlessSilent(pair, forbidding[action]),
            say: (subject, voice) =>
              Array.isArray(before ?? after)
                ? `What ${quote(key)} requires in ${subject} ${voice.went(quote(namesIn(before)), quote(namesIn(after)))}.`
                : `${quote(key)} ${voice.wasOf(action, `the ${keyword} of ${subject}`)}.`,
            at: [keyword, key],
          };
        }
      }
    },
  };
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function namesIn(list: unknown): string | undefined {
  return list === undefined ? undefined : listOf(list).join(", ");
}

/** Definitions with an anchor, which a reference from anywhere may lead to, that are new, and those that are gone. */
function anchoredDefinitions(): RuleOn<"schema"> {
  return {
    id: "anchored-definitions",
    on: "schema",
    reads: ["schema.$defs"],
    *check(pair) {
      if (pair.base.schema.$defs === undefined && pair.revision.schema.$defs === undefined) return;
      for (const [action, name] of partings(anchoredIn(pair.base).keys(), anchoredIn(pair.revision).keys()))
        yield {
          id: schemaId(pair, "definition", action),
          effect: action === "removed" ? "doubts" : "notes",
          say: (subject, voice) => `The definition ${quote(name)} ${voice.wasOf(action, subject)}.`,
          places: outsideOf(pair),
          at: ["$defs", name],
        };
    },
  };
}
