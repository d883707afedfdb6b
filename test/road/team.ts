import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { token } from "../comment/github-server.js";
import { cli, start, type Ended, type Running } from "../e2e/katagami.js";
import { writeFiles } from "../e2e/in-folder.js";
import { temporaryFolder } from "../release/package-folder.js";
import { git } from "../workflows/repository.js";

/** A team with one API, a repository, the server that it pushes to, and a job that runs Katagami. */
export interface Team {
  /** The clone that jobs work in. */
  readonly work: string;
  /** Starts a command of Katagami in it, as a job of GitHub does. */
  start(args: readonly string[], env?: Readonly<Record<string, string>>): Running;
  /** Runs one to its end, whatever that is. */
  katagami(...args: readonly string[]): Promise<Ended>;
  /** The same; fails with all that was said where the exit code is not 0. */
  done(...args: readonly string[]): Promise<Ended>;
  git(...args: readonly string[]): string;
  /** Writes redocly.yaml. @param own what stands under `x-katagami` beside the output */
  configure(own: object): void;
  /** Commits all that changed, if anything did, and pushes it to a branch. */
  push(branch: string, message: string): void;
  /** Merges a branch as a person does who presses the button. */
  merge(branch: string): void;
}

/** What there is beside the repository. */
export interface Servers {
  /** The text of an .npmrc that leads to a registry. */
  readonly npmrc?: string;
  /** The address of GitHub's API. */
  readonly github?: string;
}

/** Makes one whose API is not pulled yet. @param name of the API and of its package */
export function createTeam(name: string, { npmrc = "", github = "" }: Servers): Team {
  const folder = temporaryFolder();
  const [remote, work] = [join(folder, "origin.git"), join(folder, "work")] as const;
  mkdirSync(work);
  const inWork = (...args: readonly string[]) => git(work, ...args);
  git(folder, "init", "--quiet", "--bare", remote);
  inWork("init", "--quiet");
  inWork("config", "user.name", "Test");
  inWork("config", "user.email", "test@example.com");
  inWork("remote", "add", "origin", remote);
  writeFiles(work, { ".gitignore": ".npmrc\n", ".npmrc": npmrc });
  writeFileSync(join(folder, "event.json"), JSON.stringify({ pull_request: { number: 7 } }));
  const job = {
    ...{ CI: "true", GITHUB_TOKEN: token, GITHUB_REPOSITORY: "octo/pets", GITHUB_API_URL: github },
    ...{ GITHUB_EVENT_PATH: join(folder, "event.json"), GITHUB_STEP_SUMMARY: join(folder, "summary.md") },
    ...{ GITHUB_BASE_REF: "main", npm_config_fetch_retries: "0" },
  };
  const team: Team = {
    ...{ work, git: inWork },
    start: (args, env = {}) => start(work, [process.execPath, cli, ...args], { ...job, ...env }),
    katagami: (...args) => team.start(args).ended,
    async done(...args) {
      const ended = await team.katagami(...args);
      const { code, out, err } = ended;
      if (code !== 0) throw new Error(`katagami ${args.join(" ")} ended with ${code}\n${out}\n${err}`);
      return ended;
    },
    configure(own) {
      const settings = { output: `generated/${name}`, package: { name, version: "1.0.0", license: "MIT" }, ...own };
      // JSON is YAML.
      const config = { apis: { [name]: { root: `spec/${name}/openapi.json`, "x-katagami": settings } } };
      writeFileSync(join(work, "redocly.yaml"), JSON.stringify(config, null, 2));
    },
    push(branch, message) {
      inWork("checkout", "--quiet", "-B", branch);
      inWork("add", "--all");
      if (inWork("status", "--porcelain") !== "") inWork("commit", "--quiet", "--message", message);
      inWork("push", "--quiet", "--force", "origin", branch);
    },
    merge(branch) {
      inWork("checkout", "--quiet", "main");
      inWork("merge", "--quiet", "--no-ff", "--message", "Merge", branch);
      inWork("push", "--quiet", "origin", "main");
    },
  };
  return team;
}
