import { expect, test } from "vitest";
import { complaint } from "./import-rules.js";
import { importsIn, unreadable } from "./imports.js";

const from = "generator/model/probe.ts";
const emit = "generator/emit/emit.ts";
const seen = (text: string) => importsIn(from, text).map(({ to, typeOnly, lazy }) => [to, typeOnly, lazy]);

test.for([
  ['import { emit } from "../emit/emit.js";', [emit, false, false]],
  ['import {\n  type A,\n  emit,\n} from "../emit/emit.js";', [emit, false, false]],
  ['import "../emit/emit.js";', [emit, false, false]],
  ['import {\n  type A,\n  type B,\n} from "../emit/emit.js";', [emit, true, false]],
  ['import type * as all from "../emit/emit.js";', [emit, true, false]],
  ['export { emit } from "../emit/emit.js";', [emit, false, false]],
  ['export {\n  type A,\n} from "../emit/emit.js";', [emit, true, false]],
  ['export * from "../emit/emit.js";', [emit, false, false]],
  ['export type * as all from "../emit/emit.js";', [emit, true, false]],
  ['import all = require("../emit/emit.js");', [emit, false, false]],
  ['import type all = require("../emit/emit.js");', [emit, true, false]],
  ['type A = import("../emit/emit.js").A;', [emit, true, false]],
  ['const a = undefined as typeof import("../emit/emit.js") | undefined;', [emit, true, false]],
  ['await import("../emit/emit.js");', [emit, false, false]],
  ['const f = () => import(\n  "../emit/emit.js"\n);', [emit, false, true]],
  ["async function f() { await import(`../emit/emit.js`); }", [emit, false, true]],
  ['class A { emit() { return import("../emit/emit.js", { with: {} }); } }', [emit, false, true]],
  ['createRequire(import.meta.url)("../emit/emit.js");', [emit, false, false]],
  ['const load = createRequire(import.meta.url);\nload("../emit/emit.js");', [emit, false, false]],
  ['const load = module.createRequire("/x");\nconst f = () => load("../emit/emit.js");', [emit, false, true]],
  ["const r = require;\nconst f = () => r(`../emit/emit.js`);", [emit, false, true]],
  ['require.resolve("../emit/emit.js");', [emit, false, false]],
  ['createRequire(import.meta.url).resolve("../emit/emit.js");', [emit, false, false]],
  ['import.meta.resolve("../emit/emit.js");', [emit, false, false]],
  ['new Worker(new URL("../emit/emit.js", import.meta.url));', [emit, false, false]],
  ['/// <reference path="../emit/emit.ts" />', [emit, true, false]],
  ['process.getBuiltinModule("fs/promises");', ["node:fs", false, false]],
  ['import { writeFile } from "fs/promises";', ["node:fs", false, false]],
  ['export { print } from "@redocly/openapi-core/lib/print.js";', ["@redocly/openapi-core", false, false]],
  ['import { generate } from "katagami";', ["generator/index.ts", false, false]],
  ["const f = (name: string) => import(name);", [unreadable, false, true]],
  ["const f = (name: string) => require(`../emit/${name}.js`);", [unreadable, false, true]],
  ['import("../emit/" + "emit.js");', [unreadable, false, false]],
  ["new Function(\"return import('node:fs')\");", [unreadable, false, false]],
] as const)("%s", ([text, expected]) => {
  expect(seen(text)).toEqual([expected]);
});

test("words in comments, texts and other functions are no imports", () => {
  expect(
    seen(`
      // import("../emit/emit.js")
      const text = 'require("../emit/emit.js")';
      const url = new URL("../emit/emit.js", "https://example.com");
      path.resolve("../emit/emit.js");
      Promise.resolve("../emit/emit.js");
      export { text };
    `),
  ).toEqual([]);
});

test("a file of the runtime knows its own room and those below it, types included", () => {
  const complaints = (path: string, text: string) =>
    importsIn(`templates/package/src/runtime/${path}`, text).map(complaint).filter(Boolean);
  expect(complaints("streams/probe.ts", 'import type { Exchange } from "../exchange.js";')).toHaveLength(1);
  expect(complaints("streams/probe.ts", 'type A = import("../readers/json.js").A;')).toHaveLength(1);
  expect(complaints("errors/probe.ts", 'const f = () => import("../index.js");')).toHaveLength(1);
  expect(complaints("answer.ts", 'import { pages } from "./pagination/pages.js";')).toHaveLength(1);
  expect(complaints("answer.ts", 'import { json } from "./readers/json.js";')).toEqual([]);
  expect(complaints("links/probe.ts", 'import { call } from "../call.js";')).toEqual([]);
  expect(complaints("streams/probe.ts", 'export * from "./event-feed.js";')).toEqual([]);
});

test("a load that a stage may not have is complained of, however late it comes", () => {
  const probe = `
    export async function probe() {
      const { emit } = await import("../emit/emit.js");
      const { writeFileSync } = await import("node:fs");
      return [emit, writeFileSync];
    }`;
  expect(importsIn(from, probe).map(complaint)).toEqual([
    `${from} imports ${emit}: a stage knows itself, and the types of the stages before it`,
    expect.stringMatching(/imports node:fs, which belongs to/),
  ]);
  const complaints = (path: string, text: string) => importsIn(path, text).map(complaint).filter(Boolean);
  expect(complaints(from, "const f = (name: string) => import(name);")).toHaveLength(1);
  expect(complaints(from, 'createRequire(import.meta.url)("prettier");')).toHaveLength(1);
  expect(complaints("generator/emit/probe.ts", "const f = () => import(`../model/build-api.js`);")).toHaveLength(1);
  expect(complaints("generator/print/probe.ts", 'import "http";')).toHaveLength(1);
  expect(complaints("generator/diff/probe.ts", 'import { env } from "node:process";')).toHaveLength(1);
  expect(complaints("generator/problem.ts", 'import type { Api } from "./model/api.js";')).toHaveLength(1);
  expect(complaints("generator/diff/wire/probe.ts", 'const f = () => import("../../diff.js");')).toHaveLength(1);
  expect(complaints("templates/package/src/runtime/probe.ts", 'import("node:fs");')).toHaveLength(1);
  expect(complaints("generator/model/probe.ts", 'import { emit } from "../emit/emit.js";')).toHaveLength(1);
  expect(complaints("generator/model/probe.ts", 'import type { Emit } from "../emit/emit.js";')).toHaveLength(1);
  expect(
    complaints("templates/package/src/probe.ts", 'import type { Problem } from "../../../generator/problem.js";'),
  ).toHaveLength(1);
  expect(complaints("generator/emit/probe.ts", 'import type { Api } from "../model/api.js";')).toEqual([]);
  expect(complaints("generator/load/probe.ts", 'const f = () => import("node:fs");')).toEqual([]);
});
