import { operationsOf } from "../document/operations.js";
import { isObject } from "../document/pointer.js";
import type { OpenApi } from "../document/types.js";
import type { Problem } from "../problem.js";
import { locateBy, type Trace } from "./position.js";

/** How many there may be: the largest descriptions that are published have a fifth of that. */
export const most = { references: 1_000_000, operations: 100_000 };

export type Limits = Readonly<typeof most>;

/** An error about a text that has more references, or a description that has more operations, than are read. */
export function tooMany(what: keyof Limits, count: number, trace: Trace, cwd: string, limits: Limits): Problem {
  const [found, limit] = [count, limits[what]].map((number) => number.toLocaleString("en-US"));
  const message = `There are ${found} ${what} here, and at most ${limit} are read.`;
  const hint = "Split the description, and make a package of each part.";
  return { severity: "error", rule: `too-many-${what}`, message, ...locateBy(trace, "#/", cwd), hint };
}

/** The same of the operations of a description. */
export function tooManyOperations(parsed: unknown, trace: Trace, cwd: string, limits: Limits = most): Problem[] {
  if (!isObject(parsed) || !isObject(parsed["paths"])) return [];
  const { length } = operationsOf(parsed as OpenApi);
  return length > limits.operations ? [tooMany("operations", length, trace, cwd, limits)] : [];
}
