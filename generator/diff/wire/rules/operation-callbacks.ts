import { isObject } from "../../located.js";
import { quote } from "../../quote.js";
import type { RuleOn } from "../rule.js";

/** Requests that the server makes in return: new ones, and those that are gone. */
export const operationCallbacks: RuleOn<"operation"> = {
  id: "operation-callbacks",
  on: "operation",
  *check({ base, revision }) {
    if (base === undefined || revision === undefined) return;
    const [before, after] = [base, revision].map(({ value }) =>
      isObject(value.callbacks) ? Object.keys(value.callbacks) : [],
    );
    for (const [action, from, to] of [
      ["removed", before!, after!],
      ["added", after!, before!],
    ] as const)
      for (const name of from)
        if (!to.includes(name))
          yield {
            id: `callback-${action}`,
            effect: "notes",
            say: (subject, voice) => `The callback ${quote(name)} ${voice.wasOf(action, subject)}.`,
            at: ["callbacks", name],
          };
  },
};
