import type { Schema } from "../../../document/types.js";
import { isObject, type Located } from "../../located.js";
import type { Finding, Level } from "../finding.js";
import { unlessSilent, type RuleOn } from "../rule.js";
import type { SchemaPair } from "../pair.js";
import { isSilent, schemaId, memberNames } from "../schema-names.js";
import { isWords } from "../schema-keywords.js";

/** The branches of `oneOf` and `anyOf`, and objects that were wrapped in a `oneOf`. */
export const alternatives: RuleOn<"schema"> = {
  id: "alternatives",
  on: "schema",
  reads: ["schema.oneOf", "schema.anyOf", "schema.discriminator"],
  *check(pair) {
    if (pair.wrapped)
      yield {
        id: schemaId(pair, "wrapped-in-one-of"),
        effect: "changes",
        say: (subject, voice) =>
          `The object of ${subject} ${voice.only(true, "was wrapped in oneOf", "is wrapped in oneOf")}.`,
        at: ["oneOf"],
      };
    if (pair.union !== undefined)
      yield {
        id: schemaId(pair, "union", pair.union),
        effect: pair.union === "tightened" && pair.direction === "request" && !isSilent(pair) ? "doubts" : "notes",
        say: (subject, voice) => {
          const tightened = pair.union === "tightened";
          const change = tightened ? "a value must now fit exactly one" : "a value may now fit several";
          const state = `lets a value fit exactly one of the alternatives of ${subject}`;
          return `${voice.alone(tightened, `Of the alternatives of ${subject}, ${change}`, state)}.`;
        },
        at: [pair.union === "tightened" ? "oneOf" : "anyOf"],
      };
    if (pair.types === undefined && !pair.wrapped) {
      yield* branches(pair, "oneOf", "one-of");
      yield* branches(pair, "anyOf", "any-of");
    }
    yield* branches(pair, "heirs", "heir");
  },
};

const seldom: Level = {
  response: "info",
  because: "a client that reads what it needs is seldom hurt, and the branches themselves are compared",
};

const ofHeirs: Level = {
  response: "warning",
  because: "clients can read what all heirs have in common, which their base says",
};

/** Whether there was, or is, no list at all: one that comes forbids what it does not name, and one that goes forbids nothing. */
function no(...lists: readonly (readonly unknown[])[]): boolean {
  return lists.every((list) => list.length === 0);
}

function* branches(pair: SchemaPair, keyword: "oneOf" | "anyOf" | "heirs", name: string): Iterable<Finding> {
  const { added, removed, matched } = pair[keyword];
  const level = keyword === "anyOf" ? { level: seldom } : {};
  const [came, went] = keyword === "heirs" ? [false, false] : [no(matched, removed), no(matched, added)];
  yield* membersChanged(pair, keyword, name, "removed", removed, { effect: went ? "widens" : "narrows", ...level });
  const ofAdded = keyword === "heirs" ? { level: ofHeirs } : level;
  yield* membersChanged(pair, keyword, name, "added", added, { effect: came ? "narrows" : "widens", ...ofAdded });
}

/** What it means that members joined a list of schemas, or left it. */
function* membersChanged(
  pair: SchemaPair,
  keyword: string,
  name: string,
  action: "added" | "removed",
  members: readonly Located<Schema>[],
  { effect, level }: Pick<Finding, "effect" | "level">,
): Iterable<Finding> {
  const [first] = members;
  if (first === undefined) return;
  const names = memberNames(members);
  yield {
    id: schemaId(pair, name, action),
    effect: unlessSilent(pair, effect),
    ...(level && { level }),
    say: (subject, voice) => `${voice[action === "added" ? "joined" : "left"](names, `the ${keyword} of ${subject}`)}.`,
    places: { [action === "added" ? "revision" : "base"]: first.pointer },
  };
}

const ofRemoved: Level = {
  request: "warning",
  response: "info",
  because: "what the branch says may be said elsewhere, and the branches themselves are compared",
};

/** Branches of `allOf` that came or went and say something new; those that only moved were merged before. */
export const allOf: RuleOn<"schema"> = {
  id: "all-of",
  on: "schema",
  reads: ["schema.allOf"],
  *check(pair) {
    for (const action of ["added", "removed"] as const) {
      const row: Pick<Finding, "effect" | "level"> =
        action === "added" ? { effect: "narrows" } : { effect: "widens", level: ofRemoved };
      const [idle, forbidding] = [true, false].map((wanted) =>
        pair.allOf[action].filter((branch) => isAnnotation(branch) === wanted),
      );
      yield* membersChanged(pair, "allOf", "all-of", action, forbidding!, row);
      for (const found of membersChanged(pair, "allOf", "all-of", action, idle!, row))
        yield { ...found, id: `${found.id}-annotation-only`, effect: "notes" };
    }
  },
};

/** Whether a branch forbids nothing. */
function isAnnotation({ value }: Located<Schema>): boolean {
  return isObject(value) && Object.keys(value).every(isWords);
}

/** The first items of an array, each with a schema of its own. */
export const prefixItems: RuleOn<"schema"> = {
  id: "prefix-items",
  on: "schema",
  reads: ["schema.prefixItems"],
  *check(pair) {
    for (const action of ["added", "removed"] as const) {
      const [first, ...others] = pair.prefixItems[action];
      if (first === undefined) continue;
      const count = others.length === 0 ? "A prefix item" : `${others.length + 1} prefix items`;
      yield {
        id: schemaId(pair, "prefix-items", action),
        effect: unlessSilent(pair, action === "added" ? "widens" : "narrows"),
        say: (subject, voice) =>
          `${voice.alone(action === "added", `${count} of ${subject} ${others.length === 0 ? "was" : "were"} ${action}`, `has ${count} more of ${subject}`)}.`,
        places: action === "added" ? { revision: first.pointer } : { base: first.pointer },
      };
    }
  },
};
