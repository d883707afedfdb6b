import { childPointer, isObject } from "../document/pointer.js";

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
