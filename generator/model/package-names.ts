/** Names that emitters need for what they make. */
export interface PackageNames {
  /** What no operation, schema or webhook may be called. */
  readonly reserved: readonly string[];
  /** What the names of an operation's types end with, after that with which they all begin. */
  readonly operation: readonly string[];
  /** The same of a webhook or a callback. */
  readonly webhook: readonly string[];
}
