import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inFolder, writeFiles } from "../e2e/in-folder.js";
import { readTree } from "../e2e/tree.js";
import { configOf, pullIn, shopOf } from "./pull-in.js";

const who = ["-c", "user.name=n", "-c", "user.email=a@b.c", "-c", "commit.gpgsign=false"];

function git(cwd: string, ...args: string[]): string {
  return execFileSync("git", [...who, ...args], { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
}

function commit(cwd: string, files: Readonly<Record<string, string>>): string {
  writeFiles(cwd, files);
  git(cwd, "add", "-A");
  git(cwd, "commit", "-qm", "more");
  return git(cwd, "rev-parse", "HEAD");
}

const root = "spec/shop/openapi.yaml";
const leftAside = () => readdirSync(tmpdir()).filter((name) => /^katagami-(git|npm)-/.test(name));

test("a branch, a tag and a commit of a repository, with the files that a description refers to", async () => {
  await inFolder([], async (cwd) => {
    const up = join(cwd, "up");
    mkdirSync(up);
    git(up, "init", "-q", "-b", "main");
    git(up, "config", "uploadpack.allowAnySHA1InWant", "true");
    const first = commit(up, { "api/openapi.yaml": shopOf(["listPets"]) });
    git(up, "tag", "v1");
    const app = join(cwd, "app");
    mkdirSync(app);
    const from = (source: string) => writeFiles(app, { "redocly.yaml": configOf(source) });
    const before = leftAside();

    from(`git:file://${up}#main:api/openapi.yaml`);
    expect(await pullIn(app)).toMatchObject({ code: 0, held: [] });
    expect(readFileSync(join(app, root), "utf8")).toBe(shopOf(["listPets"]));
    expect(readFileSync(join(app, "spec/shop/source.lock.yaml"), "utf8")).toContain(`commit: ${first}`);
    const tree = readTree(app);
    expect((await pullIn(app)).err).toContain("as it was on 2026-11-30");
    expect(readTree(app)).toEqual(tree);

    const pet = {
      "api/pet.yaml": "type: object\nproperties: { kind: { $ref: ../kinds.yaml } }\n",
      "kinds.yaml": "type: string\n",
    };
    const parts = shopOf(["listPets"]).replace(
      "fine",
      "fine, content: { application/json: { schema: { $ref: pet.yaml } } }",
    );
    commit(up, { ...pet, "api/openapi.yaml": parts });
    const moved = await pullIn(app);
    expect([moved.code, moved.err]).toEqual([0, expect.stringContaining("fetch      3 files")]);
    expect(readFileSync(join(app, root), "utf8")).toContain("kind:");

    for (const revision of ["v1", first]) {
      from(`git:../up#${revision}:api/openapi.yaml`);
      expect((await pullIn(app)).code).toBe(0);
      expect(readFileSync(join(app, root), "utf8")).toBe(shopOf(["listPets"]));
    }
    expect(leftAside()).toEqual(before);
  });
});

test("what git cannot fetch is told in git's words, with what helps", async () => {
  await inFolder([], async (cwd) => {
    const up = join(cwd, "up");
    mkdirSync(up);
    git(up, "init", "-q", "-b", "main");
    commit(up, { "openapi.yaml": shopOf(["a"]) });
    const told = async (source: string) => {
      writeFiles(cwd, { "redocly.yaml": configOf(source) });
      const { code, err } = await pullIn(cwd);
      return `${code} ${err}`;
    };
    expect(await told("git:up#none:openapi.yaml")).toMatch(
      /^1 [^]*git cannot fetch it: fatal: [^]*none[^]*→ Try it by itself: git ls-remote up/,
    );
    expect(await told("git:nowhere#main:openapi.yaml")).toMatch(/^1 [^]*git cannot fetch it: fatal: /);
    expect(await told("git:up#main:api.yaml")).toMatch(/^1 [^]*main has no file api\.yaml/);
    commit(up, { "broken.yaml": "openapi: 3.1.0\n" });
    expect(await told("git:up#main:broken.yaml")).toMatch(
      /^1 shop\ngit:up#main:broken\.yaml:1:1 [^]*The field `info` must be present/,
    );
    expect(await told("git:up#main:../up/openapi.yaml")).toMatch(
      /^2 [^]*The path of a repository must lie within it\./,
    );
    expect(await told("git:up")).toMatch(/^2 [^]*redocly\.yaml:5:\d+[^]*Write a repository as git:URL#revision:path/);
    expect(existsSync(join(cwd, root))).toBe(false);
  });
});

test("a path beside redocly.yaml is a source too", async () => {
  await inFolder(
    [],
    async (cwd) => {
      expect((await pullIn(join(cwd, "deep"), { config: "../redocly.yaml" })).code).toBe(0);
      expect(readFileSync(join(cwd, root), "utf8")).toBe(shopOf(["a"]));
    },
    { "redocly.yaml": configOf("up/openapi.yaml"), "up/openapi.yaml": shopOf(["a"]), "deep/readme.md": "" },
  );
});

test.each<[what: string, config: string, apis: readonly string[], ...told: string[]]>([
  ["no source", "apis:\n  shop:\n    root: a.yaml\n", [], "No API in redocly.yaml has an x-katagami source."],
  [
    "an API that is not there",
    configOf("up.yaml"),
    ["shpo"],
    'no API "shpo" with an x-katagami source',
    "Did you mean shop?",
  ],
  [
    "a root that is a URL",
    configOf("up.yaml", "https://example.com/openapi.yaml"),
    [],
    "What is pulled needs a root on disk.",
    "redocly.yaml:3:5",
  ],
  ["a root that is a page", configOf("up.yaml", "spec/shop/openapi.md"), [], "goes into a .json or .yaml file"],
  [
    "two in one folder",
    `${configOf("up.yaml")}${configOf("up.yaml", "spec/shop/b.yaml").replace("apis:\n  shop:", "  other:")}`,
    [],
    "shop and other are pulled into the same folder.",
  ],
  [
    "a password",
    configOf("git:https://ada:lovelace@example.com/api.git#main:openapi.yaml"),
    [],
    "git:https://***@example.com/api.git#main:openapi.yaml is no source.",
    "Leave the user name and the password out of it",
  ],
  ["a package without a name", configOf("npm:"), [], "Write a package as npm:name@version"],
])("%s is told before anything is fetched", async (_what, config, apis, ...told) => {
  await inFolder(
    [],
    async (cwd) => {
      const { code, out, err } = await pullIn(cwd, {}, apis);
      expect([code, out]).toEqual([2, ""]);
      for (const words of told) expect(err).toContain(words);
      expect(err).not.toContain("lovelace");
    },
    { "redocly.yaml": config },
  );
});
