import type { Extensible } from "../../document/types.js";
import { deepEqual } from "../values.js";
import { childOf, isObject, type Located, follow, type Source } from "../located.js";

/** Whether both sides show the same values, in whatever keyword they stand. */
export function sameExamples(base: Extensible, revision: Extensible): boolean {
  return deepEqual(examplesIn(base), examplesIn(revision));
}

/** The values of all examples, with what is said of each. */
export function examplesIn({ example, examples }: Extensible): unknown[] {
  const listed: readonly unknown[] = Array.isArray(examples) ? examples : [];
  const named = isObject(examples) ? Object.values(examples).map(plain) : [];
  return [...(example === undefined ? [] : [example]), ...listed, ...named];
}

/** An example that is nothing but its value is that value. */
function plain(example: unknown): unknown {
  return isObject(example) && Object.keys(example).length === 1 && "value" in example ? example.value : [example];
}

/** A piece with its named examples in their place: those of components have names that are nobody's business. */
export function withExamples<T extends Extensible>(source: Source, piece: Located<T>): Located<T> {
  const examples = childOf(piece, "examples");
  if (!isObject(examples?.value) || !Object.values(examples.value).some((each) => isObject(each) && each.$ref))
    return piece;
  const names = Object.keys(examples.value);
  const followed = names.map((name) => [name, follow(source, childOf(examples, name))?.value]);
  return { ...piece, value: { ...piece.value, examples: Object.fromEntries(followed) } };
}
