import type { Document as ParsedDocument, NormalizedProblem } from "@redocly/openapi-core";
import { pointerOf } from "../document/place.js";
import { keysOf, type FoundKey, type KnownKeys } from "./known-keys.js";
import { withoutRule, type RedoclyConfig } from "./redocly-config.js";

/** A rule of the linter that takes the square of something that a document has much of. */
interface Costly {
  readonly id: string;
  /** The most that all of a document may cost. */
  readonly most: number;
  /** The keys whose values cost something. */
  readonly keys: "compositions" | "descriptions";
  cost(value: unknown): number;
  /** What the dearest value is. */
  words(value: unknown): string;
}

const count = ({ length }: { readonly length: number }) => length.toLocaleString("en-US");

const costly: readonly Costly[] = [
  {
    id: "no-illogical-composition-keywords",
    // Each pair can be a warning.
    most: 20_000,
    keys: "compositions",
    cost: (list) => (Array.isArray(list) ? (list.length * (list.length - 1)) / 2 : 0),
    words: (list) => `it compares each of the ${count(list as unknown[])} schemas here with each other.`,
  },
  {
    id: "no-unsafe-markdown",
    most: 20_000_000,
    keys: "descriptions",
    cost: (text) => (typeof text === "string" ? lengthOfTags(text) : 0),
    words: (text) => `it looks for the end of each tag in the ${count(text as string)} characters here.`,
  },
];

/** How many characters stand between each `<` and the `>` after it, together. */
function lengthOfTags(text: string): number {
  if (!text.includes("<")) return 0;
  let sum = 0;
  let end = text.length;
  for (let at = text.length - 1; at >= 0; at--) {
    if (text[at] === ">") end = at;
    else if (text[at] === "<") sum += end - at;
  }
  return sum;
}

/** The configuration that a document is to be linted with, and a warning for each rule that it leaves out because it would take too long. */
export function boundedRules(
  { source, parsed }: ParsedDocument,
  given: RedoclyConfig,
): { readonly config: RedoclyConfig; readonly problems: readonly NormalizedProblem[] } {
  let config = given;
  const problems: NormalizedProblem[] = [];
  for (const { id, most, words, ...rule } of costly) {
    const { all, pointer, value } = spend(rule, keysOf(parsed));
    const fewer = all > most ? withoutRule(config, id) : undefined;
    if (fewer === undefined) continue;
    config = fewer;
    const location = [{ source, pointer, reportOnKey: true }];
    const message = `This rule was left out: ${words(value)}`;
    problems.push({ ruleId: id, severity: "warn", message, suggest: [], location });
  }
  return { config, problems };
}

/** What the values of a document cost together, and the dearest of them. */
function spend({ keys, cost }: Pick<Costly, "keys" | "cost">, known: KnownKeys) {
  let [all, most] = [0, 0];
  let dearest: FoundKey | undefined;
  for (const found of known[keys]) {
    const own = cost(found.holder[found.key]);
    all += own;
    if (own > most) [most, dearest] = [own, found];
  }
  if (dearest === undefined) return { all, pointer: "#/", value: undefined };
  const { holder, key, spot } = dearest;
  return { all, pointer: pointerOf(spot, key), value: holder[key] };
}
