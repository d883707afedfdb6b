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
  const refuse = refusal(revision, path);
  const commit = await findCommit(revision, path, cwd);
  return {
    path: resolve(cwd, path),
    readFile: (file) => readBlob(commit, file, refuse),
  };
}

/** The files below a folder, and how they are read where they are not on disk. */
export interface ListedFiles {
  readonly paths: readonly { readonly path: string; readonly absolute: string }[];
  readonly readFile?: (path: string) => Promise<Buffer>;
}

/** Every file below `revision:folder`, and how to read them; "file" or "missing" where that is no folder. */
export async function listGitFiles(
  revision: string,
  folder: string,
  cwd: string,
): Promise<ListedFiles | "file" | "missing"> {
  const commit = await findCommit(revision, folder, cwd);
  const { root } = commit;
  const absolute = resolve(cwd, folder);
  const object = `${commit.commit}:${inside(root, absolute)}`;
  const kind = await git(cwd, ["cat-file", "-t", object]).catch(() => "missing");
  if (kind !== "tree") return kind === "missing" ? "missing" : "file";
  const options = { cwd: root, maxBuffer: 256 * 1024 * 1024 };
  const { stdout } = await run("git", ["ls-tree", "-r", "-z", "--full-tree", "--name-only", object], options);
  const paths = stdout.split("\0").filter((path) => path !== "");
  return {
    paths: paths.map((path) => ({ path, absolute: resolve(absolute, path) })),
    readFile: (file) => readBlob(commit, file, refusal(revision, folder)),
  };
}

/** A commit, by its hash and as it was called. */
interface Commit {
  readonly root: string;
  readonly commit: string;
  readonly revision: string;
}

type Refuse = (message: string, hint: string) => ProblemsError;

function refusal(revision: string, path: string): Refuse {
  return (message, hint) => new ProblemsError([fileProblem(`${revision}:${path}`, "git", message, hint)]);
}

async function findCommit(revision: string, path: string, cwd: string): Promise<Commit> {
  const refuse = refusal(revision, path);
  const root = await git(cwd, ["rev-parse", "--show-toplevel"]).catch(() => {
    throw refuse("This folder is in no git repository.", "Name two files instead, or run inside of the repository.");
  });
  const commit = await git(cwd, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]).catch(
    () => {
      throw refuse(`git knows no revision "${revision}".`, `Fetch it first: git fetch origin ${revision}`);
    },
  );
  return { root, commit, revision };
}

async function readBlob({ root, commit, revision }: Commit, file: string, refuse: Refuse): Promise<Buffer> {
  try {
    const options = { cwd: root, encoding: "buffer" as const, maxBuffer: 256 * 1024 * 1024 };
    return (await run("git", ["cat-file", "blob", `${commit}:${inside(root, file)}`], options)).stdout;
  } catch {
    const hint = `Look what it has: git ls-tree -r --name-only ${revision}`;
    throw refuse(`${revision} has no file ${inside(root, file)}.`, hint);
  }
}

function inside(root: string, file: string): string {
  return relative(root, file).split(sep).join("/");
}

/** The commit from which the work in a folder went its own way: the merge base with the default branch. */
export async function mergeBase(cwd: string): Promise<string> {
  const configured = await git(cwd, ["config", "init.defaultBranch"]).catch(() => "main");
  const names = [...new Set([configured, "main", "master", "trunk"])];
  for (const branch of ["origin/HEAD", ...names.map((name) => `origin/${name}`), ...names]) {
    const base = await git(cwd, ["merge-base", "HEAD", branch]).catch(() => undefined);
    if (base !== undefined) return base;
  }
  const hint = "Name it: katagami diff main:openapi.yaml openapi.yaml";
  throw new ProblemsError([fileProblem(".", "git", "There is no default branch to compare with.", hint)]);
}

async function git(cwd: string, args: readonly string[]): Promise<string> {
  return (await run("git", [...args], { cwd })).stdout.trim();
}
