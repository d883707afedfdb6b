import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { diff } from "../../generator/diff.js";
import type { Generated } from "../../generator/generate.js";
import { readTemplate } from "../../generator/write/read-template.js";
import { inFolder } from "../load/in-folder.js";
import { called } from "./called.js";
import { escapes } from "./escapes.js";
import { document, made, units } from "./made.js";
import { steeredByDiff, steeredByReport } from "./outputs.js";
import { whole } from "./payloads.js";

// Written by canary.slow.test.ts.
const refused = new Set(readFileSync(join(import.meta.dirname, "refused.txt"), "utf8").split("\n"));
// Paths and references change by their segments.
const texts = units.filter(({ name }) => /^text (?!#?\/)/.test(name) && !refused.has(JSON.stringify(name)));
const hostile = texts.reduce((changed, { put }) => put(changed, whole), document);
let generated: Generated;

beforeAll(async () => {
  const outcome = await inFolder({}, (cwd) => made(cwd, hostile, readTemplate()));
  expect(Array.isArray(outcome) ? outcome : []).toEqual([]);
  generated = outcome as Generated;
});

test("many texts of the description may be any text", () => {
  expect(texts.length).toBeGreaterThan(100);
  expect(JSON.stringify(hostile).split("canaryRan").length).toBeGreaterThan(2_000);
});

test("none of them leaves its string, its comment or its line of Markdown", () => {
  expect(escapes(generated.files)).toEqual([]);
  expect(generated.files.filter(({ path }) => path.endsWith(".js")).length).toBeGreaterThan(50);
  const fields = JSON.parse(generated.files.find(({ path }) => path === "package.json")!.text) as object;
  expect(fields).not.toHaveProperty("scripts");
});

test("one that does is found", () => {
  const code = { path: "a.ts", text: "export const a = `${canaryRan()}`;" };
  const markdown = { path: "a.md", text: "<b>a</b>\n\n```ts\ncanaryRan()\n```\n\n[a](javascript:a)" };
  expect(escapes([code])).toHaveLength(1);
  expect(escapes([markdown])).toHaveLength(4);
});

test("none runs when the package is imported and called", async () => {
  await inFolder({}, async (folder) => {
    const { ran, exports, asked } = await called(folder, generated);
    expect(ran).toBe(false);
    expect(exports).toBeGreaterThan(20);
    // Its media types have line breaks.
    expect(asked).toBe("InvalidRequestError of Accept");
  });
});

test("none steers a terminal or a CI job, whatever is told of the package", () => {
  expect(steeredByReport(generated)).toEqual([]);
});

test("none steers anything in a comparison", async () => {
  await inFolder({}, async (cwd) => {
    writeFileSync(join(cwd, "old.json"), JSON.stringify(document));
    writeFileSync(join(cwd, "new.json"), JSON.stringify(hostile));
    const side = (source: string) => ({ source, overlays: [] });
    const settings = { cwd, sdk: false, locale: false, severity: {}, approvals: [], today: "2026-01-01" };
    const { result } = await diff("", side("old.json"), side("new.json"), { ...settings, sunsetNotice: {} });
    expect(result.changes.length).toBeGreaterThan(20);
    expect(steeredByDiff(result)).toEqual([]);
  });
});
