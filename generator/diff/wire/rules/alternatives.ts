import type { Level } from "../level.js";
import type { SchemaPair } from "../pair.js";
import type { RuleOn } from "../rule.js";
import { isSilent, schemaId } from "../schema-id.js";
import { memberNames } from "../member-names.js";
import type { Voice } from "../../voice.js";

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

function* branches(pair: SchemaPair, keyword: "oneOf" | "anyOf" | "heirs", name: string) {
  const { added, removed, matched } = pair[keyword];
  const effect = (usual: "narrows" | "widens") => (isSilent(pair) ? ("notes" as const) : usual);
  const level = keyword === "anyOf" ? { level: seldom } : {};
  const [came, went] = keyword === "heirs" ? [false, false] : [no(matched, removed), no(matched, added)];
  if (removed.length > 0) {
    const names = memberNames(removed);
    yield {
      id: schemaId(pair, name, "removed"),
      effect: effect(went ? "widens" : "narrows"),
      ...level,
      say: (subject: string, voice: Voice) => `${voice.left(names, `the ${keyword} of ${subject}`)}.`,
      places: { base: removed[0]!.pointer },
    };
  }
  if (added.length > 0) {
    const names = memberNames(added);
    yield {
      id: schemaId(pair, name, "added"),
      effect: effect(came ? "narrows" : "widens"),
      ...(keyword === "heirs" ? { level: ofHeirs } : level),
      say: (subject: string, voice: Voice) => `${voice.joined(names, `the ${keyword} of ${subject}`)}.`,
      places: { revision: added[0]!.pointer },
    };
  }
}
