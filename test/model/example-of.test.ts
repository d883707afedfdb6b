import { expect, test } from "vitest";
import type { OpenApi } from "../../generator/document/types.js";
import { exampleOf, sentExample } from "../../generator/model/sent-values.js";

const schemas = {
  Pet: {
    type: "object",
    required: ["id", "name", "owner"],
    properties: {
      id: { $ref: "#/components/schemas/Id" },
      name: { type: "string", const: "Rex" },
      owner: { $ref: "#/components/schemas/Owner" },
    },
  },
  Owner: {
    allOf: [
      {
        type: "object",
        required: ["since", "age"],
        properties: { since: { type: "string", readOnly: true }, age: { type: "integer" } },
      },
    ],
  },
  Id: { type: "integer", readOnly: true },
};
const document = { openapi: "3.2.0", info: { title: "T", version: "1" }, components: { schemas } } as OpenApi;
const pet = { $ref: "#/components/schemas/Pet" };

test("a made example has what must be sent, and nothing that is read only", () => {
  expect(exampleOf(document, pet)).toEqual({ name: "Rex", owner: { age: 1 } });
});

test("a given example loses what is read only, wherever it stands", () => {
  const given = [{ id: 1, name: "Rex", owner: { since: "1999", age: 3, more: { id: 2 } } }];
  expect(sentExample(document, { type: "array", items: pet }, given)).toEqual([
    { name: "Rex", owner: { age: 3, more: { id: 2 } } },
  ]);
  expect(sentExample(document, { type: "string" }, "text")).toBe("text");
  expect(sentExample(document, undefined, given)).toBe(given);
});
