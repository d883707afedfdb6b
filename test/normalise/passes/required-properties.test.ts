import { expect, test } from "vitest";
import { runOnSchemas } from "../run-pass.js";

const id = { type: "integer" };
const to = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** What the pass makes of a schema, and what it tells of it. */
function changed(schema: object, others: Readonly<Record<string, object>> = {}) {
  const { schemas, repairs } = runOnSchemas("required-properties", { Pet: schema, ...others });
  return { schema: schemas["Pet"], repairs, schemas };
}

test("what is required and not declared may be anything", () => {
  const { schema, repairs } = changed({ type: "object", required: ["id", "ghost", "__proto__"], properties: { id } });
  expect(Object.entries(schema!.properties!)).toEqual([
    ["id", id],
    ["ghost", {}],
    ["__proto__", {}],
  ]);
  expect(repairs).toEqual([
    "#/components/schemas/Pet: ghost is required, and not declared → ghost may be anything",
    "#/components/schemas/Pet: __proto__ is required, and not declared → __proto__ may be anything",
  ]);
});

test("it is what all others are, where that is said", () => {
  const additionalProperties = { type: "string" };
  const { schema } = changed({ required: ["ghost"], properties: { id }, additionalProperties });
  expect(schema!.properties).toEqual({ id, ghost: { type: "string" } });
});

test("where there are no others it is a contradiction, which is told", () => {
  const given = { required: ["ghost"], properties: { id }, additionalProperties: false };
  const { schema, repairs } = changed(given);
  expect(schema).toEqual(given);
  expect(repairs).toEqual(["#/components/schemas/Pet: ghost is required, and not declared → left out"]);
});

test.for<[string, object]>([
  ["another part", { allOf: [to("Base"), { required: ["id", "name"], properties: { name: {} } }] }],
  ["a part of a part", { allOf: [{ allOf: [to("Base")] }, { allOf: [{ required: ["id"] }] }] }],
  ["what stands beside the parts", { allOf: [{ required: ["name"] }], properties: { name: {} } }],
  ["what stands beside a union", { properties: { a: {}, b: {} }, anyOf: [{ required: ["a"] }, { required: ["b"] }] }],
  ["the members of a union", { required: ["id"], oneOf: [to("Base"), { properties: { id } }] }],
  ["nobody, where it is a condition", { properties: { id }, not: { required: ["x"] }, if: { required: ["y"] } }],
  ["nobody, of a map", { type: "object", required: ["x"], additionalProperties: { type: "string" } }],
  ["nobody, of what is no object", { type: "array", required: ["x"], properties: { id } }],
])("what is declared by %s stays", ([, schema]) => {
  expect(changed(schema, { Base: { properties: { id } } })).toMatchObject({ schema, repairs: [] });
});

test("a member that requires what the whole does not declare declares it", () => {
  const { schema, repairs } = changed(
    { allOf: [to("Base"), { required: ["ghost"] }] },
    { Base: { properties: { id } } },
  );
  expect(schema).toEqual({ allOf: [to("Base"), { required: ["ghost"], properties: { ghost: {} } }] });
  expect(repairs).toEqual([
    "#/components/schemas/Pet/allOf/1: ghost is required, and not declared → ghost may be anything",
  ]);
});

test("a base declares what its heirs declare, but for what they may leave out", () => {
  const Heir = { allOf: [to("Pet"), { properties: { kind: { type: "string" }, key: to("Key") } }] };
  const Key = { type: "string", readOnly: true };
  const { schema } = changed({ required: ["kind", "key"], properties: { id } }, { Heir, Key });
  expect(schema!.properties).toEqual({ id, kind: {} });
});
