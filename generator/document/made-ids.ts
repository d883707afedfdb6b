import type { Operation } from "./types.js";

/** Under this key, which nothing lists, an operation knows that its `operationId` is none of the description's. */
const made = Symbol("made id");

type Marked = Operation & { [made]?: true };

/** Gives an operation an id that the description does not have. */
export function setMadeId(operation: Operation, id: string): void {
  operation.operationId = id;
  Object.defineProperty(operation, made, { value: true, enumerable: false, configurable: true });
}

/** Whether the id of an operation was made, and not described. */
export function hasMadeId(operation: Operation): boolean {
  return (operation as Marked)[made] === true;
}
