import type { SchemaPair } from "../pair.js";
import type { RuleOn } from "../rule.js";
import { isSilent, schemaId } from "../schema-id.js";
import { memberNames } from "../member-names.js";
import type { Voice } from "../voice.js";

/** The branches of `oneOf` and `anyOf`, and objects that were wrapped in a `oneOf`. */
export const alternatives: RuleOn<"schema"> = {
  id: "alternatives",
  on: "schema",
  *check(pair) {
    if (pair.wrapped)
      yield {
        id: schemaId(pair, "wrapped-in-one-of"),
        effect: "changes",
        say: (subject, voice) =>
          `The object of ${subject} ${voice.only(true, "was wrapped in oneOf", "is wrapped in oneOf")}.`,
        at: ["oneOf"],
      };
    if (pair.types === undefined && !pair.wrapped) {
      yield* branches(pair, "oneOf", "one-of");
      yield* branches(pair, "anyOf", "any-of");
    }
  },
};

function* branches(pair: SchemaPair, keyword: "oneOf" | "anyOf", name: string) {
  const { added, removed } = pair[keyword];
  const effect = (usual: "narrows" | "widens") => (isSilent(pair) ? ("notes" as const) : usual);
  if (removed.length > 0) {
    const names = memberNames(removed);
    yield {
      id: schemaId(pair, name, "removed"),
      effect: effect("narrows"),
      say: (subject: string, voice: Voice) => `${voice.left(names, `the ${keyword} of ${subject}`)}.`,
      places: { base: removed[0]!.pointer },
    };
  }
  if (added.length > 0) {
    const names = memberNames(added);
    yield {
      id: schemaId(pair, name, "added"),
      effect: effect("widens"),
      say: (subject: string, voice: Voice) => `${voice.joined(names, `the ${keyword} of ${subject}`)}.`,
      places: { revision: added[0]!.pointer },
    };
  }
}
