import type { Extensible } from "../../document/types.js";
import { deepEqual } from "../deep-equal.js";
import { isObject } from "../located.js";

interface Exemplified extends Extensible {
  readonly example?: unknown;
  readonly examples?: unknown;
}

/** Keywords of examples that differ; none where both sides show the same values, in whatever keyword they stand. */
export function changedExamples(base: Exemplified, revision: Exemplified): ("example" | "examples")[] {
  if (deepEqual(valuesOf(base), valuesOf(revision))) return [];
  return (["example", "examples"] as const).filter((keyword) => !deepEqual(base[keyword], revision[keyword]));
}

/** The values of all examples, with what is said of each. */
function valuesOf({ example, examples }: Exemplified): unknown[] {
  const listed: readonly unknown[] = Array.isArray(examples) ? examples : [];
  const named = isObject(examples) ? Object.values(examples).map(plain) : [];
  return [...(example === undefined ? [] : [example]), ...listed, ...named];
}

/** An example that is nothing but its value is that value. */
function plain(example: unknown): unknown {
  return isObject(example) && Object.keys(example).length === 1 && "value" in example ? example.value : [example];
}
