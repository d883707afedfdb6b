import { describe, expect, test } from "vitest";
import { kindAt } from "../../generator/document/kind-at.js";
import { load } from "../../generator/load/load.js";
import { loadCompared } from "../../generator/load/load-compared.js";
import type { Problem } from "../../generator/problem.js";
import { inFolder } from "./in-folder.js";
import { errorsOf } from "./problems-of.js";

/** A description with one of each kind, and a place for a reference to each kind. */
function description(places: Readonly<Record<string, string>>): string {
  const ref = (kind: string, other: object) => (places[kind] === undefined ? other : { $ref: places[kind] });
  const schema = ref("schema", { type: "string" });
  const answer = {
    description: "ok",
    headers: { X: ref("header", { schema: {} }) },
    content: { "application/json": { schema } },
    links: { next: ref("link", { operationId: "op" }) },
  };
  const operation = {
    operationId: "op",
    parameters: [ref("parameter", { name: "p", in: "query", schema: {} })],
    requestBody: ref("request body", { content: { "application/json": { schema: {} } } }),
    responses: { 200: answer, 201: ref("response", { description: "made" }) },
    callbacks: { done: ref("callback", {}) },
  };
  const components = {
    schemas: { S: { type: "string", default: "text" }, List: { enum: [1] }, Null: { default: null } },
    parameters: { P: { name: "p", in: "query", schema: {} } },
    headers: { H: { schema: {} } },
    responses: { R: { description: "ok" } },
    securitySchemes: { key: ref("security scheme", { type: "http", scheme: "basic" }) },
  };
  const info = { title: "text", version: "1" };
  const paths = { "/a": { post: operation }, "/b": ref("path item", {}) };
  return JSON.stringify({ openapi: "3.1.0", info, "x-count": 5, paths, components }, null, 1);
}

const targets = [
  ["schema", "#/paths/~1a/post/responses", "the responses"],
  ["schema", "#/components/schemas", "a map of schemas"],
  ["schema", "#/paths/~1a/post/parameters", "a list of parameters"],
  ["schema", "#/info/title", "text"],
  ["schema", "#/x-count", "the number 5"],
  ["schema", "#/components/schemas/List/enum", "a value of another kind"],
  ["schema", "#/components/schemas/Null/default", "null"],
  ["parameter", "#/components/schemas/S", "a schema"],
  ["response", "#/paths/~1a", "a path item"],
  ["header", "#/components/schemas/S", "a schema"],
  ["link", "#/components/schemas/S", "a schema"],
  ["request body", "#/components/responses/R", "a response"],
  ["callback", "#/paths/~1a", "a path item"],
  ["path item", "#/paths/~1a/post", "an operation"],
  ["security scheme", "#/components/headers/H", "a header"],
] as const;

describe("a reference to the wrong kind of object is an error at its place", () => {
  test.each(targets)("%s -> %s", async (kind, ref, found) => {
    const text = description({ [kind]: ref });
    const line = text.split("\n").findIndex((each) => each.includes(`"$ref": "${ref}"`)) + 1;
    await inFolder({ "openapi.json": text }, async (cwd) => {
      for (const read of [load, loadCompared]) {
        const [first] = await errorsOf(read("openapi.json", { cwd }));
        const wanted = `leads to ${found}, where a ${kind} has to be.`;
        expect(first).toMatch(new RegExp(`^openapi\\.json:${line}:\\d+ reference-kind `));
        expect(first).toContain(wanted);
      }
    });
  });
});

test.each([
  ["header", "#/components/parameters/P"],
  ["schema", "#/components/schemas/S"],
  ["schema", "#/paths/~1a/post/responses/200/headers/X/schema"],
  ["response", "#/components/responses/R"],
])("one that serves is none: %s -> %s", async (kind, ref) => {
  await inFolder({ "openapi.json": description({ [kind]: ref }) }, async (cwd) => {
    for (const read of [load, loadCompared])
      expect((await read("openapi.json", { cwd })).document.openapi).toBe("3.1.0");
  });
});

test("it is told in another file, too", async () => {
  const root = description({ schema: "other.json#/components/schemas/Wrong" });
  const other = { openapi: "3.1.0", info: { title: "t", version: "1" }, paths: {} };
  const components = { schemas: { Wrong: { items: { $ref: "#/components/links/L" } } }, links: { L: {} } };
  const files = { "openapi.json": root, "other.json": JSON.stringify({ ...other, components }) };
  await inFolder(files, async (cwd) => {
    for (const read of [load, loadCompared])
      expect((await errorsOf(read("openapi.json", { cwd })))[0]).toMatch(/^other\.json:1:\d+ reference-kind /);
  });
});

test("of a place in an extension or a value nobody says what stands there", () => {
  expect(["#/x-own/a", "#/components/schemas/S/default", "#/components/unknown"].map(kindAt)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test.each([
  [98, undefined],
  [8_000, /^openapi\.json:1:\d+ reference-chain .*100 references/],
])("a chain of %i references that lead one to the next", async (length, error) => {
  const schemas = Object.fromEntries(
    Array.from({ length }, (_, index) => [`S${index}`, { $ref: `#/components/schemas/S${index + 1}` }]),
  );
  const components = { schemas: { ...schemas, [`S${length}`]: { type: "string" } } };
  const document = { openapi: "3.1.0", info: { title: "t", version: "1" }, paths: {}, components };
  await inFolder({ "openapi.json": JSON.stringify(document) }, async (cwd) => {
    for (const read of [load, loadCompared]) {
      const loading = read("openapi.json", { cwd });
      if (error) expect(await errorsOf(loading)).toEqual([expect.stringMatching(error)]);
      else expect(Object.keys((await loading).document.components?.schemas ?? {})).toHaveLength(length + 1);
    }
  });
});

test.each([
  ["#/components/parameters/P", "a parameter", { $ref: "#/components/parameters/P/schema" }],
  ["#/paths/~1a/post/requestBody", "a request body", { $ref: "#/paths/~1a/post/requestBody/content/application~1json/schema" }],
  ["#/components/responses/R", "a response", {}],
])("a reference to what holds a schema is one to that schema, if it has one, with a warning: %s", async (ref, found, schema) => {
  await inFolder({ "openapi.json": description({ schema: ref }) }, async (cwd) => {
    const { document, problems } = await load("openapi.json", { cwd });
    const [{ message, severity, line }] = problems.filter(({ rule }) => rule === "reference-kind") as [Problem];
    expect([message, severity]).toEqual([`The reference ${ref} leads to ${found}, where a schema has to be.`, "warning"]);
    expect(line).toBeGreaterThan(1);
    expect(document).toHaveProperty(["paths", "/a", "post", "responses", "200", "content"], { "application/json": { schema } });
    expect(await loadCompared("openapi.json", { cwd })).toMatchObject({ document });
  });
}); // prettier-ignore
