import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { cli } from "../e2e/katagami.js";

/** A description with one operation. */
export function pets(property: string, title = "Pets"): string {
  return `openapi: 3.1.0
info: { title: ${JSON.stringify(title)}, version: 1.0.0, license: { name: MIT, identifier: MIT } }
servers: [{ url: https://pets.example }]
security: []
paths:
  /pets:
    get:
      operationId: listPets
      summary: Lists pets
      responses:
        "200":
          description: Pets.
          content: { application/json: { schema: { type: object, required: [${property}], properties: { ${property}: { type: string } } } } }
        4XX: { description: No. }
`;
}

const config = (settings: string) => `extends: [minimal]
apis:
  pets:
    root: spec/pets/openapi.yaml
    x-katagami: { output: generated/pets${settings} }
`;

/** A repository on a server, which is a folder, and a place for its clones. */
export interface Remote {
  readonly folder: string;
  /** The bare repository that clones push to. */
  readonly url: string;
  /** Programs that stand before those of the machine. */
  readonly programs: string;
  git(cwd: string, ...args: string[]): string;
}

export function git(cwd: string, ...args: string[]): string {
  const who = ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "init.defaultBranch=main"];
  return execFileSync("git", [...who, ...args], { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trim();
}

/**
 * A project with one API on the branch `main`, made by the built command line.
 * @param settings more of what redocly.yaml says of it: `, package: { name: pets }`
 */
export function createRemote(settings = ""): Remote {
  const folder = mkdtempSync(join(tmpdir(), "katagami-workflow-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const [url, work, programs] = ["origin.git", "work", "programs"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  mkdirSync(join(work, "spec/pets"), { recursive: true });
  git(folder, "init", "--quiet", "--bare", url);
  git(folder, "init", "--quiet", work);
  writeFileSync(join(work, "redocly.yaml"), config(settings));
  writeFileSync(join(work, "spec/pets/openapi.yaml"), pets("name"));
  commit(work, "First");
  git(work, "push", "--quiet", url, "main");
  writePrograms(programs);
  return { folder, url, programs, git };
}

/** Makes the packages of a work tree and commits everything. */
export function commit(work: string, message: string): void {
  execFileSync(process.execPath, [cli, "generate", "--quiet"], { cwd: work, stdio: "pipe" });
  git(work, "add", "--all");
  git(work, "commit", "--quiet", "--message", message);
}

/** What actions/checkout leaves of a branch: one commit, and where it stands on the server. */
export function checkOutBranch({ folder, url }: Remote, name: string): string {
  const work = join(folder, name);
  mkdirSync(work);
  git(work, "init", "--quiet");
  git(work, "remote", "add", "origin", url);
  git(work, "fetch", "--quiet", "--no-tags", "--depth=1", `file://${url}`, "+refs/heads/main:refs/remotes/origin/main");
  git(work, "checkout", "--quiet", "--force", "-B", "main", "refs/remotes/origin/main");
  return work;
}

/**
 * What actions/checkout leaves of a pull request with `fetch-depth: 0`: its merge with the base, on no branch.
 * @param change what the pull request proposes, in a work tree
 */
export function checkOutPull({ folder, url }: Remote, name: string, change: (work: string) => void): string {
  const author = join(folder, `${name}-author`);
  git(folder, "clone", "--quiet", url, author);
  git(author, "checkout", "--quiet", "-b", "proposal");
  change(author);
  git(author, "checkout", "--quiet", "main");
  git(author, "merge", "--quiet", "--no-ff", "--message", "Merge", "proposal");
  git(author, "push", "--quiet", "--force", "origin", "HEAD:refs/pull/7/merge");
  const work = join(folder, name);
  mkdirSync(work);
  git(work, "init", "--quiet");
  git(work, "remote", "add", "origin", url);
  git(
    work,
    "fetch",
    "--quiet",
    "origin",
    "+refs/heads/*:refs/remotes/origin/*",
    "+refs/pull/7/merge:refs/remotes/pull/7/merge",
  );
  git(work, "checkout", "--quiet", "--force", "refs/remotes/pull/7/merge");
  return work;
}

/** `npx katagami` is the built command line; `katagami pull` brings $UPSTREAM; `npm` has nothing to do; `gh` keeps its pull requests in $GH_STATE. */
function writePrograms(folder: string): void {
  mkdirSync(folder);
  const program = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    chmodSync(join(folder, name), 0o755);
  };
  program("npm", "#!/bin/sh\n");
  program(
    "npx",
    `#!/bin/sh\nshift\nif [ "$1" = pull ]; then exec cp "$UPSTREAM" spec/pets/openapi.yaml; fi\nexec "${process.execPath}" "${cli}" "$@"\n`,
  );
  program("gh", `#!${process.execPath}\n${readFileSync(join(import.meta.dirname, "gh.cjs"), "utf8")}`);
}
