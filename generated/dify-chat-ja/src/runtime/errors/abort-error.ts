/** Thrown when the caller's signal was aborted; `cause` is the signal's reason. */
export class AbortError extends Error {
  override readonly name = "AbortError";

  constructor(cause: unknown) {
    super("aborted by the caller", { cause });
  }
}
