import { expect, test } from "vitest";
import type { Document, Schema } from "../../generator/document/types.js";
import { namesOf } from "../../generator/emit/emit.js";
import { buildApi } from "../../generator/model/build-api.js";

const object: Schema = { type: "object", properties: { a: { type: "string" } }, required: ["a"] };

/** What a sample of the only operation of a description sends. */
function sampleOf(operation: object) {
  const paths = { "/a": { post: { operationId: "a", responses: {}, ...operation } } };
  const document = { openapi: "3.2.0", info: { title: "A", version: "1" }, paths, components: {} };
  const [only] = buildApi(document as unknown as Document, namesOf()).operations;
  return { body: only!.body?.example, parameters: only!.parameters.map(({ example }) => example) };
}

test.each([
  ["multipart/form-data", { schema: object, example: "--boundary" }, { a: "a" }],
  ["application/x-www-form-urlencoded", { schema: object, examples: { one: { value: "a=b" } } }, { a: "a" }],
  [
    "multipart/form-data",
    { schema: object, examples: { one: { value: "a" }, two: { value: { a: "b" } } } },
    { a: "b" },
  ],
  ["multipart/form-data", { schema: { type: "string" } }, {}],
  ["application/json", { schema: { type: "string" }, example: "a" }, "a"],
])("a sample of a body in %s has fields where a form needs some: %j", (type, media, example) => {
  expect(sampleOf({ requestBody: { content: { [type]: media } } }).body).toEqual(example);
});

test.each([
  [{ schema: { type: "string" }, example: { p: "a" } }, "p"],
  [{ schema: { type: "array", items: { type: "string" } }, example: ["a"] }, ["a"]],
  [{ schema: object, example: { a: "b" } }, { a: "b" }],
  [{ schema: { type: "string" }, example: "a" }, "a"],
  [{ example: ["a"] }, ["a"]],
  [{ schema: { type: "array", items: {} } }, ["p"]],
  [{ schema: { type: "array" } }, ["p"]],
])("a sample of a parameter can be sent as it is described: %j", (parameter, example) => {
  expect(sampleOf({ parameters: [{ name: "p", in: "query", ...parameter }] }).parameters).toEqual([example]);
});

test.each(["", ".", ".."])("a sample of a path is no segment that is not sent: %j", (example) => {
  const told = [{ schema: { type: "string", default: example } }, { schema: { type: "string" }, example }];
  for (const parameter of told)
    expect(sampleOf({ parameters: [{ name: "p", in: "path", ...parameter }] }).parameters).toEqual(["p"]);
});
