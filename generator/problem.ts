/** A complaint about a description: where it stands, what is wrong, and what would help. */
export interface Problem {
  readonly severity: "error" | "warning";
  /** Id of the rule that complains, such as `no-unresolved-refs`. */
  readonly rule: string;
  readonly message: string;
  /** Path relative to the working directory, or a URL. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1. */
  readonly column: number;
  /** JSON pointer into the file, as a URI fragment (`#/paths/~1pets`). */
  readonly pointer?: string;
  /** What the reader could do about it. */
  readonly hint?: string;
}

/** A change that was made to a document before a package is made from it. */
export interface Repair {
  /** Id of the pass that made it, or `overlays`. */
  readonly pass: string;
  /** Where, as a JSON pointer into the document. */
  readonly pointer: string;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
}

/** Input that cannot be used: carries every problem at once, for the command line to show. */
export class ProblemsError extends Error {
  override readonly name = "ProblemsError";
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map((problem) => problem.message).join("\n"));
  }
}

/** The configuration cannot be used. */
export class ConfigError extends ProblemsError {}

/** A complaint about a whole file, not about a place in it. */
export function fileProblem(file: string, rule: string, message: string, hint?: string): Problem {
  return { severity: "error", rule, message, file, line: 1, column: 1, ...(hint === undefined ? {} : { hint }) };
}
