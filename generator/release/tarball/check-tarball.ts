import type { Problem } from "../../problem.js";
import type { ReleasePlan, ReleaseRoom } from "../release-plan.js";

/** What npm would send. */
export interface Tarball {
  /** Absolute path. */
  readonly file: string;
  /** Bytes. */
  readonly size: number;
}

/**
 * Packs a folder, which holds the package as it is to be released. The tarball is gone when the work is done.
 * @param folder absolute; of a dry run it is a copy
 */
export async function withTarball<Result>(
  _plan: ReleasePlan,
  folder: string,
  _room: ReleaseRoom,
  work: (tarball: Tarball) => Promise<Result>,
): Promise<Result> {
  return work({ file: folder, size: 0 });
}

/** What is wrong with a tarball; one error is enough for nothing to leave. */
export async function checkTarball(
  _plan: ReleasePlan,
  _tarball: Tarball,
  _room: ReleaseRoom,
): Promise<readonly Problem[]> {
  return [];
}
