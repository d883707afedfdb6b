import { methods } from "./objects.js";
import { childPointer, dereference, isObject, lookUp, pointer } from "./pointer.js";
import type { Method, OpenApi, Operation, PathItem, Response } from "./types.js";

/** An operation and where it stands. */
export interface OperationPlace {
  readonly operation: Operation;
  readonly path: string;
  readonly method: Method;
  readonly item: PathItem;
  readonly pointer: string;
}

/** Every operation under `paths`: path by path in the order of the document, in a path by method. */
export function operationsOf(document: OpenApi): OperationPlace[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) => {
    const at = pointer("paths", path);
    return methods.flatMap((method) => {
      const operation = item?.[method] as Operation | undefined;
      return isObject(operation) ? [{ operation, path, method, item, pointer: `${at}/${method}` }] : [];
    });
  });
}

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
export function responsesOf(document: unknown, { responses }: Operation, pointer = ""): LocatedResponse[] {
  const declared = Object.entries(responses ?? {}).filter(([key]) => /^([1-5]\d\d|[1-5]XX|default)$/i.test(key));
  return declared.map(([key, response]) => {
    const at = childPointer(pointer, "responses", key);
    const found = located<Response>(document, response, at) ?? { value: {}, pointer: at };
    return { ...found, key, status: key.replace(/^(.)xx$/i, "$1XX") };
  });
}
