import type { Bump, Verdict } from "../diff/report/diff-result.js";
import type { Running } from "../load/run-program.js";
import type { Surroundings } from "./surroundings.js";

/** What a release of one package is, worked out before anything is written or leaves: plain data. */
export interface ReleasePlan {
  /** Name of the API in redocly.yaml. */
  readonly api: string;
  /** Folder of the package, relative to the working directory. */
  readonly folder: string;
  /** Its npm name. */
  readonly name: string;
  /** Where npm publishes it, as npm's own configuration and `publishConfig` say: a URL that ends with `/`. */
  readonly registry: string;
  /** What was released last; none before the first release. */
  readonly previous?: PreviousRelease;
  /** The version that comes next; where nothing changed, that of the last release. */
  readonly version: string;
  /** Which number of the version grows; `none` where nothing changed, and nothing is to be released. */
  readonly bump: Bump;
  /** What the change means for compiled code. */
  readonly verdict: Verdict;
  /** Why it is this version: one sentence. */
  readonly reason: string;
  /** The section of CHANGELOG.md: Markdown that begins with `## `. */
  readonly section: string;
  /** The git tag of the release. */
  readonly tag: string;
}

/** What was released last. */
export interface PreviousRelease {
  readonly version: string;
  /** Where that is known from. */
  readonly from: "registry" | "tag";
  /** Absolute path of a folder with its files; it is gone when the command ends. */
  readonly folder: string;
  /** Bytes of its tarball; unknown where a tag alone tells of it. */
  readonly tarballSize?: number;
}

/** Where a release is made, and how it is stopped. */
export interface ReleaseRoom extends Running {
  readonly cwd: string;
  readonly pid: number;
  readonly surroundings: Surroundings;
  /** Whether a process of that id is at work. */
  readonly isRunning: (pid: number) => boolean;
  /** Seconds that the processor has worked for this process so far. */
  readonly worked?: () => number;
  /** Takes a line about what was done. */
  readonly say: (stage: string, detail: string) => void;
}
