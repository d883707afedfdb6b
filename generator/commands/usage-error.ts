/** The command line or the configuration asks for something that cannot be done. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  constructor(
    message: string,
    /** A command that would work. */
    readonly hint: string,
  ) {
    super(message);
  }
}
