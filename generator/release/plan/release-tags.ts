import { compare, valid } from "semver";
import { tagOf, type ReleaseSettings } from "../../release-settings.js";
import { runProgram, type ProgramOptions } from "../../load/run-program.js";

/** A git tag that says that a package was released. */
export interface ReleaseTag {
  readonly tag: string;
  readonly version: string;
}

/** A package whose tags are looked for. */
export interface Tagged {
  readonly api: string;
  readonly name: string;
  /** Whether the repository has no other package, so that `v1.2.0` is one of its tags. */
  readonly isAlone: boolean;
  /** What redocly.yaml says of its tags. */
  readonly settings: ReleaseSettings;
}

/** The tags of a package's releases, the latest version last, in whichever form; none outside of a repository. */
export async function releaseTags(
  { api, name, isAlone, settings }: Tagged,
  place: ProgramOptions,
): Promise<ReleaseTag[]> {
  const listed = await git(["tag", "--list"], place).catch(() => "");
  const usual = [`${name}@`, `${api}@`, `${name}-v`, `${api}-v`, ...(isAlone ? ["v"] : [])].map((start) => [start, ""]);
  const forms = [tagOf(settings, name, "{version}", isAlone).split("{version}"), ...usual];
  const found = listed.split("\n").flatMap((tag) => {
    const versions = forms.map(([start = "", end = ""]) =>
      tag.startsWith(start) && tag.endsWith(end) ? tag.slice(start.length, tag.length - end.length) : "",
    );
    const version = versions.find((text) => valid(text) === text);
    return version === undefined ? [] : [{ tag, version }];
  });
  return found.sort((one, other) => compare(one.version, other.version));
}

/** Whether what is checked out comes after a tag; undefined where that cannot be known. */
export async function isAfter(tag: string, place: ProgramOptions): Promise<boolean | undefined> {
  const commit = await git(["rev-parse", "--verify", "--quiet", `refs/tags/${tag}^{commit}`], place).catch(() => "");
  if (commit === "") return undefined;
  return git(["merge-base", "--is-ancestor", commit, "HEAD"], place).then(
    () => true,
    () => false,
  );
}

/** The day of the commit that is checked out, in UTC, as YYYY-MM-DD; undefined outside of a repository. */
export async function commitDay(place: ProgramOptions): Promise<string | undefined> {
  const seconds = await git(["log", "-1", "--format=%ct", "HEAD"], place).catch(() => "");
  return /^\d+$/.test(seconds) ? new Date(Number(seconds) * 1000).toISOString().slice(0, 10) : undefined;
}

export async function git(args: readonly string[], place: ProgramOptions): Promise<string> {
  return (await runProgram("git", args, place)).toString("utf8").trim();
}
