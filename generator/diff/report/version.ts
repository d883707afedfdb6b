import { compare } from "semver";
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

/**
 * Why the revision's version does not say what changed, as a sentence; undefined where it does.
 * @param happened what asks for the bump
 */
export function checkVersion(
  baseVersion: string,
  revisionVersion: string,
  bump: Bump,
  happened: string = bump === "none" ? "" : demands[bump],
): string | undefined {
  const base = parseVersion(baseVersion);
  const revision = parseVersion(revisionVersion);
  const order = compareVersions(base, revision);
  if (order === "other") return undefined;
  if (order === "lower") return `The version went back from ${baseVersion} to ${revisionVersion}.`;
  if (bump === "none") return undefined;
  if (base.scheme !== "numbers" || revision.scheme !== "numbers") {
    if (order === "higher" || bump === "patch") return undefined;
    const wanted = base.scheme === "date" ? "a later date" : "another version";
    return `The version is still ${baseVersion}, but ${happened}: it needs ${wanted}.`;
  }
  const least = bumpNumbers(base, placeOf(base, bump));
  const enough = compareVersions(least, { ...revision, prerelease: "" });
  if (enough !== "lower" && (order === "higher" || writeVersion(least) === writeVersion(base))) return undefined;
  const went = order === "same" ? `is still ${baseVersion}` : `went from ${baseVersion} to ${revisionVersion} only`;
  return `The version ${went}, but ${happened}: it needs ${writeVersion(least)} or later.`;
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

/** `1.2.3`, `v2`, `1.0`, with or without a prerelease. */
export interface NumberedVersion {
  readonly scheme: "numbers";
  /** `v` where the version begins with one. */
  readonly prefix: string;
  /** One to three. */
  readonly numbers: readonly number[];
  /** `beta.1`, or nothing. */
  readonly prerelease: string;
}

/** A version of which only an order is known, if that. */
export type Version =
  | NumberedVersion
  /** `2024-05-01`, `2024.5`, `20240501`, with any words after it. */
  | { readonly scheme: "date"; readonly numbers: readonly number[]; readonly rest: string }
  | { readonly scheme: "text"; readonly text: string };

/** How the revision's version stands to the base's; `other` where there is nothing to compare. */
export type VersionOrder = "lower" | "same" | "higher" | "other";

const date = /^(?:v|V)?((?:19|20|21)\d\d)(?:[-._]?(\d{1,2}))(?:[-._]?(\d{1,2}))?(?![\d])(.*)$/;
const numbered = /^(v?)(\d{1,15})(?:\.(\d{1,15}))?(?:\.(\d{1,15}))?(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?(?:\+.*)?$/;

/** Reads a version as people write them in `info.version`. */
export function parseVersion(text: string): Version {
  const trimmed = text.trim();
  const dated = date.exec(trimmed);
  if (dated) return { scheme: "date", numbers: present(dated.slice(1, 4)), rest: dated[4] ?? "" };
  const match = numbered.exec(trimmed);
  if (!match) return { scheme: "text", text: trimmed };
  const [, prefix = "", , , , prerelease = ""] = match;
  return { scheme: "numbers", prefix, numbers: present(match.slice(2, 5)), prerelease };
}

/** How `revision` stands to `base`. Two versions written in different ways are not compared. */
export function compareVersions(base: Version, revision: Version): VersionOrder {
  if (base.scheme === "text" && revision.scheme === "text") return base.text === revision.text ? "same" : "higher";
  if (base.scheme === "numbers" && revision.scheme === "numbers") {
    const [before, after] = [base, revision].map((version) =>
      writeVersion({ ...version, prefix: "", numbers: [...version.numbers, 0, 0].slice(0, 3) }),
    );
    return orderOf(compare(after!, before!, { loose: true }));
  }
  if (base.scheme === "date" && revision.scheme === "date") {
    const order = compareNumbers(base.numbers, revision.numbers);
    return order === 0 && base.rest !== revision.rest ? "higher" : orderOf(order);
  }
  return "other";
}

/** The version as text, in its own form. */
export function writeVersion({ prefix, numbers, prerelease }: NumberedVersion): string {
  return `${prefix}${numbers.join(".")}${prerelease === "" ? "" : `-${prerelease}`}`;
}

function present(texts: readonly (string | undefined)[]): number[] {
  return texts.flatMap((text) => (text === undefined ? [] : Number(text)));
}

function orderOf(difference: number): VersionOrder {
  return difference === 0 ? "same" : difference < 0 ? "lower" : "higher";
}

/** Positive where the revision's are higher. */
function compareNumbers(base: readonly number[], revision: readonly number[]): number {
  for (let index = 0; index < 3; index++) {
    const difference = (revision[index] ?? 0) - (base[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
