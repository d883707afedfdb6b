import type { Target } from "./config.js";
import type { Generated } from "./generate.js";
import type { ReleasePlan, ReleaseRoom } from "./release/release-plan.js";

/** What a person says about the next version. */
export interface ReleaseWish {
  /** `major`, `minor`, `patch` or a version. */
  readonly as?: string;
  /** Why a smaller version than is asked for is enough. */
  readonly reason?: string;
}

/**
 * Works out what the next release of a package is. Writes nothing; what was fetched is gone when the work is done.
 * @throws ProblemsError where the last release cannot be read
 */
export async function withReleasePlan<Result>(
  _target: Target,
  _generated: Generated,
  _wish: ReleaseWish,
  _room: ReleaseRoom,
  _work: (plan: ReleasePlan) => Promise<Result>,
): Promise<Result> {
  throw new Error("Plans are not built yet.");
}
