import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkNames } from "../../generator/release/tarball/check-tarball.js";
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

const spec = "spec/openapi.json";
const unchecked = ["--skip-checks", checkNames.join(",")];
const write = ["--no-dry-run", ...unchecked];

/** A project whose package has a name of its own on the registry that all tests share. */
async function project(name: string, version?: string): Promise<ScratchProject> {
  const fields = `        name: ${name}\n${version === undefined ? "" : `        version: ${version} # ours\n`}`;
  const made = await scratchProject({
    ".npmrc": registry.npmrc(registry.token),
    ".gitignore": ".npmrc\n",
    "redocly.yaml": petsConfig(fields),
    [spec]: pets({}),
  });
  await made.commit("2026-01-01");
  return made;
}

const readIn = ({ folder }: ScratchProject, path: string) => readFileSync(join(folder, path), "utf8");
const publish = ({ folder }: ScratchProject) => registry.publish(join(folder, "generated/pets"));
const isFresh = async (made: ScratchProject) => (await made.katagami("generate", "--check", "--quiet")).code === 0;

it("a package without a version of its own is released, changed and released again", { timeout: 900_000 }, async () => {
  const made = await project("kept-version");
  const dry = await made.katagami("release", ...unchecked);
  expect([dry.code, dry.stdout]).toEqual([0, "## 1.0.0 (2026-01-01)\n\nThe first release.\n"]);
  expect(dry.stderr).toContain("This is the first release");
  expect(dry.stderr).toContain("dry run");
  expect(existsSync(join(made.folder, "generated"))).toBe(false);

  expect((await made.plan(...write)).plan).toMatchObject({ version: "1.0.0", tag: "v1.0.0" });
  expect(await isFresh(made)).toBe(true);
  await publish(made);
  await made.commit("2026-01-02");

  const nothing = await made.katagami("release", ...write);
  expect([nothing.code, nothing.stdout]).toEqual([0, ""]);
  expect(nothing.stderr).toContain("Nothing changed since 1.0.0.");

  made.write({ [spec]: pets({ words: "Every pet" }) });
  await made.commit("2026-01-03");
  expect((await made.plan(...unchecked)).plan).toMatchObject({ version: "1.0.1", bump: "patch" });

  made.write({ [spec]: pets({ hasLookup: true }) });
  await made.commit("2026-01-04");
  const added = await made.plan(...write);
  expect(added.plan).toMatchObject({ version: "1.1.0", bump: "minor", verdict: "info" });
  expect(added.plan!.section).toContain("### Added");
  expect(added.plan!.section).toContain("+ function getPet(");
  expect(await isFresh(made)).toBe(true);
  await made.commit("2026-01-05");
  expect((await made.plan(...write)).plan).toEqual(added.plan);

  // What was worked out and not published gives way to what came after it.
  made.write({ [spec]: pets({ hasLookup: true, hasName: false }) });
  await made.commit("2026-01-06");
  const broken = await made.plan(...write);
  expect(broken.plan).toMatchObject({ version: "2.0.0", bump: "major", verdict: "breaking" });
  expect(broken.plan!.section).toMatch(/^## 2\.0\.0 \(2026-01-06\)\n\n### Breaking\n/);
  expect(broken.plan!.section).toContain("- name: string;");
  expect(broken.plan!.section).toContain("+ name?: string;");
  const changelog = readIn(made, "generated/pets/CHANGELOG.md");
  expect([...changelog.matchAll(/^## (\S+)/gm)].map(([, version]) => version)).toEqual(["2.0.0", "1.0.0"]);
  expect(await isFresh(made)).toBe(true);
  await publish(made);
  expect(await registry.versions("kept-version")).toEqual(["1.0.0", "2.0.0"]);
});

it(
  "a version in redocly.yaml is set there; below 1.0.0 a break raises the second number",
  { timeout: 900_000 },
  async () => {
    const made = await project("own-version", "0.1.0");
    expect((await made.plan(...write)).plan).toMatchObject({ version: "0.1.0" });
    await publish(made);
    made.write({ [spec]: pets({ hasName: false }) });
    await made.commit("2026-02-01");
    expect((await made.plan(...write)).plan).toMatchObject({ version: "0.2.0", bump: "minor" });
    expect(readIn(made, "redocly.yaml")).toContain("version: 0.2.0 # ours\n");
    expect(await isFresh(made)).toBe(true);
    expect(JSON.parse(readIn(made, "generated/pets/package.json"))).toMatchObject({ version: "0.2.0" });

    const refused = await made.katagami("release", ...write, "--as", "patch");
    expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining("that asks for 0.2.0")]);
    const lowered = await made.plan(...write, "--as", "patch", "--reason", "Nobody reads `name` yet");
    expect(lowered.plan).toMatchObject({ version: "0.1.1", bump: "patch" });
    expect(lowered.plan!.section).toContain("> Released as 0.1.1, though 0.2.0 was asked for: Nobody reads `name` yet");
    expect((await made.plan(...write)).plan).toMatchObject({ version: "0.1.1", section: lowered.plan!.section });
    expect((await made.plan(...unchecked, "--as", "major")).plan).toMatchObject({ version: "1.0.0", bump: "major" });
  },
);

it("an old name that is let go breaks, though the description is the same", { timeout: 900_000 }, async () => {
  const made = await project("old-name");
  await made.katagami("generate", "--quiet");
  made.write({ [spec]: pets({ listId: "getPets" }) });
  await made.plan(...write);
  expect(readIn(made, "generated/pets/src/aliases.d.ts")).toContain("listPets");
  await publish(made);
  await made.commit("2026-03-01");
  await made.katagami("names", "--release", "listPets");
  const { plan } = await made.plan(...write);
  expect(plan).toMatchObject({ version: "2.0.0", verdict: "breaking" });
  expect(plan!.section).toContain("listPets");
});

it("a changeset is written beside changesets, and taken away when it is of no use", { timeout: 900_000 }, async () => {
  const made = await project("with-changesets");
  await made.plan(...write);
  await publish(made);
  made.write({ [spec]: pets({ hasLookup: true }) });
  const without = await made.katagami("release", "--changeset", "--no-dry-run");
  expect([without.code, without.stderr]).toEqual([1, expect.stringContaining("npx changeset init")]);
  made.write({ ".changeset/config.json": "{}" });
  await made.katagami("release", "--changeset", "--no-dry-run");
  const path = ".changeset/katagami-pets.md";
  expect(readIn(made, path)).toMatch(/^---\n"with-changesets": minor\n---\n\n1 change adds something.*\n\n### Added\n/);
  expect(JSON.parse(readIn(made, "generated/pets/package.json"))).toMatchObject({ version: "1.0.0" });
  made.write({ [spec]: pets({}) });
  await made.katagami("release", "--changeset", "--no-dry-run");
  expect(existsSync(join(made.folder, path))).toBe(false);
});

it("a tag tells of the last release of a package that no registry has", { timeout: 900_000 }, async () => {
  const made = await project("only-tags", "1.4.0");
  writeFileSync(join(made.folder, "redocly.yaml"), petsConfig("        name: only-tags\n        private: true\n"));
  expect((await made.plan(...write, "--as", "1.4.0")).plan).toMatchObject({ version: "1.4.0" });
  await made.commit("2026-04-01");
  await made.git("tag", "v1.4.0");
  expect((await made.plan(...unchecked)).plan).toMatchObject({ version: "1.4.0", bump: "none" });
  made.write({ [spec]: pets({ hasLookup: true }) });
  expect((await made.plan(...unchecked)).plan).toMatchObject({ version: "1.5.0", bump: "minor" });
});
