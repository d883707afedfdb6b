import { describe, expect, it } from "vitest";
import { operationOf, responses } from "./converted.js";

describe("a parameter", () => {
  const text = { type: "string" };
  const list = { type: "array", items: text };
  it.each<[string, object, object]>([
    [
      "keeps its words",
      { in: "query", type: "string", description: "d", "x-a": 1 },
      { description: "d", "x-a": 1, schema: text },
    ],
    ["may be null", { in: "query", type: "string", "x-nullable": true }, { schema: { ...text, nullable: true } }],
    [
      "has its bounds",
      { in: "query", type: "number", minimum: 0, exclusiveMinimum: true },
      { schema: { type: "number", minimum: 0, exclusiveMinimum: true } },
    ],
    [
      "has its values",
      { in: "query", type: "string", enum: ["a"], default: "a" },
      { schema: { ...text, enum: ["a"], default: "a" } },
    ],
    ["is joined by commas unless told", { in: "query", ...list }, { style: "form", explode: false, schema: list }],
    [
      "is repeated",
      { in: "query", ...list, collectionFormat: "multi" },
      { style: "form", explode: true, schema: list },
    ],
    [
      "is joined by spaces",
      { in: "query", ...list, collectionFormat: "ssv" },
      { style: "spaceDelimited", explode: false, schema: list },
    ],
    [
      "is joined by bars",
      { in: "query", ...list, collectionFormat: "pipes" },
      { style: "pipeDelimited", explode: false, schema: list },
    ],
    ["of a header is joined by commas", { in: "header", ...list }, { schema: list }],
    ["of a path is needed", { in: "path", type: "string" }, { required: true, schema: text }],
    [
      "that came with a schema keeps it",
      { in: "query", schema: { $ref: "#/definitions/A" } },
      { schema: { $ref: "#/components/schemas/A" } },
    ],
  ])("%s", (_, parameter, expected) => {
    const { operation } = operationOf({ parameters: [{ name: "n", ...parameter }], responses });
    const { in: place } = parameter as { in: string };
    expect(operation.parameters).toEqual([{ name: "n", in: place, ...expected }]);
  });

  it.each<[string, object, string]>([
    ["tabs", { in: "query", collectionFormat: "tsv" }, "tabs"],
    ["bars in a path", { in: "path", required: true, collectionFormat: "pipes" }, "|"],
  ])("that no style writes is a text, and told: %s", (_, parameter, by) => {
    const { operation, told } = operationOf({ parameters: [{ name: "n", ...list, ...parameter }], responses });
    expect(operation.parameters).toMatchObject([
      { schema: { type: "string", description: `Values joined by ${by}.` } },
    ]);
    expect(told).toEqual([expect.stringMatching(/parameters\/0\/collectionFormat: a list .* → a text/)]);
  });

  it("in the middle of a list has the format of the inner list told", () => {
    const items = { type: "array", items: text, collectionFormat: "ssv" };
    const { operation, told } = operationOf({
      parameters: [{ name: "n", in: "query", type: "array", items }],
      responses,
    });
    expect(operation.parameters).toMatchObject([
      { schema: { items: { type: "string", description: "Values joined by spaces." } } },
    ]);
    expect(told).toEqual([expect.stringContaining("a list within a list → a text")]);
  });

  it("whose list holds nobody knows what holds anything, and is told", () => {
    const { operation, told } = operationOf({ parameters: [{ name: "n", in: "query", type: "array" }], responses });
    expect(operation.parameters).toMatchObject([{ schema: { type: "array", items: {} } }]);
    expect(told).toEqual(["#/paths/~1a/post/parameters/0: a list of nobody knows what → a list of anything"]);
  });

  it("that is shared stays so, a body excepted", () => {
    const parameters = {
      Page: { name: "p", in: "query", type: "integer" },
      Cat: { name: "c", in: "body", schema: {} },
    };
    const listed = [{ $ref: "#/parameters/Page" }, { $ref: "#/parameters/Cat" }];
    const { operation, document } = operationOf({ parameters: listed, responses }, { parameters });
    expect(operation.parameters).toEqual([{ $ref: "#/components/parameters/Page" }]);
    expect(operation.requestBody).toEqual({ content: { "application/json": { schema: {} } } });
    expect(document.components!.parameters).toEqual({ Page: { name: "p", in: "query", schema: { type: "integer" } } });
  });
});
