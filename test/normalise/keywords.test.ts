import { expect, test } from "vitest";
import { misusedKeywords } from "../../generator/normalise/mistakes.js";
import { documentOf } from "./run-pass.js";

function messages(streaming: unknown, events: unknown): string[] {
  const content = { "application/json": { schema: { type: "object", properties: { mode: { type: "string" } } } } };
  const responses = { 200: { description: "", content: { "text/event-stream": { "x-katagami-events": events } } } };
  const post = { requestBody: { content }, responses, "x-katagami-streaming": streaming };
  return misusedKeywords(documentOf({ paths: { "/a": { post } } })).map(({ message }) => message);
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
  ["safe", "{ safe, codes, neverCodes }"],
  [{ save: true }, 'no "save"'],
  [{ safe: "yes" }, '"safe" is true or false'],
  [{ codes: "busy" }, '"codes" is a list'],
  [{ neverCodes: [1] }, '"neverCodes" is a list'],
  [{ codes: ["a"], neverCodes: ["a"] }, '"a" cannot be in both'],
])("what is said about retries is told when it is %j", (retry, message) => {
  const document = documentOf({ paths: { "/a": { post: { "x-katagami-retry": retry } } } });
  expect(misusedKeywords(document)).toMatchObject([
    { keyword: "x-katagami-retry", pointer: "#/paths/~1a/post", message: expect.stringContaining(message) as string },
  ]);
});

test("what is said about retries is understood", () => {
  const retry = { safe: true, codes: ["busy"], neverCodes: [] };
  expect(misusedKeywords(documentOf({ paths: { "/a": { post: { "x-katagami-retry": retry } } } }))).toEqual([]);
});

test.each([true, false])("whether an enumeration is open may be %j", (open) => {
  expect(misusedKeywords(documentOf({ components: { schemas: { A: { "x-katagami-open-enum": open } } } }))).toEqual([]);
});

test("whether an enumeration is open cannot be a text", () => {
  const document = documentOf({ components: { schemas: { A: { "x-katagami-open-enum": "yes" } } } });
  expect(misusedKeywords(document)).toMatchObject([
    {
      keyword: "x-katagami-open-enum",
      pointer: "#/components/schemas/A",
      message: expect.stringContaining("true or") as string,
    },
  ]);
});
