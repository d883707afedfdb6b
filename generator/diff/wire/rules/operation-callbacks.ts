import { isObject } from "../../located.js";
import { quote } from "../../quote.js";
import { always } from "../level.js";
import type { RuleOn } from "../rule.js";

/** Requests that the server makes in return: new ones, and those that are gone. */
export const operationCallbacks: RuleOn<"operation"> = {
  id: "operation-callbacks",
  on: "operation",
  reads: ["operation.callbacks"],
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
            level: always("none", "the server calls, and the client is not asked to do anything else than before"),
            say: (subject, voice) => `The callback ${quote(name)} ${voice.wasOf(action, subject)}.`,
            at: ["callbacks", name],
          };
  },
};
