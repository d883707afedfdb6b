import { expect, test } from "vitest";
import { runOnSchemas } from "../run-pass.js";

const text = { type: "string" };
const number = { type: "integer" };

test("what a condition declares may be there, of a type where both branches give it one", () => {
  const { schemas, repairs } = runOnSchemas("conditional-properties", {
    Delivery: {
      type: "object",
      properties: { kind: text },
      if: { properties: { kind: { const: "post" } } },
      then: { properties: { street: text, floor: text } },
      else: { properties: { floor: number, kind: text } },
    },
    Payment: { properties: { card: text }, dependentSchemas: { card: { properties: { address: text } } } },
    Parts: { type: "object", allOf: [{ if: {}, then: { properties: { a: text } } }] },
  });
  expect(Object.keys(schemas["Delivery"]!.properties!)).toEqual(["kind", "street", "floor"]);
  expect(schemas["Delivery"]!.properties).toMatchObject({
    street: {},
    floor: { anyOf: [{ allOf: [text] }, { allOf: [number] }] },
  });
  expect(schemas["Payment"]!.properties).toEqual({ card: text, address: {} });
  expect(schemas["Parts"]!.properties).toEqual({ a: {} });
  expect(repairs).toContain(
    "#/components/schemas/Payment/properties/address: declared under a condition → declared, as anything",
  );
  expect(repairs).toHaveLength(4);
});

test("what may be no object, or may have no other properties, stays as it is", () => {
  const branches = { if: {}, then: { properties: { a: text } } };
  const { repairs } = runOnSchemas("conditional-properties", {
    Any: branches,
    Closed: { type: "object", additionalProperties: false, ...branches },
    Nullable: { type: ["object", "null"], ...branches },
  });
  expect(repairs).toEqual([]);
});
