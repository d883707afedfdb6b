import { cpSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { inFolder } from "../e2e/in-folder.js";
import { fixture, katagami } from "../e2e/katagami.js";
import { readTree } from "../e2e/tree.js";
import { repository } from "../package/repository.js";
import { jsrFindings } from "./findings.js";

const config = { name: "@katagami/harbour", version: "1.0.0", license: "MIT", exports: "./index.ts" };
const json = (path: string, value: object) => ({ path, text: JSON.stringify(value) });
const openapiFetch = json("package.json", { dependencies: { "openapi-fetch": "^0.17.0" } });

describe("the source form, with a jsr.json beside it, is what JSR takes", () => {
  test.each([
    ["a lean one", fixture("harbour.yaml"), ["--lean"], []],
    ["one with openapi-fetch", join(repository, "generated/dify-chat-ja/openapi.json"), [], [openapiFetch]],
  ])("%s", async (_name, description, flags, beside) => {
    await inFolder([], async (cwd) => {
      cpSync(description, join(cwd, "openapi.yaml"));
      const form = ["--source", "--import-extension", ".ts", "--quiet", ...flags];
      const { code, err } = await katagami(cwd, ["generate", "openapi.yaml", "--out", "src", ...form]);
      expect([code, err]).toEqual([0, ""]);
      const files = Object.entries(readTree(join(cwd, "src"))).map(([path, text]) => ({ path, text }));
      expect(files.filter(({ path }) => path.endsWith(".ts")).length).toBeGreaterThan(10);
      expect(jsrFindings([json("jsr.json", config), ...beside, ...files])).toEqual([]);
    });
  });
});

describe("what JSR refuses would be found", () => {
  const fine = { "index.ts": "export const answer = 42;\n" };
  test.each([
    ["no jsr.json", undefined, fine, "jsr.json: there is none"],
    ["a name without a scope", { name: "harbour" }, fine, 'jsr.json: name "harbour" is no @scope/name'],
    ["no version", { version: "v1" }, fine, 'jsr.json: version "v1" is none'],
    ["no license", { license: undefined }, fine, "jsr.json: there is no license"],
    ["exports of nothing", { exports: {} }, fine, "jsr.json: exports nothing"],
    ["a file that is not there", { exports: "./main.ts" }, fine, "jsr.json: exports ./main.ts, which is not there"],
    ["paths alike", {}, { ...fine, "Index.ts": "" }, "Index.ts: differs from another path by case alone"],
    ["a path for one system", {}, { ...fine, "a:b.ts": "" }, "a:b.ts: no such path is allowed"],
    ["JavaScript", { exports: "./index.js" }, { "index.js": "export {};" }, "index.js: JavaScript without types"],
    ["CommonJS", {}, { "index.ts": "export = 1;" }, "index.ts: CommonJS"],
    ["a require", {}, { "index.ts": 'const a = require("node:fs"); export {};' }, "index.ts: CommonJS"],
    ["a URL", {}, { "index.ts": 'import "https://a.example/b.ts";' }, "index.ts: imports https://a.example/b.ts"],
    ["a dependency", {}, { "index.ts": 'import "left-pad";' }, "index.ts: imports left-pad, which is not there"],
    ["a file", {}, { "index.ts": 'export * from "./b.ts";' }, "index.ts: imports ./b.ts, which is not there"],
    ["globals", {}, { "index.ts": "declare global { var a: 1 }\nexport {};" }, "index.ts: changes global types"],
    [
      "a result",
      {},
      { "index.ts": "export function f() { return g(); }" },
      "index.ts: f has no type of what it returns",
    ],
    ["a parameter", {}, { "index.ts": "export const f = (a): void => {};" }, "index.ts: f: a has no type"],
    ["a variable", {}, { "index.ts": "export const a = f();" }, "index.ts: a has no type"],
    ["destructuring", {}, { "index.ts": "export const { a } = f();" }, "index.ts: exports by destructuring"],
    ["a property", {}, { "index.ts": "export class A { b = f(); }" }, "index.ts: A.b has no type"],
    ["a default", {}, { "index.ts": "export default f();" }, "index.ts: a default export without a type"],
    [
      "what is exported again",
      {},
      { "index.ts": 'export * from "./b.ts";', "b.ts": "export const a = f();" },
      "b.ts: a has no type",
    ],
  ] as const)("%s", (_name, changed, files, finding) => {
    const all = Object.entries(files).map(([path, text]) => ({ path, text: String(text) }));
    const own = changed === undefined ? [] : [json("jsr.json", { ...config, ...changed })];
    expect(jsrFindings([...own, ...all])).toEqual([finding]);
  });
});
