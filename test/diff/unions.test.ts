import { describe, expect, it } from "vitest";
import { compare, thing } from "./compare.js";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const object = (properties: object, more: object = {}) => ({ type: "object", properties, ...more });
const is = (value: string) => object({ type: { type: "string", const: value } }, { required: ["type"] });
const schemas = { Failure: { oneOf: [ref("Protocol"), ref("Http")] }, Protocol: is("protocol"), Http: is("http") };
const text = { type: "string" };
const nothing = { type: "null" };

/** What is told of a schema that a request and a response have. */
function told(before: object, after: object, later: object = schemas): string[] {
  return compare(thing(before, schemas), thing(after, later)).map(({ id, wire }) => `${wire} ${id}`);
}

describe("a union inside a union", () => {
  it("stays a member of it, where another member goes and null stays", () => {
    const expected = ["breaking request-body-any-of-removed", "info response-body-any-of-removed"];
    expect(told({ anyOf: [text, ref("Failure"), nothing] }, { anyOf: [ref("Failure"), nothing] })).toEqual(expected);
    expect(told({ anyOf: [text, ref("Failure")] }, ref("Failure"))).toEqual(expected);
  });

  it("is the same where its members are spelled out", () => {
    expect(told({ anyOf: [text, ref("Failure")] }, { anyOf: [text, ref("Protocol"), ref("Http")] })).toEqual([]);
    expect(told({ oneOf: [ref("Protocol"), ref("Http"), text] }, { oneOf: [ref("Failure"), text] })).toEqual([]);
  });

  it("is told of by what it lost, where its other members are spelled out", () => {
    const after = { anyOf: [text, ref("Http")] };
    const expected = ["breaking request-body-any-of-removed", "info response-body-any-of-removed"];
    expect(told({ anyOf: [text, ref("Failure")] }, after)).toEqual(expected);
  });

  it("changes inside itself", () => {
    const later = { ...schemas, Failure: { oneOf: [ref("Protocol")] } };
    const union = { anyOf: [text, ref("Failure"), nothing] };
    expect(told(union, union, later)).toContain("breaking request-property-one-of-removed");
  });
});

describe("one schema that becomes a union with itself in it", () => {
  const expected = ["info request-body-any-of-added", "info response-body-any-of-added"];
  it.each([
    ["null beside it in the union", { anyOf: [text, nothing] }],
    ["null among its types", { type: ["string", "null"] }],
  ])("allows more, with %s", (_name, before) => {
    expect(told(before, { anyOf: [text, ref("Protocol"), nothing] })).toEqual(expected);
  });
  it("allows more, without null", () => {
    expect(told(ref("Protocol"), { anyOf: [ref("Protocol"), ref("Http")] })).toEqual(expected);
    expect(told(is("http"), { anyOf: [ref("Protocol"), is("http")] })).toEqual(expected);
  });
  it("forbids the others, the other way", () => {
    const removed = ["breaking request-body-any-of-removed", "info response-body-any-of-removed"];
    expect(told({ anyOf: [text, ref("Protocol"), nothing] }, { anyOf: [text, nothing] })).toEqual(removed);
  });
});

describe("inline members of a union", () => {
  const union = (...oneOf: object[]) => ({ oneOf });
  it("are compared with those that have most in common with them", () => {
    const before = union(object({ knob: text }), object({ handle: text }));
    const after = union(object({ handle: text, color: text }), object({ knob: text, color: text }));
    expect(told(before, after)).toEqual([
      "info new-optional-request-property",
      "info new-optional-request-property",
      "info response-optional-property-added",
      "info response-optional-property-added",
    ]);
  });
  it("are compared by their types and items", () => {
    const before = union(
      { type: "string", maxLength: 5 },
      { type: "array", items: text },
      { type: "array", items: object({ a: text }) },
    );
    const after = union(
      { type: "array", items: object({ a: text, b: text }) },
      { type: "array", items: text, maxItems: 3 },
      { type: "string", maxLength: 6 },
    );
    expect(told(before, after).sort()).toEqual([
      "breaking request-property-max-items-set",
      "breaking response-property-max-length-increased",
      "info new-optional-request-property",
      "info request-property-max-length-increased",
      "info response-optional-property-added",
      "info response-property-max-items-set",
    ]);
  });
  it("are not compared where a constant tells them apart", () => {
    const before = union(is("a"), is("b"));
    const after = union(is("a"), { ...is("c"), title: "C" });
    expect(told(before, after)).toContain("breaking request-body-one-of-removed");
  });
});
