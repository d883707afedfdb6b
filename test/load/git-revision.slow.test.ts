import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { mergeBase, openGitFile } from "../../generator/load/git-revision.js";
import { ProblemsError } from "../../generator/problem.js";
import { inFolder, writeFiles } from "../e2e/in-folder.js";

const who = ["-c", "user.name=n", "-c", "user.email=a@b.c", "-c", "commit.gpgsign=false"];

function git(cwd: string, ...args: string[]): string {
  return execFileSync("git", [...who, ...args], { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
}

function commit(cwd: string, text: string): string {
  writeFiles(cwd, { "api.yaml": text });
  git(cwd, "add", "-A");
  git(cwd, "commit", "-qm", text);
  return git(cwd, "rev-parse", "HEAD");
}

/** A repository with `main`, a branch of a pull request and their merge; and a clone of it as actions/checkout makes one. */
async function checkout(depth: number, test: (ci: string, main: string) => Promise<void>, ref = "refs/pull/1/merge") {
  await inFolder([], async (cwd) => {
    const up = join(cwd, "up");
    const ci = join(cwd, "ci");
    for (const folder of [up, ci]) mkdirSync(folder);
    git(up, "init", "-q", "-b", "main");
    commit(up, "first");
    const main = commit(up, "main");
    git(up, "checkout", "-qb", "feature");
    commit(up, "one");
    commit(up, "two");
    git(up, "checkout", "-q", "main");
    git(up, "merge", "-q", "--no-ff", "-m", "merged", "feature");
    git(up, "update-ref", "refs/pull/1/merge", "HEAD");
    git(up, "reset", "-q", "--hard", main);
    git(ci, "init", "-q", "-b", "master");
    git(ci, "remote", "add", "origin", `file://${up}`);
    const way = depth > 0 ? [`--depth=${depth}`] : [];
    git(ci, "fetch", "-q", "--no-tags", ...way, "origin", `+${ref}:refs/remotes/pull/1/merge`);
    git(ci, "checkout", "-q", "--force", "refs/remotes/pull/1/merge");
    await test(ci, main);
  });
}

/** The problem that a promise rejects with. */
async function problemOf(work: Promise<unknown>) {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(ProblemsError);
  return (error as ProblemsError).problems[0]!;
}

/** Does what a hint says. */
function follow(cwd: string, hint = ""): void {
  const [, args = ""] = /git (fetch [^;(]+)/.exec(hint) ?? [];
  expect(args).not.toBe("");
  git(cwd, ...args.trim().split(" "));
}

test("a branch that only the remote has is found as origin/…", () =>
  checkout(0, async (ci, main) => {
    const problem = await problemOf(openGitFile("main", "api.yaml", ci));
    expect(problem.message).toBe('git knows no revision "main".');
    follow(ci, problem.hint);
    const file = await openGitFile("main", "api.yaml", ci);
    expect(String(await file.readFile(join(ci, "api.yaml")))).toBe("main");
    expect(await mergeBase(ci)).toBe(main);
  }));

test("after a checkout of one commit, the hint leads to the branch that a pull request goes to", () =>
  checkout(1, async (ci, main) => {
    const { message, hint } = await problemOf(mergeBase(ci, "main"));
    expect(message).toBe("There is no branch main to compare with.");
    expect(hint).toContain("fetch-depth: 0");
    follow(ci, hint);
    expect(await mergeBase(ci, "main")).toBe(main);
    expect(await mergeBase(ci)).toBe(main);
  }));

test("a shallow clone without a commit that both share says how to deepen it", () =>
  checkout(
    1,
    async (ci, main) => {
      git(ci, "fetch", "-q", "--depth=1", "origin", "main");
      const { message, hint } = await problemOf(mergeBase(ci, "main"));
      expect(message).toBe("There is no commit that HEAD and main share.");
      expect(hint).toContain("fetch-depth: 0");
      follow(ci, hint);
      expect(await mergeBase(ci, "main")).toBe(main);
    },
    "refs/heads/feature",
  ));

test("a tag that was not fetched, and a clone of one branch, are reached by the hint", () =>
  checkout(1, async (ci) => {
    const up = join(ci, "../up");
    git(up, "tag", "v1.2.0");
    git(ci, "config", "remote.origin.fetch", "+refs/heads/feature:refs/remotes/origin/feature");
    for (const revision of ["v1.2.0", "main", "origin/main"]) {
      follow(ci, (await problemOf(openGitFile(revision, "api.yaml", ci))).hint);
      const file = await openGitFile(revision, "api.yaml", ci);
      expect(String(await file.readFile(join(ci, "api.yaml")))).toBe("main");
      git(ci, "update-ref", "-d", "refs/remotes/origin/main");
    }
  }));

test("the branch that is named goes before every other, and nothing is guessed in its place", () =>
  checkout(0, async (ci) => {
    git(ci, "fetch", "-q", "origin");
    const feature = git(ci, "rev-parse", "origin/feature");
    expect(await mergeBase(ci, "feature")).toBe(feature);
    expect((await problemOf(mergeBase(ci, "release"))).message).toBe("There is no branch release to compare with.");
    await problemOf(mergeBase(ci, "--help"));
  }));
