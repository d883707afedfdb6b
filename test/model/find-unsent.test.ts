import { expect, test } from "vitest";
import type { Document, OpenApi, Operation } from "../../generator/document/types.js";
import { namesOf } from "../../generator/emit/emit.js";
import { buildApi } from "../../generator/model/build-api.js";
import { findUnsent } from "../../generator/model/find-unsent.js";

/** What is told of one operation, without the pointers. */
function reasonsOf(operation: object, method = "post"): string[] {
  const paths = { "/a": { [method]: operation as Operation } };
  const document: OpenApi = { openapi: "3.2.0", info: { title: "A", version: "1" }, paths };
  return findUnsent(document).map(({ reason }) => reason);
}

const parameter = (more: object) => ({ parameters: [{ name: "p", in: "query", ...more }] });
const body = (type: string, media: object) => ({ requestBody: { content: { [type]: media } } });
const nested = { type: "object", properties: { a: { type: "array", items: { type: "string" } } } };

test.for([
  [{ schema: { type: "array", items: nested } }, 'the style form cannot say "items" of "p": such a call is refused'],
  [{ in: "header", schema: nested }, 'the style simple cannot say "a" of "p": such a call is refused'],
  [{ in: "header", style: "form" }, '"p" cannot have the style form: it is written in the style simple'],
  [{ style: "deepObject", schema: { type: "string" } }, '"p" cannot have the style deepObject: it is written in the style form'],
  [{ content: { "application/xml": { schema: nested } } }, '"p" is application/xml, which the caller writes as text'],
  [{ in: "querystring", content: { "application/xml": { schema: nested } } }, '"p" is application/xml, which the caller writes as text'],
  [{ in: "path", schema: { type: "object", additionalProperties: false, properties: { a: { readOnly: true } } } }, '"p" is an object of which nothing is sent, and no path holds that: each call is refused'],
] as const)("of a parameter %j: %s", ([declared, reason]) => {
  expect(reasonsOf(parameter(declared))).toEqual([reason]);
}); // prettier-ignore

test.for([
  { schema: { type: "string" } },
  { style: "pipeDelimited", schema: { type: "array", items: { type: "string" } } },
  { style: "deepObject", schema: nested },
  { content: { "application/json": { schema: nested } } },
  { content: { "text/plain": { schema: { type: "string" } } } },
  { in: "querystring", content: { "application/x-www-form-urlencoded": { schema: nested } } },
  { in: "cookie", style: "cookie", schema: { type: "array", items: { type: "string" } } },
])("nothing of a parameter %j", (declared) => {
  expect(reasonsOf(parameter(declared))).toEqual([]);
});

const form = (encoding: object) => ({
  schema: { type: "object", properties: { p: nested } },
  encoding: { p: encoding },
});

test.for([
  ["multipart/mixed", { itemEncoding: {} }, "multipart/mixed is written by the caller: pass a Blob whose type has the boundary"],
  ["application/jsonl", { itemSchema: nested }, "the items of application/jsonl are written by the caller, as text or bytes"],
  ["application/xml", { schema: nested }, "application/xml is written by the caller, as text"],
  ["text/csv; charset=Shift_JIS", { schema: { type: "string" } }, "a text of text/csv; charset=Shift_JIS is sent in UTF-8: pass bytes for the charset"],
  ["application/json;charset=latin1", { schema: nested }, "a text of application/json;charset=latin1 is sent in UTF-8"],
  ["multipart/form-data", { encoding: { q: { contentType: "text/csv; charset=latin1" } } }, 'a text of "q" as text/csv; charset=latin1 is sent in UTF-8: pass bytes for the charset'],
  ["multipart/form-data", form({ headers: { "X-A": { schema: { type: "integer" } } } }), 'the header X-A of "p" is given with part()'],
  ["multipart/form-data", form({ contentType: "application/xml" }), '"p" is application/xml, which the caller writes as text'],
  ["multipart/form-data", { schema: { type: "string" } }, "multipart/form-data has fields, and its schema is that of no object: such a body is refused"],
  ["application/x-www-form-urlencoded", form({ style: "pipeDelimited" }), 'the style pipeDelimited cannot say "a" of "p": such a call is refused'],
] as const)("of a body in %s: %j", ([type, media, reason]) => {
  expect(reasonsOf(body(type, media))).toEqual([reason]);
}); // prettier-ignore

