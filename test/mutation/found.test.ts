import { expect, test } from "vitest";
import type { PrintedFile } from "../../generator/print/print.js";
import { inFolder } from "../load/in-folder.js";
import { faultsOf } from "./compiled.js";
import { outcomeOf } from "./outcome.js";

const json = (schema: unknown) => ({ "application/json": { schema } });
const text = { type: "string" };
const list = { type: "array", items: text };

/** Schemas of answers that a mutation made, each as small as it can be. */
const schemas: Record<string, unknown> = {
  "items are a list of what is no schema": { type: "array", items: ["a", { type: "string" }, null] },
  "a list has the properties of a page": { type: "array", properties: { items: list } },
  "a number has the properties of a page": { type: "number", properties: { items: list } },
  "a page may be null": { type: ["object", "null"], properties: { items: list } },
  "a list of pages may be null": { ...list, type: ["array", "null"] },
  "a list of pages may be a text": { ...list, type: ["array", "string"] },
  "the items of a page may be a text": {
    type: "object",
    properties: { items: { ...list, type: ["array", "string"] } },
  },
  "names of properties are null": {
    type: "object",
    propertyNames: { type: "null", enum: ["a"] },
    additionalProperties: text,
  },
  "a member requires what it is within": {
    type: "object",
    properties: { a: text, self: { allOf: [{ $ref: "#/components/schemas/S" }, { anyOf: [{ required: ["self"] }] }] } },
  },
};

/** A document with a list in pages; of 3.0, where nobody judges what stands in an operation of 3.2, a query. */
const documentOf = (schema: unknown, isOld: boolean) => {
  const parameters = [{ name: "page", in: "query", schema: { type: "integer", default: 1 } }];
  const operation = {
    operationId: "list",
    parameters,
    responses: { 200: { description: "OK", content: json(schema) } },
  };
  const components = isOld ? {} : { schemas: { S: schema } };
  const paths = { "/a": { [isOld ? "query" : "get"]: operation } };
  return { openapi: isOld ? "3.0.3" : "3.1.0", info: { title: "T", version: "1" }, security: [], paths, components };
};

test("packages of what mutations found compile", async () => {
  const packages = new Map<string, readonly PrintedFile[]>();
  await inFolder({}, async (cwd) => {
    for (const [name, schema] of Object.entries(schemas)) {
      const { files, faults } = await outcomeOf(documentOf(schema, name.startsWith("items")), cwd);
      expect({ name, faults, isMade: files !== undefined }).toEqual({ name, faults: [], isMade: true });
      packages.set(name.replaceAll(" ", "-"), files!);
    }
  });
  expect(await inFolder({}, async (folder) => faultsOf(packages, folder))).toEqual([]);
}, 60_000);
