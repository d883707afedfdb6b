import { execFile } from "node:child_process";
import { relative, resolve, sep } from "node:path";
import { promisify } from "node:util";
import { fileProblem, ProblemsError } from "../problem.js";

const run = promisify(execFile);

/** A file as a revision of a git repository has it, with all that it refers to. */
export interface GitFile {
  /** Absolute, as if the revision were checked out. */
  readonly path: string;
  /** Reads any file of the revision by its absolute path. */
  readFile(path: string): Promise<Buffer>;
}

/**
 * Opens `revision:path`; the path is relative to the working directory, as `git show` takes `revision:./path`.
 * Problems are told as ProblemsError.
 */
export async function openGitFile(revision: string, path: string, cwd: string): Promise<GitFile> {
  const label = `${revision}:${path}`;
  const refuse = (message: string, hint: string) => new ProblemsError([fileProblem(label, "git", message, hint)]);
  const root = await git(cwd, ["rev-parse", "--show-toplevel"]).catch(() => {
    throw refuse("This folder is in no git repository.", "Name two files instead, or run inside of the repository.");
  });
  const commit = await git(cwd, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]).catch(
    () => {
      throw refuse(`git knows no revision "${revision}".`, `Fetch it first: git fetch origin ${revision}`);
    },
  );
  return {
    path: resolve(cwd, path),
    async readFile(file) {
      const inside = relative(root, file).split(sep).join("/");
      try {
        const options = { cwd: root, encoding: "buffer" as const, maxBuffer: 256 * 1024 * 1024 };
        return (await run("git", ["cat-file", "blob", `${commit}:${inside}`], options)).stdout;
      } catch {
        throw refuse(`${revision} has no file ${inside}.`, "Look what it has: git ls-tree -r --name-only " + revision);
      }
    },
  };
}

/** The commit from which the work in a folder went its own way: the merge base with the default branch. */
export async function mergeBase(cwd: string): Promise<string> {
  for (const branch of ["origin/HEAD", "origin/main", "origin/master", "main", "master"]) {
    const base = await git(cwd, ["merge-base", "HEAD", branch]).catch(() => undefined);
    if (base !== undefined) return base;
  }
  const hint = "Name it: katagami diff main:openapi.yaml openapi.yaml";
  throw new ProblemsError([fileProblem(".", "git", "There is no default branch to compare with.", hint)]);
}

async function git(cwd: string, args: readonly string[]): Promise<string> {
  return (await run("git", [...args], { cwd })).stdout.trim();
}
