import { compare, diff, gt, inc, lt, parse, valid, type SemVer } from "semver";
import type { Bump } from "../../diff/report/diff-result.js";

/** What is known before a version is chosen. */
export interface VersionQuestion {
  /** That of the last release. */
  readonly last?: string;
  /** What the change asks for, by the rules of 1.x. */
  readonly asked: Bump;
  /** Why, as a clause: `2 changes stop code from compiling`. */
  readonly because: string;
  /** The version that redocly.yaml or package.json says, where somebody wrote it there, and where that is. */
  readonly local?: { readonly version: string; readonly file: string };
  /** What the command line says: `major`, `minor`, `patch` or a version. */
  readonly as?: string;
  /** Why a smaller one is enough, as CHANGELOG.md is to say it. */
  readonly reason?: string;
  /** What a release that is not out yet said of a smaller version, as CHANGELOG.md has it. */
  readonly noted?: Lowered;
  /** Versions that cannot be published. */
  readonly taken?: readonly string[];
}

/** A version that is smaller than what the change asks for, since a person said so. */
export interface Lowered {
  readonly version: string;
  readonly asked: string;
  readonly reason: string;
}

export interface VersionAnswer {
  readonly version: string;
  /** Which number grows. */
  readonly bump: Bump;
  /** One sentence. */
  readonly why: string;
  readonly lowered?: Lowered;
}

/** Why no version can be chosen, and what would help. */
export interface VersionMistake {
  readonly mistake: string;
  readonly hint: string;
}

/** Where a first release begins, unless somebody says another version. */
export const firstVersion = "1.0.0";

/**
 * The version that comes next. Before 1.0.0 a break raises the second number, and all else the third.
 * @see https://semver.org/#spec-item-4
 */
export function nextVersion(question: VersionQuestion): VersionAnswer | VersionMistake {
  const { last, asked, because, as, local } = question;
  const mistake = as === undefined ? undefined : mistakeIn(as, question);
  if (mistake) return mistake;
  if (last === undefined) return first(question);
  if (asked === "none" && as === undefined)
    return { version: last, bump: "none", why: `Nothing changed since ${last}${waiting(local, last)}.` };
  const least = asked === "none" ? last : raised(last, asked);
  const wanted = as === undefined ? undefined : valid(as) ? as : inc(last, as as "major")!;
  const said = wanted ?? (local && gt(local.version, last) ? local.version : undefined);
  if (said === undefined) return answer(last, free(least, question), `${because}.`);
  const from = wanted === undefined ? `${local!.file} says ${said}` : `--as says ${said}`;
  if (isEnough(said, least))
    return said === least ? answer(last, said, `${because}.`) : answer(last, said, `${because}, and ${from}.`);
  const reason = wanted === undefined ? notedReason(question, said, least) : question.reason?.trim();
  if (reason)
    return {
      ...answer(last, said, `${because}, which asks for ${least}; but a reason is given for ${said}.`),
      lowered: { version: said, asked: least, reason },
    };
  if (wanted === undefined)
    return answer(last, free(least, question), `${because}, for which ${said} (${local!.file}) is too small.`);
  return {
    mistake: `--as ${as} gives ${said}, but ${because}: that asks for ${least}.`,
    hint: `Say why it is enough, and CHANGELOG.md tells it: --as ${as} --reason "…"`,
  };
}

/** A version with one of its numbers raised, by the rules of 0.x where it is one. */
export function raised(version: string, bump: Exclude<Bump, "none">): string {
  const isZero = parse(version)!.major === 0;
  return inc(version, isZero ? (bump === "major" ? "minor" : "patch") : bump)!;
}

function first({ as, local, because }: VersionQuestion): VersionAnswer {
  const version = valid(as ?? "") ?? local?.version ?? firstVersion;
  return { version, bump: "major", why: `${because}.` };
}

function mistakeIn(as: string, { last, taken = [] }: VersionQuestion): VersionMistake | undefined {
  const isBump = /^(major|minor|patch)$/.test(as);
  if (!isBump && valid(as) !== as)
    return {
      mistake: `--as takes major, minor, patch or a version, not ${JSON.stringify(as)}.`,
      hint: "Such as --as minor, or --as 2.0.0.",
    };
  if (isBump && last === undefined)
    return {
      mistake: `Nothing was released yet, so that there is nothing to raise by --as ${as}.`,
      hint: `Say the version: --as ${firstVersion}`,
    };
  if (isBump) return undefined;
  if (taken.includes(as))
    return { mistake: `${as} was published already.`, hint: "A version is published once. Say a later one." };
  if (last !== undefined && !gt(as, last))
    return {
      mistake: `--as ${as} is no later version than ${last}, which was released last.`,
      hint: "Say a later one.",
    };
  return undefined;
}

function waiting(local: VersionQuestion["local"], last: string): string {
  if (!local || !gt(local.version, last)) return "";
  return `, though ${local.file} says ${local.version}: to release it all the same, say --as ${local.version}`;
}

/** The reason that was given when this version was chosen, as long as no more is asked for now. */
function notedReason({ noted }: VersionQuestion, said: string, least: string): string | undefined {
  return noted?.version === said && noted.asked === least ? noted.reason : undefined;
}

/** Whether a version tells of what is asked for; a prerelease tells of what its release will. */
function isEnough(said: string, least: string): boolean {
  const { major, minor, patch } = parse(said) as SemVer;
  return compare(`${major}.${minor}.${patch}`, least) >= 0;
}

/** The next version that nobody has published and withdrawn. */
function free(version: string, { taken = [] }: VersionQuestion): string {
  const withdrawn = new Set(taken);
  let next = version;
  while (withdrawn.has(next)) next = inc(next, "patch")!;
  return next;
}

function answer(last: string, version: string, why: string): VersionAnswer {
  const grown = diff(last, version)?.replace(/^pre/, "");
  const bump = (["major", "minor", "patch"] as const).find((each) => each === grown) ?? "patch";
  return { version, bump, why };
}

/** The latest of some versions: of the finished ones, or else of the prereleases. */
export function latest(versions: readonly string[]): string | undefined {
  const known = versions.filter((version) => valid(version) !== null);
  const finished = known.filter((version) => parse(version)!.prerelease.length === 0);
  const sorted = [...(finished.length > 0 ? finished : known)].sort(compare);
  return sorted.at(-1);
}

/** Whether a version is smaller than another. */
export function isBehind(version: string, other: string): boolean {
  return valid(version) !== null && lt(version, other);
}
