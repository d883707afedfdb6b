import { describe, expect, it } from "vitest";
import { compare, thing } from "./compare.js";

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const named = (schema: object) => ({ type: "object", properties: { name: schema } });
const heard = (before: object, after: object) =>
  compare(before, after)
    .filter(({ wire }) => wire !== "none")
    .map(({ id, wire }) => `${wire} ${id}`);

describe("matching by meaning", () => {
  it("tells of an inlined schema nothing but that its name is gone", () => {
    expect(
      heard(thing(reference("Pet"), { Pet: named({ type: "string" }) }), thing(named({ type: "string" }))),
    ).toEqual(["info api-schema-removed"]);
  });

  it("knows null in every spelling, of OpenAPI 3.0 and 3.1", () => {
    const old = thing(named({ type: "string", nullable: true }), {}, "3.0.3");
    for (const name of [
      { type: ["string", "null"] },
      { oneOf: [{ type: "string" }, { type: "null" }] },
      { anyOf: [{ type: "null" }, { type: "string" }] },
    ])
      expect(heard(old, thing(named(name)))).toEqual([]);
  });

  it("merges what moved into a parent of allOf, and compares it there", () => {
    const own = { type: "object", properties: { id: { type: "string" }, name: { type: "string" } } };
    const split = (id: object) => ({
      schema: { allOf: [reference("Base"), named({ type: "string" })] },
      schemas: { Base: { type: "object", properties: { id } } },
    });
    const same = split({ type: "string" });
    expect(heard(thing(own), thing(same.schema, same.schemas))).toEqual([]);
    const other = split({ type: "integer" });
    expect(heard(thing(own), thing(other.schema, other.schemas))).toEqual([
      "breaking request-property-type-changed",
      "breaking response-property-type-changed",
    ]);
  });

  it("matches branches of a renamed component", () => {
    const union = (name: string) => ({ oneOf: [reference(name), { type: "integer" }] });
    const before = thing(union("Cat"), { Cat: named({ type: "string" }) });
    expect(heard(before, thing(union("HouseCat"), { HouseCat: named({ type: "string" }) }))).toEqual([]);
  });

  it("compares a component that was renamed and edited at once with what it was", () => {
    const union = (name: string) => ({ oneOf: [reference(name), { type: "integer" }] });
    const cat = (required: string[]) => ({
      properties: { name: { type: "string" }, age: { type: "integer" } },
      required,
    });
    const before = thing(union("CatDto"), { CatDto: cat([]) });
    expect(heard(before, thing(union("Cat"), { Cat: cat(["age"]) }))).toEqual([
      "breaking request-property-became-required",
      "info response-property-became-required",
    ]);
    const other = { Dog: cat(["age"]) };
    expect(heard(before, thing(union("Dog"), other))).toContain("info api-schema-removed");
  });

  it("tells a union that comes from one that goes, and from one that grows", () => {
    const size = { properties: { a: { type: "string" }, b: { type: "string" } } };
    const one = { ...size, type: "object", oneOf: [{ required: ["a"] }, { required: ["b"] }] };
    expect(heard(thing({ ...size, type: "object" }), thing(one))).toEqual([
      "breaking request-body-one-of-added",
      "info response-body-one-of-added",
    ]);
    expect(heard(thing(one), thing({ ...size, type: "object" }))).toEqual([
      "info request-body-one-of-removed",
      "breaking response-body-one-of-removed",
    ]);
  });

  it("matches branches by the value that a discriminator looks at", () => {
    const branch = (kind: string, size: string) => ({
      properties: { kind: { const: kind }, size: { type: size } },
    });
    const before = thing({ oneOf: [branch("cat", "integer"), branch("dog", "integer")] });
    const after = thing({ oneOf: [branch("dog", "integer"), branch("cat", "string")] });
    expect(heard(before, after)).toEqual([
      "breaking request-property-type-changed",
      "breaking response-property-type-changed",
    ]);
  });

  it("comes to an end in schemas that lead back to themselves", () => {
    const tree = (name: string, value: object) => ({
      [name]: { type: "object", properties: { value, left: reference(name), right: reference(name) } },
    });
    const before = thing(reference("Tree"), tree("Tree", { type: "string" }));
    expect(heard(before, thing(reference("Node"), tree("Node", { type: "string" })))).toEqual([]);
    const loops = thing(reference("A"), { A: { allOf: [reference("B")] }, B: { allOf: [reference("A")] } });
    expect(heard(loops, loops)).toEqual([]);
  });
});

