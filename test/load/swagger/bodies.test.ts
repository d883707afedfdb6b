import { describe, expect, it } from "vitest";
import type { Extensible } from "../../../generator/document/types.js";
import { operationOf, responses } from "./converted.js";

describe("a body", () => {
  const body = { name: "b", in: "body", required: true, schema: { $ref: "#/definitions/A" } };
  const field = (name: string, type: string, more: object = {}) => ({ name, in: "formData", type, ...more });
  const typesOf = ({ requestBody }: Extensible) => Object.keys((requestBody as { content: object }).content);

  it("comes in the types of its operation, or else of all", () => {
    expect(
      typesOf(operationOf({ consumes: ["a/b"], parameters: [body], responses }, { consumes: ["c/d"] }).operation),
    ).toEqual(["a/b"]);
    expect(typesOf(operationOf({ parameters: [body], responses }, { consumes: ["c/d", "e/f"] }).operation)).toEqual([
      "c/d",
      "e/f",
    ]);
    expect(
      typesOf(operationOf({ consumes: [], parameters: [body], responses }, { consumes: ["c/d"] }).operation),
    ).toEqual(["application/json"]);
  });

  it("of a path is that of its operations, but where they have their own", () => {
    const item = { parameters: [body, { name: "q", in: "query", type: "string" }] };
    const { operation, document } = operationOf({ responses }, {}, item);
    expect(operation.requestBody).toMatchObject({ required: true });
    expect(document.paths!["/a"]!.parameters).toEqual([{ name: "q", in: "query", schema: { type: "string" } }]);
    const own = operationOf({ parameters: [{ ...body, name: "own", required: false }], responses }, {}, item);
    expect(own.operation.requestBody).toMatchObject({ required: false });
    expect(own.told).toEqual([]);
  });

  it("beside the fields of a form counts alone, and that is told", () => {
    const { operation, told } = operationOf({ parameters: [body, field("f", "string")], responses });
    expect(typesOf(operation)).toEqual(["application/json"]);
    expect(told).toEqual([expect.stringContaining('"f" beside a body → left out')]);
  });

  it.each<[string, readonly object[], readonly string[] | undefined, readonly string[], number]>([
    ["fields", [field("f", "string")], undefined, ["application/x-www-form-urlencoded"], 0],
    ["fields in parts", [field("f", "string")], ["multipart/form-data"], ["multipart/form-data"], 0],
    [
      "fields in either way",
      [field("f", "string")],
      ["multipart/form-data", "application/x-www-form-urlencoded"],
      ["multipart/form-data", "application/x-www-form-urlencoded"],
      0,
    ],
    [
      "a list in either way",
      [field("f", "array", { items: { type: "string" } })],
      ["multipart/form-data", "application/x-www-form-urlencoded"],
      ["application/x-www-form-urlencoded"],
      0,
    ],
    ["a file", [field("f", "file")], undefined, ["multipart/form-data"], 0],
    [
      "a file, in the wrong way",
      [field("f", "file")],
      ["application/x-www-form-urlencoded"],
      ["multipart/form-data"],
      1,
    ],
    ["fields as JSON", [field("f", "string")], ["application/json"], ["application/x-www-form-urlencoded"], 1],
  ])("of a form has the type that fits: %s", (_, parameters, consumes, types, told) => {
    const made = operationOf({ ...(consumes && { consumes }), parameters, responses });
    expect(typesOf(made.operation)).toEqual(types);
    expect(made.told).toHaveLength(told);
  });

  it("of a form has its fields, its files, and how its lists are written", () => {
    const parameters = [
      field("name", "string", { required: true, description: "d" }),
      field("all", "array", { items: { type: "string" }, collectionFormat: "multi" }),
      field("some", "array", { items: { type: "string" } }),
      field("__proto__", "boolean"),
    ];
    const { operation } = operationOf({ parameters, responses });
    const list = { type: "array", items: { type: "string" } };
    const properties = Object.fromEntries([
      ["name", { type: "string", description: "d" }],
      ["all", list],
      ["some", list],
      ["__proto__", { type: "boolean" }],
    ]);
    expect(operation.requestBody).toEqual({
      required: true,
      content: {
        "application/x-www-form-urlencoded": {
          schema: { type: "object", required: ["name"], properties },
          encoding: { some: { explode: false } },
        },
      },
    });
  });

  it("in parts has its files as bytes", () => {
    const files = field("files", "array", { items: { type: "file" } });
    const { operation, told } = operationOf({ parameters: [field("one", "file"), files], responses });
    const bytes = { type: "string", format: "binary" };
    const properties = { one: bytes, files: { type: "array", items: bytes } };
    expect(operation.requestBody).toEqual({
      content: { "multipart/form-data": { schema: { type: "object", properties } } },
    });
    expect(told).toEqual([]);
  });
});
