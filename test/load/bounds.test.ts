import { expect, test } from "vitest";
import { Source } from "@redocly/openapi-core";
import { load } from "../../generator/load/load.js";
import { tooManyOperations, type Limits } from "../../generator/load/most.js";
import { straightTrace } from "../../generator/load/position.js";
import { referenceFaults } from "../../generator/load/written-references.js";
import { identifier } from "../../generator/model/names.js";
import { prettyMarkdown } from "../../generator/print/markdown.js";
import { inFolder } from "./in-folder.js";
import { errorsOf } from "./problems-of.js";

const head = { openapi: "3.1.0", info: { title: "t", version: "1" } };

test.each([
  [50, 0],
  [6_000, 1],
])("of %i alternatives, whether each is compared with each other is told", async (count, told) => {
  const oneOf = Array.from({ length: count }, (_, index) => ({ type: "object", required: [`a${index}`] }));
  const text = JSON.stringify({ ...head, paths: {}, components: { schemas: { S: { oneOf } } } });
  await inFolder({ "openapi.json": text }, async (cwd) => {
    const { problems } = await load("openapi.json", { cwd });
    const left = problems.filter(({ message }) => message.startsWith("This rule was left out"));
    expect(left.map(({ pointer }) => pointer)).toEqual(Array(told).fill("#/components/schemas/S/oneOf"));
  });
});

test.each([
  [50, 0],
  [40_000, 1],
])("of %i tags without an end, that their ends are not looked for is told", async (times, told) => {
  const info = { ...head.info, description: "<a ".repeat(times) };
  await inFolder({ "openapi.json": JSON.stringify({ ...head, info, paths: {} }) }, async (cwd) => {
    const { problems } = await load("openapi.json", { cwd });
    const left = problems.filter(({ rule }) => rule === "no-unsafe-markdown");
    expect(left.map(({ message, pointer }) => `${pointer} ${message}`)).toEqual(
      Array(told).fill(
        "#/info/description This rule was left out: it looks for the end of each tag in the 120,000 characters here.",
      ),
    );
  });
});

test.each([
  ["path", { paths: { [`/${"{".repeat(2_000)}`]: {} } }],
  ["URL", { paths: {}, servers: [{ url: `https://${"{".repeat(2_000)}` }] }],
])("a %s that no server takes is an error at its place", async (what, parts) => {
  await inFolder({ "openapi.json": JSON.stringify({ ...head, ...parts }) }, async (cwd) => {
    expect(await errorsOf(load("openapi.json", { cwd }))).toEqual([
      expect.stringMatching(new RegExp(`^openapi\\.json:1:\\d+ too-long This ${what} has 2,00`)),
    ]);
  });
});

test.each([
  ["a schema", (name: string) => ({ paths: {}, components: { schemas: { [name]: { type: "object" } } } })],
  ["a path", (name: string) => ({ paths: { [`/${name}`]: { get: {} } } })],
])("the name of %s that would stand in thousands of pointers is an error at its place", async (_what, parts) => {
  await inFolder({ "openapi.json": JSON.stringify({ ...head, ...parts("n".repeat(6_000)) }) }, async (cwd) => {
    expect(await errorsOf(load("openapi.json", { cwd }))).toEqual([
      expect.stringMatching(/^openapi\.json:1:\d+ syntax A key of 6,00\d characters holds something/),
    ]);
  });
});

test("of a very long name the beginning is taken, and no half of a letter", () => {
  expect(identifier("a".repeat(500_000))).toBe("a".repeat(200));
  expect(identifier(`${"a".repeat(199)}𠮷`)).toBe("a".repeat(199));
});

test("a section of Markdown that is too long for Prettier stays, and others beside it do not", async () => {
  const odd = "<!--".repeat(20_000);
  expect(await prettyMarkdown(`# a\n\n* x\n\n## b\n\n${odd}\n\n## c\n\n* x\n`)).toBe(
    `# a\n\n- x\n\n## b\n\n${odd}\n\n## c\n\n- x\n`,
  );
});

test("more operations or references than are read are an error that tells the limit and how many there are", () => {
  const ref = { $ref: "#/components/schemas/S" };
  const parsed = {
    ...head,
    paths: { "/a": { get: {}, put: {} } },
    components: { schemas: { S: { oneOf: [ref, { ...ref }] } } },
  };
  const document = { source: new Source("/openapi.json", JSON.stringify(parsed), ""), parsed };
  const trace = straightTrace(document);
  const told = (limits: Limits) =>
    [...tooManyOperations(parsed, trace, "/", limits), ...referenceFaults(parsed, trace, "/", limits)].map(
      ({ rule, message, line }) => `${line} ${rule} ${message}`,
    );
  expect(told({ operations: 2, references: 2 })).toEqual([]);
  expect(told({ operations: 1, references: 1 })).toEqual([
    "1 too-many-operations There are 2 operations here, and at most 1 are read.",
    "1 too-many-references There are 2 references here, and at most 1 are read.",
  ]);
});