describe("changes", () => {
  const operations = (schema: object) => ({
    openapi: "3.1.0",
    info: { title: "Things", version: "1.0.0" },
    paths: Object.fromEntries(
      ["/a", "/b"].map((path) => [
        path,
        {
          get: {
            responses: { 200: { description: "Done", content: { "application/json": { schema: reference("T") } } } },
          },
        },
      ]),
    ),
    components: { schemas: { T: named(schema) } },
  });

  it("name each operation that they reach, and share the cause", () => {
    const changes = compare(operations({ type: "string" }), operations({ type: "integer" }));
    expect(changes.map(({ operation }) => operation?.path)).toEqual(["/a", "/b"]);
    expect(new Set(changes.map(({ cause }) => cause))).toEqual(
      new Set(["#/components/schemas/T/properties/name/type"]),
    );
  });

  it("of words are told once, and for the documentation alone", () => {
    const changes = compare(operations({ description: "A" }), operations({ description: "B" }));
    expect(changes).toMatchObject([{ id: "response-property-description-changed", wire: "none", docs: true }]);
  });

  it("of words around a shared schema stand where they are written", () => {
    const both = (description: string) =>
      thing(
        { properties: { a: { ...reference("N"), description }, b: { ...reference("N"), description } } },
        { N: { type: "string" } },
      );
    const causes = compare(both("A"), both("B")).map(({ cause }) => cause);
    expect(new Set(causes).size).toBe(2 * 2); // The schema is written in the request and in the response.
  });

  it("have the verdict that a team gives them", () => {
    const [before, after] = [operations({ type: "string" }), operations({ type: "integer" })];
    const severity = { "response-property-type-changed": "warning" } as const;
    expect(compare(before, after, { severity }).map(({ wire }) => wire)).toEqual(["warning", "warning"]);
  });

  it("turn around under webhooks, where the server sends", () => {
    const webhook = (schema: object) => ({
      openapi: "3.1.0",
      info: { title: "Things", version: "1.0.0" },
      webhooks: { sold: { post: { requestBody: { content: { "application/json": { schema } } } } } },
    });
    const two = { ...named({ type: "string" }), required: ["name"] };
    expect(heard(webhook({ type: "object" }), webhook(two))).toEqual(["info response-required-property-added"]);
    expect(heard(webhook(two), webhook({ type: "object" }))).toEqual(["breaking response-required-property-removed"]);
  });
});

describe("policies", () => {
  const operation = (more: object, version = "1.0.0") => ({
    openapi: "3.1.0",
    info: { title: "Things", version },
    paths: { "/a": { get: { ...more, responses: { 200: { description: "Done" } } } } },
  });
  const ids = (before: object, after: object, options: object) => compare(before, after, options).map(({ id }) => id);

  it("ask for a sunset date, some days ahead", () => {
    const deprecated = (sunset?: string) => operation({ deprecated: true, ...(sunset ? { "x-sunset": sunset } : {}) });
    const notice = { stable: 30 };
    expect(ids(operation({}), deprecated(), { notice })).toEqual(["api-deprecated-sunset-missing"]);
    expect(ids(operation({}), deprecated("2026-01-30"), { notice })).toEqual(["api-sunset-date-too-small"]);
    expect(ids(operation({}), deprecated("2026-01-31"), { notice })).toEqual(["endpoint-deprecated-with-sunset"]);
  });
});
