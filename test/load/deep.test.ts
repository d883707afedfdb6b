import { expect, test } from "vitest";
import { load } from "../../generator/load/load.js";
import { print } from "../../generator/print/print.js";
import { inFolder } from "./in-folder.js";
import { errorsOf } from "./problems-of.js";

test.each(["> ", "- ", ">", "1. ", "> * "])(
  "a page with thousands of %j within one another is an error, and no crash",
  async (mark) => {
    await inFolder({ "page.md": `${mark.repeat(4_000)}a\n` }, async (cwd) => {
      expect((await errorsOf(load("page.md", { cwd })))[0]).toMatch(/^page\.md:1:1 (too-deep|no-openapi-block) /);
    });
  },
);

test("ever more schemas within one another by their references are an error, or none", async () => {
  const schemas = Object.fromEntries(
    Array.from({ length: 6_000 }, (_, index) => [
      `S${index}`,
      { properties: { a: { $ref: `#/components/schemas/S${index + 1}` } } },
    ]),
  );
  const info = { title: "t", version: "1" };
  const components = { schemas: { ...schemas, S6000: {} } };
  const media = { "application/json": { schema: { $ref: "#/components/schemas/S0" } } };
  const paths = { "/a": { get: { responses: { 200: { description: "ok", content: media } } } } };
  const document = { openapi: "3.1.0", info, paths, components };
  const text = JSON.stringify(document, null, 1);
  const line = text.split("\n").findIndex((each) => each.includes('"S6000"')) + 1;
  await inFolder({ "openapi.json": text }, async (cwd) => {
    expect(await errorsOf(load("openapi.json", { cwd }))).toEqual([
      expect.stringMatching(
        new RegExp(`^openapi\\.json:${line}:\\d+ too-deep .* #/components/schemas/S6000 lies [\\d,]{6,} deep\\. \\(`),
      ),
    ]);
  });
});

test("lists that are too deep for Prettier stay as they are in a README", async () => {
  const text = `${"- ".repeat(400)}a\n`;
  expect(
    await print([{ path: "README.md", text, layout: "format" }], { form: "javascript", notice: "notice" }),
  ).toEqual([{ path: "README.md", text }]);
});

test("a rule that trips over a name of every object leaves the description usable", async () => {
  const schemas = {
    A: { type: "object", properties: { hasOwnProperty: { type: "string" } }, required: ["hasOwnProperty"] },
  };
  const text = JSON.stringify({
    openapi: "3.1.0",
    info: { title: "t", version: "1" },
    paths: {},
    components: { schemas },
  });
  await inFolder({ "openapi.json": text }, async (cwd) => {
    expect((await load("openapi.json", { cwd })).problems).toMatchObject([{ severity: "warning", rule: "rules" }]);
  });
});

test.each([
  ["!!binary aGVsbG8=", "aGVsbG8="],
  ["!!set {x, y}", { x: null, y: null }],
  ["!!omap [x: 1]", [{ x: 1 }]],
  ["!!timestamp 2020-01-01", "2020-01-01"],
  ["!!str 3", "3"],
  ["!!float 3", 3],
])("YAML's tag in %s is taken", async (written, value) => {
  const text = `openapi: 3.1.0\ninfo:\n  x-a: ${written}\n  title: t\n  version: '1'\npaths: {}\n`;
  await inFolder({ "openapi.yaml": text }, async (cwd) => {
    const { document, locate } = await load("openapi.yaml", { cwd });
    expect(document.info).toEqual({ "x-a": value, title: "t", version: "1" });
    expect(locate("#/info/title")).toMatchObject({ line: 4, column: 10 });
  });
});
