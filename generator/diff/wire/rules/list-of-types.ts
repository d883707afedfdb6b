import { quote } from "../../quote.js";
import type { RuleOn } from "../rule.js";
import { isSilent, schemaId } from "../schema-id.js";
import type { Voice } from "../../voice.js";

/** Alternatives that are nothing but types: `oneOf: [{ type: string }, { type: integer }]`. */
export const listOfTypes: RuleOn<"schema"> = {
  id: "list-of-types",
  on: "schema",
  reads: ["schema.oneOf", "schema.anyOf", "schema.type"],
  *check(pair) {
    if (pair.types === undefined) return;
    const { added, removed } = pair.types;
    const effect = (loud: "narrows" | "widens") => (isSilent(pair) ? "notes" : loud);
    if (removed.length > 0)
      yield {
        id: schemaId(pair, "list-of-types", "narrowed"),
        effect: effect("narrows"),
        say: (subject, voice) => lists(voice, subject, removed, false),
        at: ["type"],
      };
    if (added.length > 0)
      yield {
        id: schemaId(pair, "list-of-types", "widened"),
        effect: effect("widens"),
        say: (subject, voice) => lists(voice, subject, added, true),
        at: ["type"],
      };
  },
};

function lists(voice: Voice, subject: string, types: readonly string[], gained: boolean): string {
  const [names, of] = [types.map(quote).join(", "), `types of ${subject}`];
  return `${voice.alone(gained, `The ${of} ${gained ? "gained" : "lost"} ${names}`, `has ${names} in the ${of}`)}.`;
}
