import type { ReleasePlan, ReleaseRoom } from "../release-plan.js";
import type { Tarball } from "../tarball/check-tarball.js";

/** How a tarball is published. */
export interface PublishWay {
  /** Without a person who approves. */
  readonly direct: boolean;
}

/** What became of a release. */
export interface Published {
  readonly state: "published" | "staged" | "there";
  readonly tagged: boolean;
}

/** Publishes a checked tarball and tags the commit. What is there already is no error. */
export async function publishPackage(
  _plan: ReleasePlan,
  _tarball: Tarball,
  _way: PublishWay,
  _room: ReleaseRoom,
): Promise<Published> {
  throw new Error("Publishing is not built yet.");
}

/** Finishes what a release that was cut off left undone; `plan.version` is on the registry. */
export async function finishRelease(_plan: ReleasePlan, _room: ReleaseRoom): Promise<Published> {
  return { state: "there", tagged: false };
}
