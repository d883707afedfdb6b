import { lstatSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** Where a folder is prepared and put aside while it is replaced: all beside it, so that renaming is enough. */
export interface Staging {
  /** The new package while it is written; worth nothing until it is whole. */
  readonly fresh: string;
  /** The package that was there, until what Katagami never made has moved over. */
  readonly old: string;
  /** What is being deleted. */
  readonly trash: string;
  /** Says which process is at work. */
  readonly lock: string;
}

export function stagingOf(target: string): Staging {
  const beside = (what: string) => join(dirname(target), `.katagami-${basename(target)}-${what}`);
  return { fresh: beside("new"), old: beside("old"), trash: beside("trash"), lock: beside("lock") };
}

/** Whether a path is taken, be it by a link that leads nowhere. */
export function isTaken(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** Removes what could not be finished. What stands in the way of that is what stood in the way of writing: it is told already. */
export function removeUnfinished(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // The error that led here says more.
  }
}
