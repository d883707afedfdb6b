import type { ReleasePlan, ReleaseRoom } from "../release-plan.js";
import type { Tarball } from "./tarball.js";

/** One thing that a tarball is judged by. */
export interface Check {
  /** What `--skip-checks` calls it. */
  readonly name: string;
  /** What is proved where it finds nothing. */
  readonly proves: string;
  run(judged: Judged): Promise<readonly Finding[]>;
}

/** Something that a check found. */
export interface Finding {
  readonly severity: "error" | "warning";
  readonly message: string;
  /** Path within the package; `package.json` unless told. */
  readonly path?: string;
  /** Counted from 1. */
  readonly line?: number;
  readonly hint?: string;
}

/** What is judged, and with what. */
export interface Judged {
  readonly plan: Pick<ReleasePlan, "name" | "version" | "previous">;
  readonly tarball: Tarball;
  readonly room: ReleaseRoom;
  /** Texts that look like secrets, and may be published. */
  readonly allowed: readonly string[];
  /** The folder of the installed tools. @throws NotChecked */
  tools(): Promise<string>;
  /** A folder that the tarball is installed in, with what it depends on. @throws NotChecked */
  consumer(): Promise<string>;
}

/** A check could not be run, and so proves nothing. */
export class NotChecked extends Error {
  override readonly name = "NotChecked";
}
