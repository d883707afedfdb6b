import { expect, test } from "vitest";
import type { Schema } from "../../generator/document/types.js";
import { runOnSchemas } from "./run-pass.js";

const bound = (schemas: Readonly<Record<string, unknown>>) => runOnSchemas("dynamic-references", schemas);
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const binds = (anchor: string, schema: object) => ({ $defs: { [anchor]: { $dynamicAnchor: anchor, ...schema } } });

const page = {
  $id: "page",
  type: "object",
  properties: { items: { type: "array", items: { $dynamicRef: "#T" } } },
  ...binds("T", {}),
};
const items = (schema: object) => ({ type: "object", properties: { items: { type: "array", items: schema } } });

test("a page of something is a page with that in it, and a page of nothing in particular one of anything", () => {
  const { schemas, repairs } = bound({
    Page: page,
    Pet: { type: "object" },
    Pets: { $id: "pets", ...ref("Page"), ...binds("T", ref("Pet")), description: "Pets." },
    Numbers: { $id: "numbers", ...ref("Page"), ...binds("T", { type: "number" }) },
    List: { type: "array", items: { $id: "list", ...ref("Page"), ...binds("T", ref("Pet")) } },
  });
  expect(schemas["Pets"]).toMatchObject({ ...items(ref("Pet")), description: "Pets." });
  expect(schemas["Numbers"]).toMatchObject(items({ type: "number" }));
  expect((schemas["List"]!.items as Schema).$ref).toBe("#/components/schemas/Pets");
  expect(schemas["Page"]).toMatchObject(items({}));
  for (const name of ["Pets", "Numbers"]) expect(schemas[name]).not.toHaveProperty("$ref");
  expect(repairs).toContain("#/components/schemas/Pets/$ref: #/components/schemas/Page → a copy");
});

test("a schema that stands in no other needs no `$id`", () => {
  const { schemas } = bound({
    Page: {
      type: "object",
      properties: { items: { type: "array", items: { $dynamicRef: "#T" } } },
      $dynamicAnchor: "T",
    },
    Pets: { ...ref("Page"), ...binds("T", { type: "string" }) },
    Both: { anyOf: [{ ...ref("Page"), ...binds("T", { type: "number" }) }, ref("Page")] },
  });
  expect(schemas["Pets"]).toMatchObject(items({ type: "string" }));
  expect(schemas["Page"]).toMatchObject(items(ref("Page")));
  expect(schemas["Both"]!.anyOf!.map(({ $ref }) => $ref)).toEqual(
    Array(2).fill("#/components/schemas/PageOfBothAnyOfT"),
  );
});

test("what is met first counts, also behind others that answer the same", () => {
  const { schemas, repairs } = bound({
    Page: page,
    Any: { $id: "any", ...ref("Page"), ...binds("T", { type: "string" }) },
    Outer: { $id: "outer", ...ref("Any"), ...binds("T", { type: "boolean" }) },
    Plain: { properties: { any: ref("Any"), outer: ref("Outer") } },
  });
  expect(schemas["Any"]).toMatchObject(items({ type: "string" }));
  expect(schemas["Outer"]!.$ref).toBe("#/components/schemas/PageOfOuterT");
  expect(schemas["PageOfOuterT"]).toMatchObject(items({ type: "boolean" }));
  expect(repairs).toContain(
    "#/components/schemas/Any/$ref: #/components/schemas/Page → #/components/schemas/PageOfOuterT",
  );
  expect(schemas["Plain"]).toEqual({ properties: { any: ref("Any"), outer: ref("Outer") } });
});

