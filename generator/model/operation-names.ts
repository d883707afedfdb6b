/** The names that an operation was given. */
export interface OperationNames {
  /** Of its function. */
  readonly name: string;
  /** What the names of its types begin with. */
  readonly typeName: string;
  /** Of the function that walks through its pages, where its list has pages. */
  readonly pagesName: string | undefined;
}

/** Names that emitters need for what they make. */
export interface PackageNames {
  /** What no operation, schema or webhook may be called. */
  readonly reserved: readonly string[];
  /** What the names of an operation's types end with, after that with which they all begin. */
  readonly operation: readonly string[];
  /** The same of a webhook or a callback. */
  readonly webhook: readonly string[];
}
