import { relative, resolve, sep } from "node:path";
import { fileProblem, ProblemsError } from "../problem.js";
import { runProgram, type ProgramOptions, type Running } from "./run-program.js";

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
export async function openGitFile(
  revision: string,
  path: string,
  cwd: string,
  running: Running = {},
): Promise<GitFile> {
  const refuse = refusal(revision, path);
  const commit = await findCommit(revision, path, { ...running, cwd });
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
  running: Running = {},
): Promise<ListedFiles | "file" | "missing"> {
  const commit = await findCommit(revision, folder, { ...running, cwd });
  const { root } = commit;
  const absolute = resolve(cwd, folder);
  const object = `${commit.commit}:${inside(root, absolute)}`;
  const kind = await git(commit.inRoot, ["cat-file", "-t", object]).catch(() => "missing");
  if (kind !== "tree") return kind === "missing" ? "missing" : "file";
  const listed = await git(commit.inRoot, ["ls-tree", "-r", "-z", "--full-tree", "--name-only", object]);
  const paths = listed.split("\0").filter((path) => path !== "");
  return {
    paths: paths.map((path) => ({ path, absolute: resolve(absolute, path) })),
    readFile: (file) => readBlob(commit, file, refusal(revision, folder)),
  };
}

/** A commit, by its hash and as it was called. */
interface Commit {
  readonly root: string;
  /** How git is run in the root. */
  readonly inRoot: ProgramOptions;
  readonly commit: string;
  readonly revision: string;
}

type Refuse = (message: string, hint: string) => ProblemsError;

function refusal(revision: string, path: string): Refuse {
  return (message, hint) => new ProblemsError([fileProblem(`${revision}:${path}`, "git", message, hint)]);
}

/** The commit that a revision names; a branch that only the remote has is found there, as `git checkout` would. */
async function findCommit(revision: string, path: string, here: ProgramOptions): Promise<Commit> {
  const refuse = refusal(revision, path);
  const root = await git(here, ["rev-parse", "--show-toplevel"]).catch(() => {
    throw refuse("This folder is in no git repository.", "Name two files instead, or run inside of the repository.");
  });
  for (const name of [revision, `origin/${revision}`]) {
    const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`];
    const commit = await git(here, args).catch(() => undefined);
    if (commit !== undefined) return { root, inRoot: { ...here, cwd: root }, commit, revision };
  }
  throw refuse(`git knows no revision "${revision}".`, await fetchHint(revision, here));
}

/** What brings a revision that is not there. */
async function fetchHint(revision: string, here: ProgramOptions): Promise<string> {
  const name = revision.replace(/^(refs\/(heads|tags|remotes)\/)?(origin\/)?/, "");
  const isName = /^[\w./-]+$/.test(name) && !/^([0-9a-f]{7,64}|HEAD)$/i.test(name);
  if (isName) {
    const checkout = (await isShallow(here)) ? " (or set `fetch-depth: 0` for actions/checkout)" : "";
    return `Fetch it first: git fetch origin ${name}:refs/remotes/origin/${name}${checkout}`;
  }
  return (await isShallow(here)) ? deepen : "Look which there are: git log --oneline, git branch --all";
}

const deepen =
  "This clone has only a part of the history. Set `fetch-depth: 0` for actions/checkout; elsewhere: git fetch --unshallow origin";

async function isShallow(here: ProgramOptions): Promise<boolean> {
  return (await git(here, ["rev-parse", "--is-shallow-repository"]).catch(() => "")) === "true";
}

async function readBlob({ root, inRoot, commit, revision }: Commit, file: string, refuse: Refuse): Promise<Buffer> {
  try {
    return await runProgram("git", ["cat-file", "blob", `${commit}:${inside(root, file)}`], inRoot);
  } catch {
    const hint = `Look what it has: git ls-tree -r --name-only ${revision}`;
    throw refuse(`${revision} has no file ${inside(root, file)}.`, hint);
  }
}

function inside(root: string, file: string): string {
  return relative(root, file).split(sep).join("/");
}

/**
 * The commit from which the work in a folder went its own way: the merge base with the default branch.
 * @param target the branch that the work is to be merged into, where that is known
 */
export async function mergeBase(cwd: string, target?: string, running: Running = {}): Promise<string> {
  const here = { ...running, cwd };
  const configured = await git(here, ["config", "init.defaultBranch"]).catch(() => "main");
  const names = target === undefined ? [...new Set([configured, "main", "master", "trunk"])] : [target];
  const branches = [
    ...(target === undefined ? ["origin/HEAD"] : []),
    ...names.map((name) => `origin/${name}`),
    ...names,
  ];
  const parents = (await isShallow(here)) ? await recordedParents(here) : undefined;
  for (const branch of branches) {
    const base = await git(here, ["merge-base", "--end-of-options", "HEAD", branch]).catch(() => undefined);
    if (base !== undefined) return base;
    for (const parent of parents ?? [])
      if (await succeeds(here, ["merge-base", "--is-ancestor", "--end-of-options", parent, branch])) return parent;
  }
  const complain = (message: string, hint: string) => new ProblemsError([fileProblem(".", "git", message, hint)]);
  const found = await Promise.all(branches.map((name) => succeeds(here, ["rev-parse", "--verify", "--quiet", name])));
  if (target !== undefined && !found.includes(true))
    throw complain(`There is no branch ${target} to compare with.`, await fetchHint(target, here));
  if (parents !== undefined)
    throw complain(`There is no commit that HEAD and ${target ?? "a default branch"} share.`, deepen);
  const hint =
    "Name it: katagami diff main:openapi.yaml openapi.yaml; or let git find it: git remote set-head origin --auto";
  throw complain("There is no default branch to compare with.", hint);
}

/** The parents that the commit itself names, whether or not a shallow clone has them as its history. */
async function recordedParents(here: ProgramOptions): Promise<string[]> {
  const commit = await git(here, ["cat-file", "commit", "HEAD"]).catch(() => "");
  const [head = ""] = commit.split("\n\n");
  return head.split("\n").flatMap((line) => /^parent ([0-9a-f]+)$/.exec(line)?.[1] ?? []);
}

async function succeeds(here: ProgramOptions, args: readonly string[]): Promise<boolean> {
  return git(here, args).then(
    () => true,
    () => false,
  );
}

async function git(here: ProgramOptions, args: readonly string[]): Promise<string> {
  return (await runProgram("git", args, here)).toString("utf8").trim();
}
