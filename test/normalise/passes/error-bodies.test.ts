import { expect, test } from "vitest";
import { schemaFromExamples } from "../../../generator/normalise/schema-from-examples.js";
import { pathsOf, runPass } from "../run-pass.js";

test("errors are typed from their examples, shared ones too; a success and a described error are left alone", () => {
  const json = (media: unknown) => ({ content: { "application/json": media } });
  const { document, repairs } = runPass("error-bodies", {
    paths: pathsOf({
      200: json({ example: { a: 1 } }),
      400: { $ref: "#/components/responses/Bad" },
      403: json({ schema: { type: "string" }, example: { a: 1 } }),
      404: json({}),
      500: { content: { "text/plain": { example: "x" } } },
    }),
    components: {
      responses: {
        Bad: json({ examples: { one: { value: { status: 400, code: "not_a", message: "It is no A." } } } }),
      },
    },
  });
  expect(document.components!.responses!.Bad!.content!["application/json"]!.schema).toEqual({
    type: "object",
    required: ["status", "code", "message"],
    properties: {
      status: { type: "integer", const: 400 },
      code: { anyOf: [{ type: "string", enum: ["not_a"] }, { type: "string" }] },
      message: { type: "string" },
    },
  });
  expect(repairs).toEqual([
    "#/components/responses/Bad/content/application~1json: 1 examples, no schema → status, code, message",
  ]);
});

test.each([
  [
    [{ a: 1 }, { a: 2, b: null }],
    { type: "object", required: ["a"], properties: { a: { type: "integer" }, b: { type: "null" } } },
  ],
  [
    [{ a: [1, 1.5] }],
    { type: "object", required: ["a"], properties: { a: { type: "array", items: { type: ["integer", "number"] } } } },
  ],
  [[[]], { type: "array", items: {} }],
  [["a b", 1], { type: ["string", "integer"] }],
  [[{}], { type: "object", properties: {} }],
  [
    [{ id: "0123456789abcdef0123456789abcdef" }],
    { type: "object", required: ["id"], properties: { id: { type: "string" } } },
  ],
])("%j", (examples, schema) => expect(schemaFromExamples(examples, { status: 400 })).toEqual(schema));
