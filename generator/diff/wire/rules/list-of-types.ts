import { quote } from "../../quote.js";
import type { RuleOn } from "../rule.js";
import { unlessSilent } from "../keyword-rule.js";
import { schemaId } from "../schema-id.js";

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
