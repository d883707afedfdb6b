import { childPointer, isObject, lookUp } from "../document/pointer.js";
import { basesIn, type Base } from "../document/heirs.js";
import type { OpenApi } from "../document/types.js";

export { isObject };

/** A piece of a document, and where it stands. */
export interface Located<T> {
  readonly value: T;
  /** JSON pointer, as a URI fragment. */
  readonly pointer: string;
}

/** One piece on both sides; it is missing on the side where it was added or removed. */
export interface Two<T> {
  readonly base: Located<T> | undefined;
  readonly revision: Located<T> | undefined;
}

/** One piece that both sides have. */
export interface Both<T> {
  readonly base: Located<T>;
  readonly revision: Located<T>;
}

/** The child of a piece, or undefined where the piece or the child is missing. */
export function childOf(parent: Located<unknown> | undefined, key: string): Located<unknown> | undefined {
  if (parent === undefined || !isObject(parent.value) || !Object.hasOwn(parent.value, key)) return undefined;
  return { value: parent.value[key], pointer: childPointer(parent.pointer, key) };
}

/** The keys of an object; none of what is no object. */
export function keysOf(value: unknown): string[] {
  return isObject(value) ? Object.keys(value) : [];
}

/** The children of two maps, by the names that either has. */
export function* childrenOf(
  base: Located<unknown> | undefined,
  revision: Located<unknown> | undefined,
): Iterable<readonly [string, Two<unknown>]> {
  for (const name of new Set([...keysOf(base?.value), ...keysOf(revision?.value)]))
    yield [name, { base: childOf(base, name), revision: childOf(revision, name) }];
}

/** One document, and what was found out about its references. */
export interface Source {
  readonly document: OpenApi;
  readonly targets: Map<string, Located<unknown> | undefined>;
  /** The component schema behind a reference, if it stands for its heirs. */
  readonly baseAt: (reference: string) => Base | undefined;
}

/** Makes a document ready for following its references. */
export function openSource(document: OpenApi): Source {
  return { document, targets: new Map(), baseAt: basesIn(document) };
}

/** Follows `$ref`s to something that is none; undefined where one leads nowhere. */
export function follow<T>(source: Source, piece: Located<T> | undefined): Located<T> | undefined {
  if (piece === undefined || !isObject(piece.value) || typeof piece.value.$ref !== "string") return piece;
  return targetOf(source, piece.value.$ref) as Located<T> | undefined;
}

/** What a reference leads to in the end. */
export function targetOf({ document, targets }: Source, reference: string): Located<unknown> | undefined {
  const passed: string[] = [];
  let found: Located<unknown> | undefined;
  for (let at: string | undefined = reference; at !== undefined;) {
    if (targets.has(at)) found = targets.get(at);
    if (targets.has(at)) break;
    targets.set(at, undefined);
    passed.push(at);
    const value: unknown = at.startsWith("#") ? lookUp(document, at) : undefined;
    // A reference to a schema that has words of its own beside its `$ref` stops there: they are part of what is meant.
    const isPassed = isObject(value) && typeof value["$ref"] === "string" && Object.keys(value).length === 1;
    if (value !== undefined && !isPassed) found = { value, pointer: at };
    at = isPassed ? String(value["$ref"]) : undefined;
  }
  for (const each of passed) targets.set(each, found);
  return found;
}
