import { expect, test } from "vitest";
import { runOnSchemas } from "../run-pass.js";

test("a dynamic reference leads to the schema with its anchor on the way there, or to any of several; to no anchor it says nothing", () => {
  const { schemas, repairs } = runOnSchemas("dynamic-references", {
    Tree: { $dynamicAnchor: "node", properties: { children: { items: { $dynamicRef: "#node" } } } },
    One: { $dynamicAnchor: "way", type: "string" },
    Other: { $dynamicAnchor: "way", type: "integer" },
    Any: { $dynamicRef: "#way" },
    Alone: { $anchor: "alone", properties: { self: { $dynamicRef: "#alone", description: "Itself." } } },
    Named: { $dynamicAnchor: "node", allOf: [{ $ref: "#/components/schemas/Tree" }] },
    Lost: { $dynamicRef: "#nowhere" },
  });
  const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
  expect(schemas["Tree"]!.properties!["children"]!.items).toEqual(ref("Tree"));
  expect(schemas["TreeOfNamed"]!.properties!["children"]!.items).toEqual(ref("Named"));
  expect(schemas["Any"]).toEqual({ allOf: [{ anyOf: [ref("One"), ref("Other")] }] });
  expect(schemas["Alone"]!.properties!["self"]).toEqual({ ...ref("Alone"), description: "Itself." });
  expect(schemas["Lost"]).toEqual({ $dynamicRef: "#nowhere" });
  expect(repairs).toEqual([
    "#/components/schemas/Tree/properties/children/items/$dynamicRef: #node → #/components/schemas/Tree",
    "#/components/schemas/Named/allOf/0/$ref: #/components/schemas/Tree → #/components/schemas/TreeOfNamed",
    "#/components/schemas/Any/$dynamicRef: #way → any of 2 schemas",
    "#/components/schemas/Alone/properties/self/$dynamicRef: #alone → #/components/schemas/Alone",
  ]);
});
