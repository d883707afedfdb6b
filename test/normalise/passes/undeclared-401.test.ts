import { expect, test } from "vitest";
import { pathsOf, runPass } from "../run-pass.js";

const security = [{ key: [] }];
const error = (schema: unknown) => ({ content: { "application/json": { schema } } });
const fault = { $ref: "#/components/schemas/Fault" };

function added(responses: Record<string, unknown>, operation: object = {}, own: object = {}): unknown {
  const { document } = runPass("undeclared-401", {
    security,
    paths: pathsOf(responses, { ...operation }),
    components: { schemas: { Fault: { properties: {} } }, ...own },
  });
  return document.components!.responses;
}

test.each([
  ["no security", {}, { security: [] }],
  ["only anonymous calls", {}, { security: [{}] }],
  ["a 401", { 401: {} }, {}],
  ["a range", { "4XX": {} }, {}],
  ["a default", { default: {} }, {}],
])("%s: nothing is declared", (_, responses, operation) => expect(added(responses, operation)).toBeUndefined());

test("no errors: a body of unknown content", () =>
  expect(added({})).toEqual({ Unauthorized: { description: "Unauthorized" } }));

test("one shared schema is that of the 401, too", () => {
  expect(added({ 400: error(fault), 500: error({ ...fault }) })).toEqual({
    Unauthorized: { description: "Unauthorized", ...error(fault) },
  });
});

test("what all errors have in common", () => {
  const one = {
    type: "object",
    required: ["status", "code"],
    properties: {
      status: { type: "integer", const: 400 },
      code: { anyOf: [{ type: "string", enum: ["a"] }, { type: "string" }] },
      a: {},
    },
  };
  const two = {
    type: "object",
    required: ["status"],
    properties: { status: { type: "integer", const: 500 }, code: { type: "string" } },
  };
  expect(added({ 400: error(one), 500: error(two) })).toEqual({
    Unauthorized: {
      description: "Unauthorized",
      ...error({
        type: "object",
        required: ["status"],
        properties: { status: { type: "integer", const: 401 }, code: { type: "string" } },
      }),
    },
  });
});

test("nothing in common: a body of unknown content", () => {
  expect(added({ 400: error({ type: "string" }), 500: error({ type: "object", properties: { a: {} } }) })).toEqual({
    Unauthorized: { description: "Unauthorized" },
  });
});

test("a response of that name is left alone", () => {
  expect(Object.keys(added({}, {}, { responses: { Unauthorized: {} } }) as object)).toEqual([
    "Unauthorized",
    "Unauthorized2",
  ]);
});

test("an error that is put together by allOf is the same as one that is not", () => {
  const plain = { type: "object", required: ["code"], properties: { code: { type: "string" } } };
  const composed = { allOf: [plain, { type: "object" }] };
  const both = (schema: object) => added({ 404: error(schema), 409: error(schema) });
  expect(both(composed)).toEqual({ Unauthorized: { description: "Unauthorized", ...error(plain) } });
  expect(both(plain)).toEqual(both(composed));
});

test.each([
  ["one status alone", { 404: error(fault) }],
  ["a 422, which tells of values", { 404: error(fault), 422: error(fault) }],
])("%s says nothing of a 401", (_, responses) =>
  expect(added(responses)).toEqual({ Unauthorized: { description: "Unauthorized" } }),
);

test("a property whose types differ is left out", () => {
  const schema = (detail: object) => ({ type: "object", properties: { detail, code: { type: "string" } } });
  const responses = { 404: error(schema({ type: "string" })), 409: error(schema({ type: "array" })) };
  const common = { type: "object", properties: { code: { type: "string" } } };
  expect(added(responses)).toEqual({ Unauthorized: { description: "Unauthorized", ...error(common) } });
});

test("where credentials are optional, nothing is declared", () => {
  expect(added({}, { security: [{ key: [] }, {}] })).toBeUndefined();
});
