import { dereference, lookUp } from "../document/pointer.js";

/** Something of a document, and the JSON pointer to where it stands. */
export interface Located<T> {
  readonly value: T;
  readonly pointer: string;
}

/** What is declared at a pointer, or what that refers to; undefined where there is nothing. */
export function located<T extends { $ref?: string }>(
  document: unknown,
  declared: T | undefined,
  pointer: string,
): Located<T> | undefined {
  const value = dereference<T>(document, declared);
  if (value === undefined) return undefined;
  let [current, at] = [declared, pointer];
  // It leads somewhere, so there is an end.
  while (typeof current?.$ref === "string") [current, at] = [lookUp(document, current.$ref) as T, current.$ref];
  return { value, pointer: at };
}
