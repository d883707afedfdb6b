import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fixture, katagami } from "../e2e/katagami.js";
import { temporaryFolder } from "../release/package-folder.js";
import { startRegistry, type Registry } from "../release/verdaccio.js";
import { cutOff, expectTold, type Cut } from "./cut-off.js";
import { startProxy, type Proxy } from "./proxy.js";
import { createTeam, type Team } from "./team.js";

// What a tarball is checked for is tested elsewhere, and takes a minute.
const checks = "size,files,secrets,publint,types,imports,readme,typescript";
const args = ["release", "--publish", "--direct", "--skip-checks", checks];

let registry: Registry;
/** A work tree with a package that was made and never released. */
let made: string;
let count = 0;
beforeAll(async () => {
  registry = await startRegistry();
  made = realpathSync(mkdtempSync(join(tmpdir(), "katagami-road-")));
  cpSync(fixture("harbour.yaml"), join(made, "openapi.yaml"));
  await katagami(made, ["generate", "openapi.yaml", "--out", "package", "--name", "pets-0", "--quiet"]);
}, 120_000);
afterAll(async () => {
  await registry?.close();
  rmSync(made, { recursive: true, force: true });
});

const npmrcOf = ({ url }: Proxy, token = registry.token) =>
  `registry=${url}/\nfetch-retries=0\n//${new URL(url).host}/:_authToken=${token}\n`;

/** A team that has committed a package and never released it; each has a name of its own for it. */
async function begin(): Promise<{ team: Team; proxy: Proxy; name: string }> {
  const proxy = await startProxy(registry.url);
  const name = `pets-${++count}`;
  const team = createTeam(name, { npmrc: npmrcOf(proxy) });
  team.configure({});
  mkdirSync(join(team.work, "spec", name), { recursive: true });
  // JSON is YAML, and YAML is read under either name.
  cpSync(join(made, "openapi.yaml"), join(team.work, "spec", name, "openapi.json"));
  cpSync(join(made, "package"), join(team.work, "generated", name), { recursive: true });
  team.push("main", "The first package");
  return { team, proxy, name };
}

const tags = (team: Team) => team.git("ls-remote", "--tags", "origin").match(/refs\/tags\/\S+/g) ?? [];

async function expectReleased(team: Team, name: string, versions = ["1.0.0"]): Promise<void> {
  expect(await registry.versions(name)).toEqual(versions);
  expect(tags(team)).toContain(`refs/tags/v${versions.at(-1)}`);
}

/** Where the road is dangerous: before anything is known, and around the one request that publishes. */
const places: readonly (readonly [where: "the first" | "the publishing", cut: Cut])[] = [
  ["the first", "cut before"],
  ["the first", "killed before"],
  ["the publishing", "cut before"],
  ["the publishing", "cut after"],
  ["the publishing", "killed before"],
  ["the publishing", "killed after"],
];

describe("a release that is cut off", () => {
  it.each(places)("at %s request, %s: the same command finishes it", { timeout: 600_000 }, async (where, cut) => {
    const { team, proxy, name } = await begin();
    const isMeant = (request: string) => where === "the first" || request.startsWith("PUT");
    expectTold(await cutOff(team, proxy, args, isMeant, cut), cut);
    await team.done(...args);
    await expectReleased(team, name);
  });

  it("not at all, is a success once more", { timeout: 300_000 }, async () => {
    const { team, name } = await begin();
    await team.done(...args);
    await team.done(...args);
    await expectReleased(team, name);
  });
});

describe("a release that the registry refuses", () => {
  it("for the token says so, shows none of it, and goes on with another", { timeout: 300_000 }, async () => {
    const { team, proxy, name } = await begin();
    writeFileSync(join(team.work, ".npmrc"), npmrcOf(proxy, registry.readerToken));
    const refused = await team.katagami(...args);
    expect([refused.code, refused.err]).toEqual([1, expect.stringMatching(/publish-refused[\s\S]*→ .+/)]);
    expect(refused.out + refused.err).not.toContain(registry.readerToken);
    expect(await registry.versions(name)).toEqual([]);
    writeFileSync(join(team.work, ".npmrc"), npmrcOf(proxy));
    await team.done(...args);
    await expectReleased(team, name);
  });

  it("since the version was taken meanwhile says so, and the next one follows", { timeout: 300_000 }, async () => {
    const { team, proxy, name } = await begin();
    const other = join(temporaryFolder(), "other");
    cpSync(join(team.work, "generated", name), other, { recursive: true });
    const manifest = JSON.parse(readFileSync(join(other, "package.json"), "utf8")) as object;
    writeFileSync(join(other, "package.json"), JSON.stringify({ ...manifest, name, version: "1.0.0" }));
    writeFileSync(join(other, "README.md"), "# Somebody else's\n");
    proxy.spoil = async (_nth, { method }) => {
      if (method === "PUT") await registry.publish(other);
      return undefined;
    };
    const taken = await team.katagami(...args);
    expect([taken.code, taken.err]).toEqual([1, expect.stringMatching(/publish-taken[\s\S]*README\.md[\s\S]*→ .+/)]);
    proxy.spoil = undefined;
    await team.done(...args);
    const { version } = JSON.parse(readFileSync(join(team.work, "generated", name, "package.json"), "utf8")) as {
      version: string;
    };
    await expectReleased(team, name, ["1.0.0", version]);
    expect(version).toBe("1.0.1");
  });
});
