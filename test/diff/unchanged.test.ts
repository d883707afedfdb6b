import { describe, expect, it } from "vitest";
import { findUnchanged } from "../../generator/diff/wire/unchanged.js";
import { openSource } from "../../generator/diff/located.js";
import type { OpenApi } from "../../generator/document/types.js";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const source = (schemas: object) => openSource({ openapi: "3.2.0", components: { schemas } } as unknown as OpenApi);
const schemas = {
  Leaf: { type: "string" },
  Branch: { properties: { leaf: ref("Leaf"), next: ref("Branch") } },
  Tree: { properties: { root: ref("Branch") } },
  Stone: { properties: { of: ref("Stone") } },
};

function unchanged(change: object): (value: unknown, other?: unknown) => boolean {
  const same = findUnchanged(source(schemas), source({ ...schemas, ...change }));
  return (value, other = structuredClone(value)) => same(value, other);
}

describe("what is unchanged", () => {
  it("says the same and refers to nothing that changed, in circles too", () => {
    const same = unchanged({ Leaf: { type: "number" } });
    expect(same({ items: ref("Stone") })).toBe(true);
    expect(same({ items: ref("Leaf") })).toBe(false);
    expect(same({ items: ref("Tree") })).toBe(false);
    expect(same({ items: { allOf: [ref("Stone"), ref("Branch")] } })).toBe(false);
  });

  it("is the same data, whatever the order of its keys", () => {
    const same = unchanged({});
    expect(same({ type: "string", maxLength: 3 }, { maxLength: 3, type: "string" })).toBe(true);
    expect(same({ type: "string", maxLength: 3 }, { type: "string" })).toBe(false);
    expect(same({ type: "string" }, { type: "string", maxLength: 3 })).toBe(false);
    expect(same({ enum: [1, 2] }, { enum: [2, 1] })).toBe(false);
    expect(same({ enum: [] }, { enum: {} })).toBe(false);
    expect(same({ constructor: {} }, { type: "object" })).toBe(false);
  });

  it("does not refer to what one side lacks, or what stands elsewhere and changed", () => {
    const same = unchanged({ Leaf: undefined, Tree: { properties: { root: { type: "string" } } } });
    expect(same({ items: ref("Leaf") })).toBe(false);
    expect(same({ items: { $ref: "#/components/schemas/Nowhere" } })).toBe(false);
    expect(same({ items: { $ref: "#/components/schemas/Tree/properties/root" } })).toBe(false);
    expect(same({ items: { $ref: "#/components/schemas/Stone/properties/of" } })).toBe(true);
  });

  it("ends where data nests deeper than the stack", () => {
    let deep: object = {};
    for (let level = 0; level < 50_000; level++) deep = { items: deep };
    expect(findUnchanged(source({}), source({}))(deep, { ...deep })).toBe(false);
  });
});
