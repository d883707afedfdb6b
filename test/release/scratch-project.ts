import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { repository } from "../package/repository.js";
import { runCommand, startCommand, type Ran } from "../package/run-command.js";

/** A git repository with a redocly.yaml, in which packages are released. */
export interface ScratchProject {
  readonly folder: string;
  /** Writes files by their paths. */
  write(files: Readonly<Record<string, string>>): void;
  /** Commits all that is there, on a day. */
  commit(day: string): Promise<void>;
  git(...args: string[]): Promise<string>;
  /** Runs Katagami, whatever comes of it. */
  katagami(...args: string[]): Promise<Ran>;
  /** What `katagami release --json` says of its only package. */
  plan(...args: string[]): Promise<ReleaseResult>;
}

/** What `katagami release --json` prints of a package. */
export interface ReleaseResult {
  readonly ok: boolean;
  readonly plan?: {
    readonly version: string;
    readonly bump: string;
    readonly verdict: string;
    readonly reason: string;
    readonly section: string;
    readonly tag: string;
  };
  readonly problems?: readonly { readonly rule: string; readonly message: string; readonly hint?: string }[];
  readonly error?: { readonly message: string };
}

/** Makes an empty repository, which is gone when the test ends. */
export async function scratchProject(files: Readonly<Record<string, string>>): Promise<ScratchProject> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "katagami-scratch-")));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const git = async (...args: string[]) => (await runCommand("git", args, folder)).stdout.trim();
  await git("init", "--quiet", "--initial-branch=main");
  await git("config", "user.name", "A developer");
  await git("config", "user.email", "developer@example.com");
  await git("config", "commit.gpgsign", "false");
  const project: ScratchProject = {
    folder,
    write(written) {
      for (const [path, text] of Object.entries(written)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
    },
    async commit(day) {
      await git("add", "--all");
      const time = `${day}T12:00:00Z`;
      const dated = `GIT_COMMITTER_DATE=${time} GIT_AUTHOR_DATE=${time}`;
      await runCommand(
        "env",
        [...dated.split(" "), "git", "commit", "--quiet", "--allow-empty", "-m", "A day"],
        folder,
      );
    },
    git,
    // On no job, wherever the tests run: there nothing is written by default.
    katagami: (...args) =>
      startCommand("env", ["-u", "CI", process.execPath, join(repository, "dist/cli.js"), ...args], folder).ended,
    async plan(...args) {
      const { stdout, stderr } = await project.katagami("release", "--json", ...args);
      if (stdout === "") throw new Error(stderr);
      return (JSON.parse(stdout) as { results: ReleaseResult[] }).results[0]!;
    },
  };
  project.write(files);
  return project;
}
