import { describe, expect, test } from "vitest";
import { runPass } from "../run-pass.js";

function upgraded(schema: object, openapi = "3.0.3"): unknown {
  const { document } = runPass("upgrade", { openapi, components: { schemas: { A: schema } } });
  expect(document.openapi).toBe("3.2.0");
  return document.components!.schemas!.A;
}

const inner = { $ref: "#/components/schemas/Inner" };
const none = { type: "null" };

test.each([
  [{ type: "string", nullable: true }, { type: ["string", "null"] }],
  [{ type: "string", nullable: false }, { type: "string" }],
  [
    { type: "string", enum: ["a"], nullable: true },
    { type: ["string", "null"], enum: ["a", null] },
  ],
  [{ enum: ["a", null], nullable: true }, { enum: ["a", null] }],
  [{ ...inner, nullable: true }, { anyOf: [inner, none] }],
  [
    { allOf: [inner], nullable: true, description: "Words." },
    { anyOf: [inner, none], description: "Words." },
  ],
  [{ allOf: [inner, { type: "object" }], nullable: true }, { anyOf: [{ allOf: [inner, { type: "object" }] }, none] }],
  [{ type: "object", allOf: [inner], nullable: true }, { anyOf: [{ type: "object", allOf: [inner] }, none] }],
  [{ oneOf: [inner], nullable: true }, { oneOf: [inner, none] }],
  [{ anyOf: [inner], nullable: true }, { anyOf: [inner, none] }],
  [{ type: "object", oneOf: [inner], nullable: true }, { anyOf: [{ type: "object", oneOf: [inner] }, none] }],
  [{ nullable: true, description: "Anything." }, { description: "Anything." }],
  [
    { type: "array", items: { type: "string", nullable: true } },
    { type: "array", items: { type: ["string", "null"] } },
  ],
  [
    { minimum: 1, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: false },
    { exclusiveMinimum: 1, maximum: 9 },
  ],
  [{ exclusiveMaximum: true }, {}],
  [
    { type: "string", example: "x" },
    { type: "string", examples: ["x"] },
  ],
  [{ properties: { nullable: { type: "boolean" } } }, { properties: { nullable: { type: "boolean" } } }],
])("3.0: %j becomes %j", (before, after) => expect(upgraded(before)).toEqual(after));

test("3.1 says these things as 3.2 does", () => {
  expect(upgraded({ type: ["string", "null"], example: 1 }, "3.1.0")).toEqual({ type: ["string", "null"], example: 1 });
});

describe("styles are ignored where a version has none", () => {
  const part = { style: "form", explode: false, allowReserved: true };
  const form = { encoding: { a: { ...part, contentType: "text/plain" }, b: {} } };
  const bare = { encoding: { a: { contentType: "text/plain" }, b: {} } };
  test.for([
    ["3.0.3", "multipart/form-data", bare],
    ["3.0.3", "application/x-www-form-urlencoded; charset=utf-8", form],
    ["3.1.0", "multipart/form-data", form],
    ["3.1.0", "multipart/mixed", bare],
    ["3.1.0", "application/x-www-form-urlencoded", form],
    ["3.2.0", "multipart/mixed", form],
  ] as const)("%s: of %s", ([openapi, type, expected]) => {
    const requestBodies = { A: { content: { [type]: form } } };
    const { document } = runPass("upgrade", { openapi, components: { requestBodies } });
    expect(document.components!.requestBodies!["A"]!.content).toEqual({ [type]: expected });
  });

  test.for(["3.0.3", "3.1.0", "3.2.0"])("%s: allowReserved", (openapi) => {
    const of = (place: string) => ({ name: "a", in: place, allowReserved: true });
    const { document } = runPass("upgrade", {
      openapi,
      components: { parameters: { path: of("path"), query: of("query") } },
    });
    const allowed = Object.values(document.components!.parameters!).map(({ allowReserved }) => allowReserved);
    expect(allowed).toEqual([openapi === "3.2.0" || undefined, true]);
  });
});

test("3.2 stays", () => expect(runPass("upgrade", {}).repairs).toEqual([]));
