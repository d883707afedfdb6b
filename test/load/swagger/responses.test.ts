import { describe, expect, it } from "vitest";
import { operationOf } from "./converted.js";

describe("a response", () => {
  const schema = { type: "object" };
  const contentOf = (response: object, operation: object = {}, root: object = {}) =>
    operationOf({ ...operation, responses: { 200: { description: "", ...response } } }, root).operation.responses;

  it("has its content in each of the types, and its examples with them", () => {
    const produces = ["a/b", "c/d"];
    const examples = { "a/b": 1, "e/f": 2 };
    expect(contentOf({ schema, examples }, { produces })).toEqual({
      200: {
        description: "",
        content: { "a/b": { schema, example: 1 }, "c/d": { schema }, "e/f": { schema, example: 2 } },
      },
    });
  });

  it("has named examples in the first of them, and no content where nothing tells of one", () => {
    expect(contentOf({ examples: { Small: { a: 1 } } })).toEqual({
      200: { description: "", content: { "application/json": { examples: { Small: { value: { a: 1 } } } } } },
    });
    expect(contentOf({})).toEqual({ 200: { description: "" } });
  });

  it("may be a file", () => {
    const bytes = { schema: { type: "string", format: "binary" } };
    const file = { schema: { type: "file" } };
    expect(contentOf(file)).toMatchObject({ 200: { content: { "application/octet-stream": bytes } } });
    expect(contentOf(file, { produces: ["application/json", "image/png"] })).toEqual({
      200: { description: "", content: { "image/png": bytes } },
    });
  });

  it("has headers", () => {
    const headers = { A: { type: "integer", description: "d" }, B: { type: "array", items: { type: "string" } } };
    expect(contentOf({ headers })).toMatchObject({
      200: { headers: { A: { description: "d", schema: { type: "integer" } }, B: { schema: { type: "array" } } } },
    });
  });

  it("that is shared stays so, but for a success of other types", () => {
    const root = { responses: { Bad: { description: "Bad", schema } } };
    const listed = { 200: { $ref: "#/responses/Bad" }, 400: { $ref: "#/responses/Bad" } };
    const shared = { $ref: "#/components/responses/Bad" };
    expect(operationOf({ responses: listed }, root).operation.responses).toEqual({ 200: shared, 400: shared });
    expect(operationOf({ produces: ["a/b"], responses: listed }, root).operation.responses).toEqual({
      200: { description: "Bad", content: { "a/b": { schema } } },
      400: shared,
    });
  });
});
