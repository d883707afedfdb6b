/** Something outside of the program's memory that a run has for a while, and that must not outlive it. */
export type Held =
  /** A temporary folder or an unfinished file: to be deleted. */
  | { readonly what: "path"; readonly path: string }
  /** Another process: to be ended. */
  | { readonly what: "process"; readonly pid: number }
  /** A package that is being replaced, by its folder as the user wrote it: the old one is to be put back, or the new one completed. */
  | { readonly what: "package"; readonly folder: string };

/**
 * Says that something is held, before it is there; the answer says that it is no more. Whoever ends a run in the middle
 * of its work puts right what is held.
 */
export type Hold = (held: Held) => () => void;