test.for([
  ["application/json", { schema: nested }],
  ["multipart/form-data", form({ headers: { "X-A": { schema: { const: 1 } } } })],
  ["application/x-www-form-urlencoded", form({})],
  ["application/octet-stream", {}],
  ["application/octet-stream; charset=latin1", {}],
  ["text/plain; charset=utf-8", { schema: { type: "string" } }],
] as const)("nothing of a body in %s", ([type, media]) => {
  expect(reasonsOf(body(type, media))).toEqual([]);
});

test("methods that fetch refuses are told", () => {
  expect(reasonsOf(body("application/json", {}), "get")).toEqual(["fetch sends no body with GET"]);
  expect(reasonsOf(body("application/json", { schema: { type: "object" } }), "head")).toEqual([]);
  expect(reasonsOf({}, "trace")).toEqual(["fetch refuses the method TRACE"]);
});

test("places are told by their pointers, each once", () => {
  const components = { parameters: { P: { name: "p", in: "query", style: "matrix" } } } as never;
  const parameters = [{ $ref: "#/components/parameters/P" } as never];
  const used: OpenApi["paths"] = {
    "/a": {
      post: { parameters },
      put: { parameters },
      additionalOperations: { COPY: {}, POST: {}, track: {}, "": {} },
    },
  };
  expect(findUnsent({ openapi: "3.2.0", info: { title: "A", version: "1" }, paths: used, components })).toEqual([
    {
      pointer: "#/paths/~1a/additionalOperations/POST",
      reason: '"POST" is no additional operation, and has no function',
    },
    {
      pointer: "#/components/parameters/P",
      reason: '"p" cannot have the style matrix: it is written in the style form',
    },
    { pointer: "#/paths/~1a/additionalOperations/track", reason: "fetch refuses the method track" },
    { pointer: "#/paths/~1a/additionalOperations/", reason: "fetch refuses the method " },
  ]);
  const shared = { name: "p", in: "query", schema: nested, style: "pipeDelimited" };
  const operation = { requestBody: { content: { "multipart/mixed": {} } } } as Operation;
  const paths = { "/a/{b}": { parameters: [shared as never], post: operation, put: operation } };
  expect(
    findUnsent({ openapi: "3.2.0", info: { title: "A", version: "1" }, paths }).map(({ pointer }) => pointer),
  ).toEqual([
    "#/paths/~1a~1{b}/parameters/0",
    "#/paths/~1a~1{b}/put/requestBody/content/multipart~1mixed",
    "#/paths/~1a~1{b}/post/requestBody/content/multipart~1mixed",
  ]);
});

test("a body of bytes chooses no events, and that is told", () => {
  const responses = { 200: { description: "ok", content: { "text/event-stream": {} } } };
  const mode = { "x-katagami-streaming": { property: "stream", value: true }, responses };
  const media = { schema: { type: "object", properties: { stream: { type: "boolean" } } } };
  const told = ["its body is no JSON and no form, so nothing in it chooses events"];
  for (const [type, wanted] of [
    ["image/png", told],
    ["application/json", []],
    ["multipart/form-data", []],
  ] as const) {
    const paths = { "/a": { post: { operationId: "a", ...mode, ...body(type, media) } as Operation } };
    const document = { openapi: "3.2.0", info: { title: "A", version: "1" }, paths, components: {} };
    expect(findUnsent(document).map(({ reason }) => reason)).toEqual(wanted);
    expect(buildApi(document as unknown as Document, namesOf()).operations[0]!.streaming === undefined).toBe(
      wanted === told,
    );
  }
});
