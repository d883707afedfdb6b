import { quote } from "../../quote.js";
import type { RuleOn } from "../rule.js";
import type { Parameter } from "../../../document/types.js";

/** How a parameter is written: its style, whether it explodes, what it need not escape. */
export const parameterSerialization: RuleOn<"parameter"> = {
  id: "parameter-serialization",
  on: "parameter",
  reads: ["parameter.style", "parameter.explode", "parameter.allowReserved"],
  *check({ base, revision }) {
    if (base === undefined || revision === undefined) return;
    for (const [keyword, name, read] of keywords) {
      const [before, after] = [read(base.value), read(revision.value)];
      if (before === after) continue;
      yield {
        id: `request-parameter-${name}-changed`,
        effect: "changes",
        say: (subject, voice) => `The ${keyword} of ${subject} ${voice.went(quote(before), quote(after))}.`,
        at: [keyword],
      };
    }
  },
};

const style = (parameter: Parameter) =>
  parameter.style ?? (parameter.in === "query" || parameter.in === "cookie" ? "form" : "simple");

const keywords: readonly (readonly [string, string, (parameter: Parameter) => unknown])[] = [
  ["style", "style", style],
  ["explode", "explode", (parameter) => parameter.explode ?? style(parameter) === "form"],
  ["allowReserved", "allow-reserved", (parameter) => parameter.allowReserved ?? false],
];
