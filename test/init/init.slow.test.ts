import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inFolder } from "../e2e/in-folder.js";
import { readTree } from "../e2e/tree.js";
import { serve } from "../load/serve.js";
import { initIn } from "./init-in.js";

const api = (title: string) => `openapi: 3.1.0\ninfo: { title: ${title}, version: 1.0.0 }\npaths: {}\n`;
const read = (cwd: string, path: string) => readFileSync(join(cwd, path), "utf8");

test("an empty folder gets all that it needs from a URL, and a second run changes nothing", async () => {
  await using server = await serve((_request, response) => {
    response.setHeader("etag", '"1"').setHeader("content-type", "application/json");
    response.end('{ "openapi": "3.1.0", "info": { "title": "Ponds", "version": "1.0.0" }, "paths": {} }');
  });
  const url = `${server.origin}/openapi.json`;
  await inFolder([], async (cwd) => {
    const first = await initIn(cwd, [url]);
    expect([first.code, first.files]).toEqual([
      0,
      [
        "written redocly.yaml",
        "written spec/ponds/openapi.json",
        "written spec/ponds/source.lock.yaml",
        "written package.json",
      ],
    ]);
    expect(read(cwd, "redocly.yaml")).toContain(`      source: "${url}"\n      output: generated/ponds\n`);
    expect(JSON.parse(read(cwd, "package.json"))).toMatchObject({ private: true, type: "module" });
    expect(first.out).toContain("Next\n  npx katagami generate\n");
    const before = readTree(cwd);
    for (const again of [[], [url]]) {
      const { code, files } = await initIn(cwd, again);
      expect([code, files]).toEqual([0, ["kept redocly.yaml", "kept package.json"]]);
    }
    expect(readTree(cwd)).toEqual(before);
    // A run that was stopped before it had written the description is completed.
    rmSync(join(cwd, "spec"), { recursive: true });
    expect((await initIn(cwd, [])).code).toBe(0);
    expect(readTree(cwd)).toEqual(before);
    const second = await initIn(cwd, [`${server.origin}/other.yaml`], { name: "ponds" });
    expect(second.files.slice(0, 2)).toEqual(["added to redocly.yaml: ponds-2", "written spec/ponds-2/openapi.yaml"]);
  });
});

test("where a source cannot be fetched or used, nothing is written", async () => {
  await using server = await serve((request, response) => {
    if (request.url === "/gone.json") response.writeHead(404).end();
    else response.end("<!doctype html><p>No");
  });
  await inFolder(
    [],
    async (cwd) => {
      const before = readTree(cwd);
      const told = async (source: string) => (await initIn(cwd, [source])).err;
      expect(await told(`${server.origin}/gone.json`)).toContain("404");
      expect(await told(`${server.origin}/page`)).toContain("This is a web page (HTML)");
      expect(await told("opnapi.yaml")).toContain("→ Did you mean openapi.yaml?");
      expect(await told("other.json")).toContain("→ Name a JSON or YAML file with the key openapi");
      expect(await told("../nowhere.yaml")).toContain("No such file");
      expect(await initIn(cwd, ["openapi.yaml", "b.yaml"], { name: "x" })).toMatchObject({ code: 2 });
      expect(readTree(cwd)).toEqual(before);
    },
    { "openapi.yaml": api("Ponds"), "b.yaml": api("B"), "other.json": "{}" },
  );
});

test("several descriptions are asked about on a terminal, and are an error elsewhere", () =>
  inFolder(
    [],
    async (cwd) => {
      for (const flags of [{}, { yes: true }]) {
        const { code, err } = await initIn(cwd, [], flags, flags.yes ? [] : undefined);
        expect([code, err]).toEqual([
          2,
          "There are several descriptions: three.yml, a/one.yaml, a/two.json.\n→ Name those that count: katagami init three.yml\n",
        ]);
      }
      const asked = await initIn(cwd, [], {}, ["2, three.yml", "gitlab"]);
      expect(asked.err).toContain("  3 a/two.json\n");
      expect(asked.err).toContain("Workflows for github, gitlab or none? [none] ");
      expect(read(cwd, "redocly.yaml")).toMatch(/^ {2}one:\n {4}root: a\/one\.yaml\n(.*\n)* {2}three:\n/m);
      expect(asked.files).toEqual([
        "written redocly.yaml",
        "written package.json",
        "written .gitlab/api-review.yml",
        "written .gitlab-ci.yml",
      ]);
    },
    {
      "a/one.yaml": api("One"),
      "a/two.json": '{ "swagger": "2.0" }',
      "three.yml": api("Three"),
      "node_modules/x/openapi.yaml": api("Installed"),
      ".hidden/openapi.yaml": api("Hidden"),
      "generated/ours/katagami.json": "{}",
      "generated/ours/openapi.json": '{ "openapi": "3.1.0" }',
      "other.yaml": "asyncapi: 3.0.0\n",
      "broken.json": "{",
    },
  ));

