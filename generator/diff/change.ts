/** What a change means for a client that is running: it breaks, it may break, it is told, or it cannot notice. */
export type Verdict = "breaking" | "warning" | "info" | "none";

/** Where one side of a change stands. */
export interface Place {
  /** JSON pointer into the bundled document (`#/paths/~1pets/get`). */
  readonly pointer: string;
  /** Relative to the working directory, or a URL. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1. */
  readonly column: number;
}

/** The operation that a change reaches. */
export interface ChangedOperation {
  /** In lower case. */
  readonly method: string;
  /** As the revision has it, or the base where the revision has none; the name of a webhook without a path. */
  readonly path: string;
  readonly operationId?: string;
}

/** One difference between two descriptions, as one operation sees it. */
export interface Change {
  /** Names the kind of change; oasdiff's id where it knows such a change. */
  readonly id: string;
  /** What it means for a running client. */
  readonly wire: Verdict;
  /** Whether it is to be seen in the documentation alone. */
  readonly docs: boolean;
  /** Missing where the whole document is concerned. */
  readonly operation?: ChangedOperation;
  readonly base?: Place;
  readonly revision?: Place;
  /** One English sentence, with names and values quoted. */
  readonly message: string;
  /** The same for every change that one edit of the description made, however many operations it reaches. */
  readonly cause: string;
}
