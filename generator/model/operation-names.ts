import type { Method, Operation } from "../document/types.js";

/** An operation and where it stands. */
export interface OperationPlace {
  readonly operation: Operation;
  readonly path: string;
  readonly method: Method;
  readonly pointer: string;
}

/** The names that an operation was given. */
export interface OperationNames {
  /** Of its function. */
  readonly name: string;
  /** What the names of its types begin with. */
  readonly typeName: string;
  /** Of the function that walks through its pages, where its list has pages. */
  readonly pagesName: string | undefined;
}
