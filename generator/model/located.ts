import { childPointer, dereference, lookUp } from "../document/pointer.js";
import type { Operation, Response } from "../document/types.js";

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

/** A response and what it answers with: a status code, a range such as `4XX`, or `default`, and as the description writes it. */
export interface LocatedResponse extends Located<Response> {
  readonly status: string;
  readonly key: string;
}

/** The responses of an operation that stands at a pointer. */
export function responsesOf(document: unknown, { responses = {} }: Operation, pointer: string): LocatedResponse[] {
  const declared = Object.entries(responses).filter(([key]) => /^([1-5]\d\d|[1-5]XX|default)$/i.test(key));
  return declared.map(([key, response]) => {
    const at = childPointer(pointer, "responses", key);
    const found = located<Response>(document, response, at) ?? { value: {}, pointer: at };
    return { ...found, key, status: key.replace(/^(.)xx$/i, "$1XX") };
  });
}
