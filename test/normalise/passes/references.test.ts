import { expect, test } from "vitest";
import { pathsOf, runPass } from "../run-pass.js";

const json = (schema: unknown) => ({ content: { "application/json": { schema } } });

test("a schema that is referred to where it stands becomes a component, once", () => {
  const { document, repairs } = runPass("references", {
    paths: pathsOf({
      200: json({ $ref: "#/x-own/globalThis.pwned=1" }),
      400: json({ $ref: "#/paths/~1a/get/responses/404/content/application~1json/schema" }),
      404: json({ type: "object", properties: { inner: { type: "string" } } }),
      500: json({ $ref: "#/x-own/globalThis.pwned=1" }),
    }),
    components: { schemas: { Part: {} } },
    "x-own": { "globalThis.pwned=1": { type: "integer" } },
  });
  expect(document.paths).toEqual(
    pathsOf({
      200: json({ $ref: "#/components/schemas/Part2" }),
      400: json({ $ref: "#/components/schemas/GetResponsesContentSchema" }),
      404: json({ $ref: "#/components/schemas/GetResponsesContentSchema" }),
      500: json({ $ref: "#/components/schemas/Part2" }),
    }),
  );
  expect(document.components!.schemas).toEqual({
    Part: {},
    Part2: { type: "integer" },
    GetResponsesContentSchema: { type: "object", properties: { inner: { type: "string" } } },
  });
  expect(repairs).toHaveLength(3);
});

test("a schema that is but a reference is led over, to the component that is there already", () => {
  const at = (status: number) => ({ $ref: `#/paths/~1a/get/responses/${status}/content/application~1json/schema` });
  const { document, repairs } = runPass("references", {
    paths: pathsOf({
      200: json({ $ref: "#/components/schemas/T~1x" }),
      400: json(at(200)),
      404: json({ items: at(400) }),
      500: json(at(404)),
      501: json(at(500)),
      502: json(at(502)),
    }),
    components: { schemas: { "T/x": { type: "integer" } } },
  });
  const named = { $ref: "#/components/schemas/GetResponsesContentSchema" };
  const there = { $ref: "#/components/schemas/T~1x" };
  expect(document.components!.schemas).toMatchObject({
    "T/x": { type: "integer" },
    GetResponsesContentSchema: { items: there },
  });
  expect(document.paths).toMatchObject(
    pathsOf({ 200: json(there), 400: json(there), 404: json(named), 500: json(named), 501: json(named) }),
  );
  expect(repairs[0]).toContain("→ #/components/schemas/T~1x");
});

test("a schema may refer to itself where it stands", () => {
  const { document } = runPass("references", {
    components: {
      schemas: { A: { properties: { next: { items: { $ref: "#/components/schemas/A/properties/next" } } } } },
    },
  });
  expect(document.components!.schemas).toEqual({
    A: { properties: { next: { $ref: "#/components/schemas/ANext" } } },
    ANext: { items: { $ref: "#/components/schemas/ANext" } },
  });
});

test("path items are copied, each with operations of its own", () => {
  const { document } = runPass("references", {
    paths: { "/a": { $ref: "#/components/pathItems/P" }, "/b": { $ref: "#/components/pathItems/P", summary: "B" } },
    components: { pathItems: { P: { get: { operationId: "p" } } } },
  });
  expect(document.paths).toEqual({
    "/a": { get: { operationId: "p" } },
    "/b": { get: { operationId: "p" }, summary: "B" },
  });
  expect(document.paths!["/a"]!.get).not.toBe(document.paths!["/b"]!.get);
});

test("anything else is copied, and what the copy refers to", () => {
  const { document } = runPass("references", {
    paths: pathsOf({ 200: { $ref: "#/x-own/one" }, 400: { $ref: "#/components/responses/Bad" } }),
    "x-own": { one: { $ref: "#/x-own/two" }, two: { description: "Two" } },
    components: { responses: { Bad: { description: "Bad" } } },
  });
  expect(document.paths).toEqual(pathsOf({ 200: { description: "Two" }, 400: { $ref: "#/components/responses/Bad" } }));
});

test("a mapping leads to schemas by reference, where they exist", () => {
  const mapping = { a: "A", b: "#/components/schemas/%41", gone: "Gone" };
  const { document } = runPass("references", {
    components: { schemas: { A: { discriminator: { propertyName: "k", mapping } } } },
  });
  expect(document.components!.schemas!.A!.discriminator!.mapping).toEqual({
    a: "#/components/schemas/A",
    b: "#/components/schemas/A",
    gone: "Gone",
  });
});

test("a reference is written in one way", () => {
  const { document, repairs } = runPass("references", {
    paths: pathsOf({ 200: json({ $ref: "#/components/schemas/%E4%BC%9A%20x" }) }),
    components: { schemas: { "会 x": {} } },
  });
  expect(document.paths).toEqual(pathsOf({ 200: json({ $ref: "#/components/schemas/会 x" }) }));
  expect(repairs).toEqual([]);
});

test("what stands beside the paths is none of them", () => {
  const { repairs } = runPass("references", { paths: { "x-null": null, "x-text": "text", "/a": {} } });
  expect(repairs).toEqual([]);
});
