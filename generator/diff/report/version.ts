import { compareVersions, parseVersion, writeVersion, type NumberedVersion } from "./parse-version.js";
import type { Bump, Verdict } from "./diff-result.js";

/**
 * The bump that a verdict asks for: `wire` for `info.version`, `sdk` for the package.
 *
 * A break asks for a major version, anything else that its reader can notice for a minor one. `changed` tells whether
 * anything at all did: words, or what only the other reader sees (a server that moves: the same types, but a package to publish).
 */
export function bumpOf(verdict: Verdict, changed: boolean): Bump {
  if (verdict === "breaking") return "major";
  if (verdict !== "none") return "minor";
  return changed ? "patch" : "none";
}

/** Why the revision's version does not say what changed, as a sentence; undefined where it does. */
export function checkVersion(baseVersion: string, revisionVersion: string, bump: Bump): string | undefined {
  const base = parseVersion(baseVersion);
  const revision = parseVersion(revisionVersion);
  const order = compareVersions(base, revision);
  if (order === "other") return undefined;
  if (order === "lower") return `The version went back from ${baseVersion} to ${revisionVersion}.`;
  if (bump === "none") return undefined;
  if (base.scheme !== "numbers" || revision.scheme !== "numbers") {
    if (order === "higher" || bump === "patch") return undefined;
    const wanted = base.scheme === "date" ? "a later date" : "another version";
    return `The version is still ${baseVersion}, but ${demands[bump]}: it needs ${wanted}.`;
  }
  const least = bumpNumbers(base, placeOf(base, bump));
  const enough = compareVersions(least, { ...revision, prerelease: "" });
  if (enough !== "lower" && (order === "higher" || writeVersion(least) === writeVersion(base))) return undefined;
  const went = order === "same" ? `is still ${baseVersion}` : `went from ${baseVersion} to ${revisionVersion} only`;
  return `The version ${went}, but ${demands[bump]}: it needs ${writeVersion(least)} or later.`;
}

const demands = {
  major: "something breaks",
  minor: "something was added or changed",
  patch: "something changed",
} as const;

/** Index of the number that grows, of 0.x the one after it; beyond the last one where there is no place for it. */
function placeOf({ numbers }: NumberedVersion, bump: Exclude<Bump, "none">): number {
  const place = { major: 0, minor: 1, patch: 2 }[bump];
  return numbers[0] === 0 && numbers.length > 1 ? Math.min(place + 1, 2) : place;
}

/** A prerelease becomes the release that it announces. @see https://semver.org/#spec-item-4 */
function bumpNumbers(version: NumberedVersion, place: number): NumberedVersion {
  const { numbers, prerelease } = version;
  if (place >= numbers.length) return version;
  const announced = prerelease !== "" && numbers.slice(place + 1).every((number) => number === 0);
  const bumped = numbers.map((number, index) => (index < place ? number : index > place ? 0 : number + 1));
  return { ...version, numbers: announced ? numbers : bumped, prerelease: "" };
}
