import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { originOf } from "../../generator/document/origin.js";
import { lookUp } from "../../generator/document/pointer.js";
import type { OpenApi } from "../../generator/document/types.js";
import { loadCompared } from "../../generator/load/load-compared.js";
import { modelOf } from "../../generator/package-of.js";
import { caseFolder, cases } from "../golden/cases.js";

const json = (schema: object) => ({ content: { "application/json": { schema } } });
const ref = (pointer: string) => ({ $ref: pointer });

const description = {
  openapi: "3.2.0",
  info: { title: "Test", version: "1" },
  security: [{ key: [] }],
  paths: {
    "/pets": {
      get: {
        operationId: "listPets",
        responses: { 200: json(ref("#/components/schemas/Pet")), 404: ref("#/paths/~1trees/get/responses/404") },
      },
    },
    "/trees": {
      get: {
        operationId: "listTrees",
        responses: {
          200: json({ type: "object", properties: { tree: ref("#/components/schemas/Wood/properties/tree") } }),
          404: json({ type: "object", properties: { code: { type: "string" } } }),
        },
      },
    },
    "/events": {
      get: {
        operationId: "watch",
        responses: {
          200: {
            content: {
              "text/event-stream": {
                itemSchema: {
                  oneOf: ["made", "gone"].map((name) => ({
                    required: ["event", "data"],
                    properties: {
                      event: { const: name },
                      data: {
                        contentMediaType: "application/json",
                        contentSchema: { properties: { at: { type: "string" } } },
                      },
                    },
                  })),
                },
              },
            },
          },
        },
      },
    },
    "/alias": ref("#/components/pathItems/Shared"),
    "/nests/{nest}": { delete: { operationId: "leaveNest", responses: { 204: { description: "Left" } } } },
  },
  components: {
    securitySchemes: { key: { type: "http", scheme: "bearer" } },
    pathItems: {
      Shared: { get: { operationId: "shared", responses: { 200: json({ properties: { own: { type: "string" } } }) } } },
    },
    schemas: {
      Pet: {
        type: "object",
        properties: { kind: { type: "string" }, name: { type: "string" } },
        discriminator: { propertyName: "kind" },
      },
      Cat: { allOf: [ref("#/components/schemas/Pet"), { type: "object", properties: { lives: { type: "integer" } } }] },
      Wood: { type: "object", properties: { tree: { type: "object", properties: { height: { type: "number" } } } } },
    },
  },
} as unknown as OpenApi;

describe("what normalisation made or moved", () => {
  const { document } = modelOf({ document: description });
  const components = "#/components/schemas";
  const item = "#/paths/~1events/get/responses/200/content/text~1event-stream/itemSchema";
  it.each([
    [`${components}/PetBase/properties/name`, `${components}/Pet/properties/name`],
    [`${components}/Pet/oneOf`, `${components}/Pet/oneOf`],
    [`${components}/Cat/allOf/1/properties/lives`, `${components}/Cat/allOf/1/properties/lives`],
    [`${components}/WoodPropertiesTree`, undefined],
    [`${components}/WoodTree/properties/height`, `${components}/Wood/properties/tree/properties/height`],
    ["#/paths/~1pets/get/responses/404/content", "#/paths/~1trees/get/responses/404/content"],
    ["#/paths/~1nests~1{nest}/delete/parameters/0", "#/paths/~1nests~1{nest}"],
    ["#/paths/~1alias/get/responses/200", "#/components/pathItems/Shared/get/responses/200"],
    [`${components}/watchItem`, item],
    [
      `${components}/watchItem/oneOf/1/properties/data/properties/at`,
      `${item}/oneOf/1/properties/data/contentSchema/properties/at`,
    ],
    ["#/components/responses/Unauthorized", undefined],
    ["#/components/responses/Unauthorized/description", undefined],
  ])("%s stood at %s", (at, from) => {
    if (from === undefined && at.endsWith("WoodPropertiesTree")) return expect(lookUp(document, at)).toBeUndefined();
    expect(lookUp(document, at)).toBeDefined();
    return expect(originOf(document, at)).toBe(from);
  });

  it("is written without what it remembers", () => {
    expect(JSON.stringify(document)).toBe(JSON.stringify(structuredClone(document)));
  });
});

/** Every object within a value that says where it stands. */
function pointersIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "pointer" in value ? [value.pointer as string] : [];
  return [...own, ...Object.values(value).flatMap(pointersIn)];
}

it.each(cases)("all that is generated comes from a place in the description, or from nothing: %s", async (name) => {
  const { document: written } = await loadCompared(join(caseFolder(name), "openapi.yaml"));
  const { document, api } = modelOf({ document: written });
  const pointers = [...new Set(pointersIn(api))];
  const origins = pointers.map((pointer) => originOf(document, pointer));
  expect(origins.filter((from) => from !== undefined && lookUp(written, from) === undefined)).toEqual([]);
  const made = pointers.filter((_, index) => origins[index] === undefined);
  expect(made.filter((pointer) => !pointer.startsWith("#/components/responses/Unauthorized"))).toEqual([]);
});
