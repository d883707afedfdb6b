import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cli, start, type Ended, type Running } from "../e2e/katagami.js";
import { writeFiles } from "../e2e/in-folder.js";
import { repository } from "../package/repository.js";
import { token, type GitHubServer } from "../comment/github-server.js";
import { temporaryFolder } from "../release/package-folder.js";
import { git } from "../workflows/repository.js";
import type { Publisher } from "./published.js";

/** A team with a repository, the server that it pushes to, and a job that runs Katagami. */
export interface Team {
  /** The clone that jobs work in. */
  readonly work: string;
  /** Runs a command of Katagami in it, as a job of GitHub does. */
  katagami(...args: readonly string[]): Promise<Ended>;
  /** The same; fails with all that was said where the exit code is not 0. */
  done(...args: readonly string[]): Promise<Ended>;
  /** Starts one that is killed before it ends. */
  start(...args: readonly string[]): Running;
  git(...args: readonly string[]): string;
  /** Writes redocly.yaml. */
  configure(source: string, tags?: readonly string[]): void;
  /** Commits all that changed, if anything did, and pushes it to a branch. */
  push(branch: string, message: string): void;
  /** What is on the server is what the work tree has. */
  merge(branch: string): void;
}

export const name = "dify-chat";

/** What the registry is, as far as a project has to know. */
export interface Npm {
  readonly npmrc: string;
}

/** Makes one whose API is not pulled yet. */
export function createTeam({ npmrc }: Npm, github: Pick<GitHubServer, "url">): Team {
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
  mkdirSync(join(work, "spec", name), { recursive: true });
  cpSync(join(repository, "spec/dify-chat-ja/overlay.yaml"), join(work, "spec", name, "overlay.yaml"));
  writeFileSync(join(folder, "event.json"), JSON.stringify({ pull_request: { number: 7 } }));
  const env = {
    ...{ CI: "true", GITHUB_TOKEN: token, GITHUB_REPOSITORY: "octo/pets", GITHUB_API_URL: github.url },
    ...{ GITHUB_EVENT_PATH: join(folder, "event.json"), GITHUB_STEP_SUMMARY: join(folder, "summary.md") },
    ...{ GITHUB_BASE_REF: "main", npm_config_fetch_retries: "0" },
  };
  const begin = (...args: readonly string[]) => start(work, [process.execPath, cli, ...args], env);
  const done = async (...args: readonly string[]) => {
    const ended = await begin(...args).ended;
    if (ended.code !== 0)
      throw new Error(`katagami ${args.join(" ")} ended with ${ended.code}\n${ended.out}\n${ended.err}`);
    return ended;
  };
  return {
    ...{ work, done, git: inWork, start: begin, katagami: (...args) => begin(...args).ended },
    configure(source, tags) {
      const own = {
        ...{ source, output: `generated/${name}`, overlays: [`spec/${name}/overlay.yaml`] },
        ...(tags && { include: { tags } }),
        package: { name, version: "1.0.0", license: "MIT" },
      };
      // JSON is YAML.
      const config = { apis: { [name]: { root: `spec/${name}/openapi.json`, "x-katagami": own } } };
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
}

/** The address that a publisher's description has once the pages are gone. */
export const serviceOf = (origin: string, { tags }: Publisher) => [`${origin}/service.json`, tags] as const;
