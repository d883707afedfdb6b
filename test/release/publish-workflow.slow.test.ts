import { execFileSync } from "node:child_process";
import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { installTools } from "../../generator/release/tarball/install-tools.js";
import { tellMissing } from "../runtimes/binaries.js";
import { commit, createRemote, git, pets, type Remote } from "../workflows/repository.js";
import { runSteps } from "../workflows/run-steps.js";
import { roomIn } from "./package-folder.js";
import { startStaging } from "./staging-registry.js";
import { missing, startRegistry } from "./verdaccio.js";

const npmCache = execFileSync("npm", ["config", "get", "cache"], { encoding: "utf8" }).trim();

// The registries of these tests have no TypeScript: what judges a tarball comes from the machine's own.
beforeAll(async () => void (await installTools(roomIn("."))), 300_000);

/** A project whose package has no dependencies, and an npm that installs nothing for it. */
function project(): Remote {
  const remote = createRemote(", package: { name: pets, client: lean }");
  const npm = execFileSync("sh", ["-c", "command -v npm"], { encoding: "utf8" }).trim();
  const path = join(remote.programs, "npm");
  writeFileSync(path, `#!/bin/sh\nif [ "$1" = ci ] && [ $# = 1 ]; then exit 0; fi\nexec "${npm}" "$@"\n`);
  chmodSync(path, 0o755);
  return remote;
}

/** What actions/checkout leaves of a branch with `fetch-depth: 0`: everything, and all tags. */
function checkOutAll({ folder, url }: Remote, name: string): string {
  git(folder, "clone", "--quiet", url, name);
  return join(folder, name);
}

async function publish(remote: Remote, name: string, npmrc: string, env: Readonly<Record<string, string>> = {}) {
  const work = checkOutAll(remote, name);
  writeFileSync(join(work, ".npmrc"), npmrc);
  const ran = await runSteps("publish.yml", work, remote, { env: { npm_config_cache: npmCache, ...env } });
  return { ran, code: ran.at(-1)!.code, said: ran.map(({ said }) => said).join("\n") };
}

/** Another property, merged into the default branch. */
function merge(remote: Remote, name: string, property: string): void {
  const work = checkOutAll(remote, name);
  writeFileSync(join(work, "spec/pets/openapi.yaml"), pets(property));
  commit(work, `Has a ${property}`);
  git(work, "push", "--quiet", "origin", "main");
}

const tags = ({ url }: Remote) => git(url, "tag", "--list", "--format=%(refname:short) %(*objectname)").split("\n");
const head = ({ url }: Remote) => git(url, "rev-parse", "main");

describe("publish", { timeout: 600_000 }, () => {
  it.skipIf(tellMissing("Verdaccio", { missing }))(
    "publishes to Verdaccio, and a second run has nothing to do",
    async () => {
      const registry = await startRegistry();
      onTestFinished(() => registry.close());
      const remote = project();
      const first = await publish(remote, "first", registry.npmrc(registry.token));
      expect(first).toMatchObject({ code: 0 });
      const [version, ...others] = await registry.versions("pets");
      expect(others).toEqual([]);
      expect(tags(remote)).toEqual([`v${version} ${head(remote)}`]);
      expect(first.said).not.toContain(registry.token);

      expect(await publish(remote, "again", registry.npmrc(registry.token))).toMatchObject({ code: 0 });
      expect(await registry.versions("pets")).toEqual([version]);
    },
  );

  it("stages what comes next by the identity of the job, and says so again until it is approved", async () => {
    const registry = await startStaging({ trusted: "publish.yml" });
    const remote = project();
    // A person makes the first release, whom the registry knows.
    expect(await publish(remote, "first", registry.npmrc(true))).toMatchObject({ code: 0 });
    const [version] = [...registry.published.keys()];
    merge(remote, "change", "title");
    const job = registry.job("publish.yml");
    expect(await publish(remote, "next", registry.npmrc(), job)).toMatchObject({ code: 0 });
    const [staged, ...others] = [...registry.staged.keys()];
    expect([staged === version, others]).toEqual([false, []]);
    expect(tags(remote)).toContain(`v${staged} ${head(remote)}`);

    const waiting = await publish(remote, "waiting", registry.npmrc(), job);
    expect([waiting.code, waiting.said]).toEqual([0, expect.stringContaining("It waits for a person")]);
    registry.approve(staged!);
    expect(await publish(remote, "approved", registry.npmrc(), job)).toMatchObject({ code: 0 });
    expect([registry.staged.size, [...registry.published.keys()]]).toEqual([0, [version, staged]]);
  });

  it("without permission for an identity says which is missing, and leaves nothing behind", async () => {
    const registry = await startStaging();
    const remote = project();
    const { code, said } = await publish(remote, "first", registry.npmrc(), { GITHUB_ACTIONS: "true" });
    expect([code, said]).toEqual([1, expect.stringContaining("`permissions` lack `id-token: write`")]);
    expect([registry.published.size, tags(remote)]).toEqual([0, [""]]);
  });
});
