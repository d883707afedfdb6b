import { expect, test } from "vitest";
import { readKeywords } from "../../generator/normalise/mistakes.js";
import type { Document } from "../../generator/document/types.js";
import { normalise } from "../../generator/normalise/normalise.js";
import { documentOf, pathsOf } from "./run-pass.js";

function messages(streaming: unknown, events: unknown): string[] {
  const content = { "application/json": { schema: { type: "object", properties: { mode: { type: "string" } } } } };
  const responses = { 200: { description: "", content: { "text/event-stream": { "x-katagami-events": events } } } };
  const post = { requestBody: { content }, responses, "x-katagami-streaming": streaming };
  return readKeywords(documentOf({ paths: { "/a": { post } } })).map(({ message }) => message);
}

const mode = { property: "mode", value: "stream" };

test("what is understood is no problem", () => {
  expect(messages(mode, { end: ["done"], error: [], heartbeat: ["ping"] })).toEqual([]);
});

test.each([
  ["a property that the body does not have", { property: "nope", value: 1 }, {}, 'no property "nope"'],
  ["no value", { property: "mode" }, {}, "{ property, value }"],
  ["a text", "mode", {}, "{ property, value }"],
  ["a role that is a text", mode, { error: "error" }, '"error" is a list'],
  ["a role that nobody knows", mode, { heartbeats: ["ping"] }, 'no role "heartbeats"'],
])("%s is told", (_what, streaming, events, message) => {
  expect(messages(streaming, events)).toEqual([expect.stringContaining(message)]);
});

test.each([
  ["null", { type: "null", properties: { mode: {} } }],
  ["a form without it", { oneOf: [{ type: "object", properties: { mode: {} } }, { type: "object" }] }],
])("a property that %s does not have is told", (_what, schema) => {
  const post = { requestBody: { content: { "application/json": { schema } } }, "x-katagami-streaming": mode };
  const [misused] = readKeywords(documentOf({ paths: { "/a": { post } } }));
  expect(misused?.message).toContain('has no property "mode"');
});

test("a property that every form has is understood", () => {
  const form = { type: "object", properties: { mode: {} } };
  const content = { "application/json": { schema: { oneOf: [form, { allOf: [form] }] } } };
  const post = { requestBody: { content }, "x-katagami-streaming": mode };
  expect(readKeywords(documentOf({ paths: { "/a": { post } } }))).toEqual([]);
});

test.each([
  ["safe", "{ safe, codes, neverCodes }"],
  [{ save: true }, 'no "save"'],
  [{ safe: "yes" }, '"safe" is true or false'],
  [{ codes: "busy" }, '"codes" is a list'],
  [{ neverCodes: [1] }, '"neverCodes" is a list'],
  [{ codes: ["a"], neverCodes: ["a"] }, '"a" cannot be in both'],
])("what is said about retries is told when it is %j", (retry, message) => {
  const document = documentOf({ paths: { "/a": { post: { "x-katagami-retry": retry } } } });
  expect(readKeywords(document)).toMatchObject([
    { keyword: "x-katagami-retry", pointer: "#/paths/~1a/post", message: expect.stringContaining(message) as string },
  ]);
});

test("what is said about retries is understood", () => {
  const retry = { safe: true, codes: ["busy"], neverCodes: [] };
  expect(readKeywords(documentOf({ paths: { "/a": { post: { "x-katagami-retry": retry } } } }))).toEqual([]);
});

test.each([true, false])("whether an enumeration is open may be %j", (open) => {
  expect(readKeywords(documentOf({ components: { schemas: { A: { "x-katagami-open-enum": open } } } }))).toEqual([]);
});

test("whether an enumeration is open cannot be a text", () => {
  const document = documentOf({ components: { schemas: { A: { "x-katagami-open-enum": "yes" } } } });
  expect(readKeywords(document)).toMatchObject([
    {
      keyword: "x-katagami-open-enum",
      pointer: "#/components/schemas/A",
      message: expect.stringContaining("true or") as string,
    },
  ]);
});

const evil = "!!eval('globalThis.owned = 1')";

test.each([
  ["a path item", { paths: { "/a": { $ref: "#/components/pathItems/A" } }, components: { pathItems: { A: item() } } }],
  ["an operation", { paths: { "/a": { get: { $ref: "#/x-a" } } }, "x-a": item().get }],
  ["a chain of operations", { paths: { "/a": { get: { $ref: "#/x-0" } } }, ...chain(30), "x-30": item().get }],
])("keywords behind the reference of %s are read, and none that is wrong remains", (_what, parts) => {
  const { document, misused } = normalise(documentOf(parts) as Document);
  expect(new Set(misused.map(({ keyword }) => keyword))).toEqual(
    new Set(["x-katagami-pagination", "x-katagami-retry"]),
  );
  expect(JSON.stringify(document.paths)).not.toContain("x-katagami");
});

function item() {
  const retry = { safe: evil };
  return {
    get: { "x-katagami-retry": retry, "x-katagami-pagination": { by: "constructor", items: "/a" }, responses: {} },
  };
}

function chain(length: number) {
  return Object.fromEntries(Array.from({ length }, (_, index) => [`x-${index}`, { $ref: `#/x-${index + 1}` }]));
}

test("what only passes may write is not taken from a description", () => {
  const schema = { type: "string", "x-katagami-known": [{ toString: 1 }], "x-katagami-binary": true };
  const media = { "x-katagami-item": { $ref: 5 }, "x-katagami-event-data": { json: "x" }, schema };
  const paths = pathsOf({ 200: { description: "", content: { "text/event-stream": media } } });
  const document = documentOf({ paths });
  expect(readKeywords(document)).toEqual([]);
  expect(JSON.stringify(document)).not.toContain("x-katagami");
});

test("what a pass wrote into the document of a package is read again", () => {
  const own = { "x-katagami-item": { $ref: "#/components/schemas/Own" }, "x-katagami-event-data": { json: ["a"] } };
  const paths = pathsOf({ 200: { description: "", content: { "text/event-stream": own } } });
  const document = documentOf({ paths, components: { schemas: { Own: {} } } });
  readKeywords(document);
  expect(Object.values(document.paths!)).toMatchObject([
    { get: { responses: { 200: { content: { "text/event-stream": own } } } } },
  ]);
});
