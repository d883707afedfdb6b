import { randomUUID } from "node:crypto";
import { mkdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileProblem, ProblemsError } from "../problem.js";
import { withoutUser } from "./location.js";
import { runProgram } from "./run-program.js";
import type { UpstreamOptions } from "./upstream.js";

/** A commit of a repository that is elsewhere. */
export interface RemoteCommit {
  readonly commit: string;
  /** Reads a file by its path in the repository. */
  readonly readFile: (path: string) => Promise<Buffer>;
}

export interface RemoteRevision {
  /** A URL, or a path. */
  readonly repository: string;
  readonly revision: string;
}

/** Nobody is there to be asked for a password: an empty one is refused at once. */
const unattended = ["-c", "core.askPass=true"];

/**
 * Fetches one revision of a repository, without its history, into a folder that is gone when the work is done.
 * @throws ProblemsError where git cannot fetch it, or there is no such file
 */
export async function withGitCommit<Result>(
  { repository, revision }: RemoteRevision,
  options: UpstreamOptions,
  work: (commit: RemoteCommit) => Promise<Result>,
): Promise<Result> {
  const label = `git:${withoutUser(repository)}#${revision}`;
  const refuse = (message: string, hint: string) => new ProblemsError([fileProblem(label, "git", message, hint)]);
  const folder = join(tmpdir(), `katagami-git-${randomUUID()}`);
  const release = options.hold?.({ what: "path", path: folder });
  const git = (...args: string[]) => runProgram("git", [...unattended, ...args], { ...options, cwd: folder });
  try {
    await mkdir(folder, { mode: 0o700 });
    await git("init", "--quiet", "--bare").catch((cause: unknown) => {
      throw refuse(`git cannot be run: ${saidBy(cause)}`, "Install git, or use another form of source.");
    });
    await git("remote", "add", "--", "origin", remoteOf(repository, options.folder));
    const few = ["--depth=1", "--no-tags", `--filter=blob:limit=${options.maxBytes}`];
    await git("fetch", "--quiet", ...few, "--", "origin", revision).catch((cause: unknown) => {
      options.signal?.throwIfAborted();
      throw refuse(`git cannot fetch it: ${saidBy(cause)}`, hintFor(repository));
    });
    const commit = (await git("rev-parse", "FETCH_HEAD^{commit}")).toString("utf8").trim();
    const readFile = (path: string) =>
      git("cat-file", "blob", `${commit}:${path}`).catch(() => {
        options.signal?.throwIfAborted();
        throw refuse(`${revision} has no file ${path}.`, "Is its path from the root of the repository right?");
      });
    return await work({ commit, readFile });
  } finally {
    await rm(folder, { recursive: true, force: true });
    release?.();
  }
}

/** A path is relative to a folder; a URL, and `host:path` as ssh has it, stay. */
function remoteOf(repository: string, folder: string): string {
  return /^([a-z][a-z\d+.-]*:|[^/\\]+:)/i.test(repository) ? repository : resolve(folder, repository);
}

/** The last of git's own words, without a password that a URL may have. */
function saidBy(cause: unknown): string {
  const { stderr, message } = cause as Error & { readonly stderr?: Buffer };
  const lines = (stderr?.toString("utf8") ?? "").split("\n").map((line) => line.slice(0, 1000).trim());
  const said = lines.find((line) => /^(fatal|error|ERROR):/.test(line)) ?? lines.find(Boolean) ?? message;
  return said.replace(/(https?:\/\/)[^/\s@]*@/gi, "$1***@");
}

function hintFor(repository: string): string {
  return `Try it by itself: git ls-remote ${withoutUser(repository)}`;
}
