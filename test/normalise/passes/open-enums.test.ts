import { expect, test, vi } from "vitest";
import type { Schema } from "../../../generator/document/types.js";
import { pathsOf, runPass } from "../run-pass.js";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: unknown) => ({ content: { "application/json": { schema } } });
const list = (...values: unknown[]) => ({ type: "string", enum: values });
const object = (properties: object) => ({ type: "object", properties });

/** Which of the schemas are open once the pass has run, where a response has all of them. */
function open(schemas: Readonly<Record<string, unknown>>): string[] {
  const paths = pathsOf({
    200: json(object(Object.fromEntries(Object.keys(schemas).map((name) => [name, ref(name)])))),
  });
  const { document } = runPass("open-enums", { paths, components: { schemas } });
  return marked(document.components!.schemas!);
}

/** Where the mark stands, as paths of keys. */
function marked(value: unknown, at: readonly string[] = []): string[] {
  if (typeof value !== "object" || value === null) return [];
  const own = (value as Schema)["x-katagami-open-enum"] === true ? [at.join(".")] : [];
  return [...own, ...Object.entries(value).flatMap(([key, inner]) => marked(inner, [...at, key]))];
}

test("an enumeration of texts in a response is open, and the report has one line", () => {
  const body = object({ a: list("x", "y"), b: { type: "array", items: { enum: ["x", "y", null] } } });
  const { document, repairs } = runPass("open-enums", {
    paths: pathsOf({
      200: { ...json(body), headers: { H: { schema: list("x", "y") } } },
      400: { $ref: "#/components/responses/R" },
    }),
    components: { responses: { R: json(list("x", "y")) } },
  });
  const response = "paths./a.get.responses.200";
  expect(marked(document)).toEqual([
    `${response}.content.application/json.schema.properties.a`,
    `${response}.content.application/json.schema.properties.b.items`,
    `${response}.headers.H.schema`,
    "components.responses.R.content.application/json.schema",
  ]);
  expect(repairs).toEqual(["#: 4 enumerations in what comes back → the same values, or any other text"]);
});

test("what is only sent stays closed; what a webhook brings comes back", () => {
  const { document } = runPass("open-enums", {
    paths: pathsOf(
      { 204: {} },
      { parameters: [{ in: "query", name: "q", schema: list("x", "y") }], requestBody: json(ref("Sent")) },
    ),
    webhooks: { hook: { post: { requestBody: json(ref("Brought")), responses: { 200: json(list("x", "y")) } } } },
    components: { schemas: { Sent: list("x", "y"), Brought: list("x", "y") } },
  });
  expect(marked(document)).toEqual(["components.schemas.Brought"]);
});

test("one value, numbers, mixtures and what says it itself stay as they are", () => {
  const schemas = {
    One: list("x"),
    OneOrNull: { type: ["string", "null"], enum: ["x", null] },
    Numbers: { type: "integer", enum: [1, 2] },
    Mixed: { enum: ["x", 1] },
    Told: { ...list("x", "y"), "x-katagami-open-enum": false },
    Declared: { anyOf: [list("x", "y"), { type: "string" }] },
    Secret: object({ a: { ...list("x", "y"), writeOnly: true } }),
  };
  expect(open(schemas)).toEqual([]);
});

test("a discriminator stays closed, in the base and in every member", () => {
  const schemas = {
    Base: object({ kind: ref("Kind"), size: list("s", "m") }),
    Kind: list("a", "b", "c"),
    U: { oneOf: [ref("A"), ref("B")], discriminator: { propertyName: "kind" } },
    A: { allOf: [ref("Base"), object({ kind: list("a", "b") })] },
    B: object({ kind: { const: "c" } }),
  };
  expect(open(schemas)).toEqual(["Base.properties.size"]);
});

test("without a discriminator, what has other values in each member stays closed, and only that", () => {
  const member = (...kinds: string[]) =>
    object({ kind: list(...kinds), state: list("on", "off"), size: { type: "string" } });
  const schemas = {
    U: { anyOf: [member("a", "b"), { oneOf: [member("c", "d"), { type: "null" }] }] },
    V: { oneOf: [object({ size: list("s", "m") }), object({ size: { type: "string" } })] },
  };
  expect(open(schemas)).toEqual([
    "U.anyOf.0.properties.state",
    "U.anyOf.1.oneOf.0.properties.state",
    "V.oneOf.0.properties.size",
  ]);
});

test("the work on a union grows with its members, not with their square", () => {
  const work = (members: number) => {
    const oneOf = Array.from({ length: members }, (_, index) => object({ [`p${index}`]: list("x", "y") }));
    const lookUps = vi.spyOn(Map.prototype, "get");
    runPass("open-enums", { paths: pathsOf({ 200: json({ oneOf }) }) });
    const count = lookUps.mock.calls.length;
    lookUps.mockRestore();
    return count;
  };
  expect(work(400)).toBeLessThan(3 * work(200));
});