test("a tree that is extended has extended leaves", () => {
  const { schemas } = bound({
    Tree: {
      $id: "tree",
      $dynamicAnchor: "node",
      type: "object",
      properties: { children: { type: "array", items: { $dynamicRef: "#node" } } },
    },
    Named: {
      $id: "named",
      $dynamicAnchor: "node",
      allOf: [ref("Tree"), { type: "object", properties: { name: { type: "string" } } }],
    },
  });
  expect(schemas["Tree"]!.properties!["children"]!.items).toEqual(ref("Tree"));
  const copy = (schemas["Named"]!.allOf as Schema[])[0]!.$ref!;
  expect(copy).toBe("#/components/schemas/TreeOfNamed");
  expect(schemas["TreeOfNamed"]!.properties!["children"]!.items).toEqual(ref("Named"));
});

test("a page within a page has answers of its own", () => {
  const { schemas } = bound({
    Pair: {
      $id: "pair",
      type: "object",
      properties: { left: { $dynamicRef: "#L" }, right: { $dynamicRef: "#R" }, page: ref("Page") },
      $defs: { l: { $dynamicAnchor: "L" }, r: { $dynamicAnchor: "R" } },
    },
    Page: page,
    Both: {
      $id: "both",
      ...ref("Pair"),
      $defs: {
        l: { $dynamicAnchor: "L", type: "string" },
        r: { $dynamicAnchor: "R", type: "integer" },
        t: { $dynamicAnchor: "T", type: "boolean" },
      },
    },
  });
  const { left, right, page: inner } = schemas["Both"]!.properties!;
  expect([left, right]).toEqual([{ type: "string" }, { type: "integer" }]);
  expect(schemas[inner!.$ref!.split("/").pop()!]).toMatchObject(items({ type: "boolean" }));
});

test("without an answer on the way it is anything, which is told", () => {
  const { schemas, repairs } = bound({
    Page: { ...page, $defs: {} },
    Pets: { $id: "pets", ...ref("Page"), ...binds("T", { type: "string" }) },
  });
  expect(schemas["Page"]!.properties!["items"]!.items).toEqual({});
  expect(schemas["Pets"]).toMatchObject(items({ type: "string" }));
  expect(repairs.at(-1)).toBe("#/components/schemas/Page/properties/items/items/$dynamicRef: #T → anything");
});

test.each<[string, Readonly<Record<string, unknown>>]>([
  ["two stand in one", { Pets: { $id: "pets", ...ref("Page"), $defs: { a: { $dynamicAnchor: "T" }, b: { $dynamicAnchor: "T" } } } }],
  ["an anchor is a plain one, too", { Pets: { $id: "pets", ...ref("Page"), $defs: { a: { $anchor: "T" } } } }],
  ["a part of the page is referred to", {
    Pets: { $id: "pets", ...ref("Page"), ...binds("T", { type: "string" }) },
    Part: { $ref: "#/components/schemas/Page/properties/items" },
  }],
  ["the name of a copy would be a value", {
    Pets: { $id: "pets", ...ref("Page"), ...binds("T", { type: "string" }) },
    Either: { oneOf: [ref("Page"), ref("Pets")], discriminator: { propertyName: "kind" } },
  }],
])("where %s it is any of them", (_, others) => {
  const { schemas } = bound({ Page: page, ...others });
  expect(schemas["Page"]!.properties!["items"]!.items).toHaveProperty(["allOf", 0, "anyOf"]);
}); // prettier-ignore

test("copies of copies have an end", () => {
  // Each refers twice to the next, with another answer each time.
  const long = "x".repeat(1000);
  const chain = Array.from({ length: 24 }, (_, index) => [
    `S${index}`,
    {
      $id: `s${index}`,
      description: long,
      anyOf: ["a", "b"].map((side) => ({
        $id: `s${index}${side}`,
        ...ref(`S${index + 1}`),
        $defs: { t: { $dynamicAnchor: `T${index}`, const: side } },
      })),
    },
  ]);
  const end = { anyOf: Array.from({ length: 24 }, (_, index) => ({ $dynamicRef: `#T${index}` })) };
  const { schemas } = bound({ ...Object.fromEntries(chain), S24: end });
  expect(Object.keys(schemas)).toHaveLength(25);
});