test("nothing here: the command to give is told, or the answer is taken", () =>
  inFolder([], async (cwd) => {
    const { code, err } = await initIn(cwd, []);
    expect([code, err]).toEqual([
      2,
      "There is no OpenAPI description here.\n→ Name one: katagami init https://api.example.com/openapi.json\n",
    ]);
    expect((await initIn(cwd, [], {}, [""])).code).toBe(2);
    await inFolder(
      [],
      async (other) => {
        const path = join(other, "lakes.yaml");
        expect((await initIn(cwd, [], {}, [path, ""])).code).toBe(0);
        // As others can have it, too.
        expect(read(cwd, "redocly.yaml")).toMatch(/source: "?\.\.\/.*lakes\.yaml"?\n/);
        expect(read(cwd, "spec/lakes/openapi.yaml")).toBe(api("Lakes"));
      },
      { "lakes.yaml": api("Lakes") },
    );
  }));

const workflows = ["api-review-comment.yml", "api-review.yml"].map((name) => `.github/workflows/${name}`);

test("workflows go where git's remote says, and never over others", () =>
  inFolder(
    [],
    async (cwd) => {
      execFileSync("git", ["init", "--quiet"], { cwd });
      execFileSync("git", ["remote", "add", "origin", "git@github.com:o/r.git"], { cwd });
      const { files, out } = await initIn(cwd, []);
      expect(files.slice(2)).toEqual([`written ${workflows[0]}`, `kept ${workflows[1]}`]);
      expect(read(cwd, workflows[1]!)).toBe("mine\n");
      expect(out).toContain("nothing to pull on a schedule");
      // npm trusts it by its name.
      const publishing = await initIn(cwd, [], { publish: true });
      expect(publishing.files.slice(2)).toContain("written .github/workflows/publish.yml");
      expect(publishing.out).toContain("npx katagami release --setup");
      const gitlab = await initIn(cwd, [], { ci: "gitlab" });
      expect(gitlab.out).toContain("kept      .gitlab-ci.yml: include in it what lies in .gitlab:\n    include:\n");
      expect(read(cwd, ".gitlab-ci.yml")).toBe("mine: {}\n");
      expect((await initIn(cwd, [], { ci: "none" })).files).toEqual(["kept redocly.yaml", "kept package.json"]);
    },
    { "openapi.yaml": api("Ponds"), [workflows[1]!]: "mine\n", ".gitlab-ci.yml": "mine: {}\n" },
  ));

test("a folder below the root of its repository gets no workflows, and is told why", () =>
  inFolder(
    [],
    async (cwd) => {
      execFileSync("git", ["init", "--quiet"], { cwd });
      const below = join(cwd, "packages/app");
      const { out } = await initIn(below, [], { ci: "github" });
      expect(out).toContain("this folder is not the root of its repository");
      expect(existsSync(join(below, ".github"))).toBe(false);
    },
    { "packages/app/openapi.yaml": api("Ponds") },
  ));

test("what another generator is configured with is taken over, and the rest is told", () =>
  inFolder(
    [],
    async (cwd) => {
      const { code, out, err, files } = await initIn(cwd, []);
      expect(code).toBe(0);
      // What comes next is said once, at the end.
      expect(err).toMatch(/spec\/names\.lock\.yaml is written\.\n$/);
      expect(out.match(/katagami generate/g)).toHaveLength(1);
      expect(out).toContain("    taken over: spec/ponds.yaml, and the names in src/client\n");
      expect(out).toContain("    not taken over: The plugin zod: Katagami writes functions and types alone.\n");
      expect(out).toContain("Names taken: 1 of 1 operation, 0 of 0 schemas.");
      expect(files).toEqual(["written redocly.yaml", "added to package.json: scripts api:generate, check, diff"]);
      expect(read(cwd, "spec/names.lock.yaml")).toContain("GET /ponds: everyPond");
      // It is pinned now: nothing is adopted again.
      expect((await initIn(cwd, [])).out).not.toContain("Names taken");
    },
    {
      "spec/ponds.yaml": `${api("Ponds").replace("paths: {}\n", "")}paths:\n  /ponds:\n    get: { summary: All, responses: { "200": { description: All } } }\n`,
      "spec/other.yaml": api("Other"),
      "openapi-ts.config.ts": `throw new Error("run"); export default { input: "spec/ponds.yaml", output: "src/client", plugins: ["zod"] };`,
      "src/client/sdk.gen.ts": `export const everyPond = (options) => client.get({ url: "/ponds", ...options });`,
      "package.json": '{ "scripts": { "generate": "openapi-ts" } }\n',
    },
  ));

test("a redocly.yaml keeps its lines; one that cannot be read is left alone", () =>
  inFolder(
    [],
    async (cwd) => {
      const { files } = await initIn(cwd, []);
      expect(files[0]).toBe("added to redocly.yaml: ponds@v1");
      expect(read(cwd, "redocly.yaml")).toBe(
        "apis:\n  ponds@v1:\n    root: openapi.yaml # here\n    x-katagami:\n      output: generated/ponds-v1\n    x-openapi-ts: { output: a.d.ts }\n",
      );
      await inFolder(
        [],
        async (other) => {
          expect((await initIn(other, ["openapi.yaml"])).err).toContain("redocly.yaml is no YAML.\n→ Mend it first");
          expect(read(other, "redocly.yaml")).toBe("apis: [\n");
        },
        { "redocly.yaml": "apis: [\n", "openapi.yaml": api("Ponds") },
      );
    },
    {
      "redocly.yaml": "apis:\n  ponds@v1:\n    root: openapi.yaml # here\n    x-openapi-ts: { output: a.d.ts }\n",
      "openapi.yaml": api("Ponds"),
      "other.yaml": api("Other"),
    },
  ));
