import { compare, valid } from "semver";
import { runProgram, type ProgramOptions } from "../../load/run-program.js";

/** A git tag that says that a package was released. */
export interface ReleaseTag {
  readonly tag: string;
  readonly version: string;
}

/** How the tag of a release is called: as changesets calls it. */
export function tagOf(name: string, version: string): string {
  return `${name}@${version}`;
}

/**
 * The tags of a package's releases, the latest version last; none outside of a repository.
 * @param isAlone whether the repository has no other package, so that `v1.2.0` is one, too
 */
export async function releaseTags(
  { api, name, isAlone }: { readonly api: string; readonly name: string; readonly isAlone: boolean },
  place: ProgramOptions,
): Promise<ReleaseTag[]> {
  const listed = await git(["tag", "--list"], place).catch(() => "");
  const starts = [`${name}@`, `${api}@`, `${name}-v`, `${api}-v`, ...(isAlone ? ["v"] : [])];
  const found = listed.split("\n").flatMap((tag) => {
    const start = starts.find(
      (each) => tag.startsWith(each) && valid(tag.slice(each.length)) === tag.slice(each.length),
    );
    return start === undefined ? [] : [{ tag, version: tag.slice(start.length) }];
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
