import { gte, parse } from "semver";
import { ran, type Ran } from "../ran.js";
import type { ReleasePlan, ReleaseRoom } from "../release-plan.js";
import type { Tarball } from "../tarball/tarball.js";
import { npmTooOld } from "./refusals.js";

/** The first npm that stages, and the first that a registry trusts by the job's identity. */
const needed = { staged: "11.15.0", trusted: "11.5.1" };

/** @throws ProblemsError where npm is too old for what is asked */
export async function assertNpm(plan: ReleasePlan, isStaged: boolean, room: ReleaseRoom): Promise<void> {
  const version = (await ran("npm", ["--version"], room)).out.trim();
  const least = isStaged ? needed.staged : room.surroundings.hasIdentity ? needed.trusted : undefined;
  if (least !== undefined && !(parse(version) && gte(version, least))) throw npmTooOld(plan, version, least, isStaged);
}

/**
 * Hands the bytes that were checked to npm. A job with an identity needs no token; npm adds the provenance by itself. Nobody
 * is there to be asked for anything.
 */
export function sendTarball(
  { version, registry }: ReleasePlan,
  { file }: Tarball,
  isStaged: boolean,
  room: ReleaseRoom,
): Promise<Ran> {
  const flags = ["--ignore-scripts", "--loglevel=error", `--registry=${registry}`, ...distTag(version)];
  return ran("npm", [...(isStaged ? ["stage"] : []), "publish", ...flags, "--", file], room);
}

/** A prerelease is not to be what everybody gets: `2.0.0-beta.1` is tagged `beta`. */
function distTag(version: string): string[] {
  const [first] = parse(version)?.prerelease ?? [];
  if (first === undefined) return [];
  return ["--tag", typeof first === "string" && /^[a-z][a-z-]*$/.test(first) ? first : "next"];
}
