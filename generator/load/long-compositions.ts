import type { Document as ParsedDocument, NormalizedProblem } from "@redocly/openapi-core";
import { childPointer } from "../document/pointer.js";
import { eachValue } from "./parsed-value.js";
import { withoutRule, type RedoclyConfig } from "./redocly-config.js";

/** Compares each schema of a list with each other. */
const rule = "no-illogical-composition-keywords";

/** Most pairs that are compared: each can be a warning. */
const mostPairs = 20_000;

/**
 * The configuration that a document is to be linted with, and a warning where that leaves a rule out: one takes the square of
 * the length of `oneOf`, `anyOf` and `allOf`.
 */
export function boundedRules(
  { source, parsed }: ParsedDocument,
  config: RedoclyConfig,
): { readonly config: RedoclyConfig; readonly problems: readonly NormalizedProblem[] } {
  let pairs = 0;
  let longest = { length: 0, pointer: "#/" };
  eachValue(parsed, (value, pointer) => {
    for (const key of ["oneOf", "anyOf", "allOf"]) {
      const list = (value as Record<string, unknown>)[key];
      if (!Array.isArray(list)) continue;
      pairs += (list.length * (list.length - 1)) / 2;
      if (list.length > longest.length) longest = { length: list.length, pointer: childPointer(pointer, key) };
    }
  });
  const fewer = pairs > mostPairs ? withoutRule(config, rule) : undefined;
  if (fewer === undefined) return { config, problems: [] };
  const { length, pointer } = longest;
  const problem: NormalizedProblem = {
    ruleId: rule,
    severity: "warn",
    message: `This rule was left out: it compares each of the ${length.toLocaleString("en-US")} schemas here with each other.`,
    suggest: [],
    location: [{ source, pointer, reportOnKey: true }],
  };
  return { config: fewer, problems: [problem] };
}
