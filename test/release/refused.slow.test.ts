import { createServer } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { checkNames } from "../../generator/release/tarball/check-tarball.js";
import { writePackage } from "./package-folder.js";
import { pets, petsConfig } from "./pets.js";
import { scratchProject, type ScratchProject } from "./scratch-project.js";
import { tellMissing } from "../runtimes/binaries.js";
import { missing, startRegistry, type Registry } from "./verdaccio.js";

const isMissing = tellMissing("Verdaccio", { missing });
const it = test.skipIf(isMissing);
let registry: Registry;
beforeAll(async () => {
  if (!isMissing) registry = await startRegistry();
});
afterAll(() => registry?.close());

const unchecked = ["--skip-checks", checkNames.join(",")];

async function project(npmrc: string, fields = ""): Promise<ScratchProject> {
  const made = await scratchProject({
    ".npmrc": npmrc,
    "redocly.yaml": petsConfig(`        name: pets\n${fields}`),
    "spec/openapi.json": pets({}),
  });
  await made.commit("2026-01-01");
  return made;
}

/** A registry that answers everything with one thing. */
async function answering(status: number, body: object): Promise<string> {
  const server = createServer((_request, response) => {
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  return `registry=http://127.0.0.1:${(server.address() as AddressInfo).port}/\nfetch-retries=0\n`;
}

async function refusal(made: ScratchProject, ...args: string[]) {
  const { ok, problems = [] } = await made.plan(...args);
  return { ok, ...problems[0] };
}

it("a registry that is down is told, and nothing is taken for a first release", { timeout: 120_000 }, async () => {
  const made = await project("registry=http://127.0.0.1:9/\n");
  const { ok, message, hint } = await refusal(made);
  expect([ok, message, hint]).toEqual([
    false,
    expect.stringContaining("ECONNREFUSED"),
    expect.stringContaining("could not be reached"),
  ]);
});

it("a registry that went down is not answered for by what npm remembers of it", { timeout: 120_000 }, async () => {
  const passing = await startRegistry();
  const made = await project(passing.npmrc(passing.token));
  await passing.publish(writePackage(join(made.folder, "other")));
  expect(await refusal(made)).toMatchObject({ rule: "release-foreign" });
  await passing.close();
  expect(await refusal(made)).toMatchObject({
    rule: "npm",
    message: expect.stringContaining("ECONNREFUSED") as string,
  });
});

it.each([401, 403])("a token that is answered with %i is told", { timeout: 120_000 }, async (status) => {
  const made = await project(await answering(status, { error: "no" }));
  const { ok, message, hint } = await refusal(made);
  expect([ok, message, hint]).toEqual([
    false,
    expect.stringContaining("shows nothing of pets to this login"),
    expect.stringContaining("npm login"),
  ]);
});

it.each([
  ["one version, and no times", { "1.4.0": {} }],
  ["several versions, and no times", { "1.3.0": {}, "1.4.0": {} }],
])("a registry that gives %s is understood", { timeout: 120_000 }, async (_words, versions) => {
  const made = await project(await answering(200, { name: "pets", "dist-tags": { latest: "1.4.0" }, versions }));
  // The tarball is asked for, which this registry does not have.
  expect(await refusal(made)).toMatchObject({ rule: "npm", file: "npm:pets@1.4.0" });
});

it("a server that fails is told with its own words", { timeout: 120_000 }, async () => {
  const made = await project(await answering(503, { error: "at rest" }));
  expect(await refusal(made)).toMatchObject({
    ok: false,
    rule: "npm",
    message: expect.stringContaining("503") as string,
  });
});

it("a package that was withdrawn is told", { timeout: 120_000 }, async () => {
  const time = { created: "2025-01-01T00:00:00Z", unpublished: { time: "2026-01-02T00:00:00Z", versions: ["1.0.0"] } };
  const made = await project(await answering(200, { name: "pets", _id: "pets", time }));
  expect(await refusal(made)).toMatchObject({
    rule: "release-unpublished",
    message: expect.stringContaining("withdrawn") as string,
  });
});

it(
  "what others published under the name cannot be compared; a version of one's own goes on",
  { timeout: 120_000 },
  async () => {
    const made = await project(registry.npmrc(registry.token));
    await registry.publish(writePackage(join(made.folder, "other")));
    expect(await refusal(made)).toMatchObject({ ok: false, rule: "release-foreign" });
    expect((await made.plan("--as", "2.0.0", ...unchecked)).plan).toMatchObject({ version: "2.0.0" });
    expect(await refusal(made, "--as", "0.9.0")).toMatchObject({ rule: "release-version" });
  },
);

it(
  "a checkout that says an older version than the registry has is refused, unless it has that release in its history",
  {
    timeout: 120_000,
  },
  async () => {
    const made = await project(registry.npmrc(registry.token), "        version: 0.9.0\n");
    expect(await refusal(made, "--as", "2.0.0")).toMatchObject({ ok: false, rule: "release-behind" });
    await made.git("tag", "v1.0.0");
    await made.commit("2026-01-02");
    expect((await made.plan("--as", "2.0.0", ...unchecked)).plan).toMatchObject({ version: "2.0.0" });
  },
);
