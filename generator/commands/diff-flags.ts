import type { ReadFlags } from "./read-flags.js";

/** The options of `katagami diff`, as commander gives them. */
export interface DiffFlags extends ReadFlags {
  readonly format: string;
  readonly output?: string;
  readonly failOn?: string;
  readonly severity?: string;
  readonly sdk: boolean;
  readonly locale?: boolean;
  readonly overlay?: readonly string[];
  readonly name?: string;
  readonly config?: string;
  readonly approvals?: string;
  readonly approve?: string;
  readonly reason?: string;
  readonly until?: string;
  readonly consumer?: string;
  readonly sunsetNotice?: string;
  readonly checkVersion?: boolean;
  readonly schema?: boolean;
}
