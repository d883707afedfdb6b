import type { Change as WireChange, ChangedOperation, Place, Verdict } from "../change.js";

export type { ChangedOperation, Place, Verdict };

/** Which number of a version has to grow. */
export type Bump = "major" | "minor" | "patch" | "none";

/** Lines that compiled against the base package, and what the compiler says of them against the revision's. */
export interface Witness {
  readonly code: string;
  /** Of these the lines that stop compiling. */
  readonly lines?: string;
  /** Lines that compile against the revision's and do the same, where some are known. */
  readonly instead?: string;
  readonly diagnostic: string;
}

/** What a change did to one export of the package. */
export interface SymbolChange {
  readonly name: string;
  readonly kind: string;
  readonly witness?: Witness;
}

/** The source at the two places: each text begins with the line on which its place stands. */
export interface Excerpt {
  readonly base?: string;
  readonly revision?: string;
}

/** A team's word that it knows of a change: it fails no check until that day. */
export interface Approved {
  readonly reason: string;
  /** Last day on which it counts, `YYYY-MM-DD`. */
  readonly until: string;
}

/** One difference between two descriptions, and what it means for each reader. */
export interface Change extends WireChange {
  /** For code compiled against the package. */
  readonly sdk: Verdict;
  readonly symbols?: readonly SymbolChange[];
  readonly excerpt?: Excerpt;
  readonly approved?: Approved;
}

/** The worst of all changes, and what it asks of the two version numbers. */
export interface Summary {
  readonly wire: Verdict;
  readonly sdk: Verdict;
  readonly docs: boolean;
  /** `api` is `info.version`, `package` the version of the package made from it. */
  readonly bump: { readonly api: Bump; readonly package: Bump };
}

/** What came out of comparing two versions of one API. */
export interface DiffResult {
  readonly title: string;
  /** Label of the older side, such as `origin/main`. */
  readonly base: string;
  /** Label of the newer side. */
  readonly revision: string;
  /** Whether both sides are translations of one description, neither of them the older. */
  readonly translations?: boolean;
  /** Whether the compiler was left out, so that nobody knows of the sdk verdict: `none` stands in its place. */
  readonly withoutSdk?: boolean;
  readonly summary: Summary;
  readonly changes: readonly Change[];
}
