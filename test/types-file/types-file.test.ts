import { describe, expect, it } from "vitest";
import { complaints, declared, typed } from "./typed.js";

const roots = ["paths", "webhooks", "components", "$defs", "operations"];

const pet = { type: "object", required: ["name"], properties: { name: { type: "string" } } };
const ok = (schema: object) => ({ 200: { description: "", content: { "application/json": { schema } } } });
const get = (operation: object) => ({ get: { responses: ok({}), ...operation } });

describe("what openapi-typescript gets wrong", () => {
  it("members of a union are told apart by the values of the mapping, also where their enum has others", async () => {
    const types = await typed({
      components: {
        schemas: {
          Pet: {
            oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }],
            discriminator: { propertyName: "kind", mapping: { cat: "#/components/schemas/Cat", dog: "Dog" } },
          },
          Cat: { type: "object", required: ["kind"], properties: { kind: { type: "string", enum: ["cat"] }, mew: {} } },
          Dog: {
            type: "object",
            required: ["kind"],
            properties: { kind: { type: "string" }, bark: { type: "number" } },
          },
        },
      },
    });
    const use = `declare const pet: components["schemas"]["Pet"];
      export const bark: number | undefined = pet.kind === "dog" ? pet.bark : 1;`;
    expect(complaints(types, use)).toEqual([]);
  });

  it("operations of every method are there, whatever the options", async () => {
    const done = { responses: { 204: { description: "" } } };
    const item = {
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
      query: { operationId: "findFile", ...done },
      additionalOperations: { COPY: { operationId: "copyFile", ...done }, "50%": done },
    };
    const document = { openapi: "3.2.0", paths: { "/files/{id}": item, "/files": item }, webhooks: { changed: item } };
    const use = `type Copy = paths["/files"]["COPY"]["responses"];
      export const all: [Copy, operations["findFile"], paths["/files"]["50%"], webhooks["changed"]["COPY"]][] = [];`;
    expect(complaints(await typed(document), use)).toEqual([]);
    const options = {
      pathParamsAsTypes: true,
      makePathsEnum: true,
      exportType: true,
      alphabetize: true,
      rootTypes: true,
    };
    const all = await typed(document, { ...options, immutable: true });
    expect(complaints(all, use)).toEqual([]);
    expect(all).not.toMatch(/[\ufdd0\ufdd1]|fdd0/i);
  });

  it("heirs have their values, and what is inherited from an heir stays", async () => {
    const heir = (base: string, property: string) => ({
      allOf: [
        { $ref: `#/components/schemas/${base}` },
        { type: "object", properties: { [property]: { type: "number" } } },
      ],
    });
    const types = await typed({
      components: {
        schemas: {
          Base: {
            type: "object",
            required: ["kind"],
            properties: { kind: { type: "string" } },
            discriminator: { propertyName: "kind" },
          },
          Cat: heir("Base", "lives"),
          Lion: heir("Cat", "pride"),
        },
      },
    });
    const use = `declare const lion: components["schemas"]["Lion"];
      export const kind: "Lion" = lion.kind;
      export const both: (number | undefined)[] = [lion.lives, lion.pride];
      export const base: components["schemas"]["Base"] = { kind: "anything" };`;
    expect(complaints(types, use)).toEqual([]);
  });

  it("an allOf with an object that says nothing can be made", async () => {
    const types = await typed({
      components: { schemas: { Pet: { allOf: [pet, { type: "object", description: "Nothing more." }] } } },
    });
    expect(complaints(types, `export const pet: components["schemas"]["Pet"] = { name: "Tama" };`)).toEqual([]);
  });

  it("properties beside an anyOf go with it", async () => {
    const types = await typed({
      components: { schemas: { Pet: { ...pet, anyOf: [{ required: ["a"], properties: { a: { type: "number" } } }] } } },
    });
    const use = `declare const pet: components["schemas"]["Pet"]; export const all: [string, number] = [pet.name, pet.a];`;
    expect(complaints(types, use)).toEqual([]);
  });

  it("a schema that contains itself compiles, and so does a reference into a list", async () => {
    const types = await typed({
      components: {
        schemas: {
          Json: { anyOf: [{ type: "string" }, { type: "array", items: { $ref: "#/components/schemas/Json" } }] },
          Pets: { type: "array", items: pet },
          First: { $ref: "#/components/schemas/Pets/items" },
        },
      },
    });
    const use = `export const json: components["schemas"]["Json"] = ["a", ["b"]];
      export const first: components["schemas"]["First"] = { name: "Tama" };`;
    expect(complaints(types, use)).toEqual([]);
  });

  it("an operation whose id another has stands in its path", async () => {
    const types = await typed({ paths: { "/a": get({ operationId: "get" }), "/b": get({ operationId: "get" }) } });
    expect(complaints(types, `export const status = (a: paths["/b"]["get"]["responses"]) => a[200];`)).toEqual([]);
  });
});

describe("options", () => {
  const document = {
    paths: { "/pets/{id}": get({ operationId: "getPet", parameters: [], deprecated: true }), "/a": get({}) },
    components: {
      schemas: {
        Pet: {
          ...pet,
          properties: { ...pet.properties, kind: { type: "string", enum: ["cat", "dog"], default: "cat" } },
        },
        "pet-list": { type: "array", items: { $ref: "#/components/schemas/Pet" } },
        Any: { type: "object" },
      },
    },
  };
  const has = async (option: string, value: boolean, text: string) => {
    expect(await typed(document)).not.toContain(text);
    const types = await typed(document, {
      [option]: value,
      ...(option.startsWith("rootTypes") && { rootTypes: true }),
    });
    expect(types.includes(text), types).toBe(true);
    return types;
  };
  it.each([
    ["enum", true, "export enum PetKind {"],
    ["enumValues", true, "export const petKindValues: "],
    ["exportType", true, "export type components = {"],
    ["immutable", true, "readonly name: string;"],
    ["additionalProperties", true, "[key: string]: unknown;"],
    ["emptyObjectsUnknown", true, "Any: Record<string, unknown>;"],
    ["defaultNonNullable", false, "kind?: "],
    ["pathParamsAsTypes", true, "[path: `/pets/${string}`]: {"],
    ["excludeDeprecated", true, "get?: never;"],
    ["rootTypes", true, 'export type SchemaPet = components["schemas"]["Pet"];'],
    ["rootTypesNoSchemaPrefix", true, "export type PetList = "],
    ["rootTypesKeepCasing", true, "export type SchemapetList = "],
    ["makePathsEnum", true, "export enum ApiPaths {"],
    ["readWriteMarkers", true, "export type $Read<T> ="],
  ])("%s", async (option, value, text) => {
    const types = await has(option, value, text);
    expect(complaints(types)).toEqual([]);
  });

  it("nothing else is declared without any", async () => {
    expect(declared(await typed(document))).toEqual(roots);
  });
});

describe("names that are made of texts", () => {
  const all = { enum: true, rootTypes: true, makePathsEnum: true, pathParamsAsTypes: true } as const;
  const nasty = "a']; export const hacked = 1; //`${hacked}\\";

  it("are names, whatever the texts are", async () => {
    const types = await typed(
      {
        paths: { [`/${nasty}/{id}`]: get({ operationId: nasty }), "/plain": get({}) },
        components: {
          schemas: {
            Kind: {
              type: "string",
              enum: [nasty, ";", "{", "a"],
              "x-enum-descriptions": ["one\n} export const hacked = 2; //", "two", "three", null],
            },
          },
        },
      },
      all,
    );
    expect(complaints(types)).toEqual([]);
    expect(declared(types)).toEqual([...roots, "Kind", "ApiPaths"]);
  });

  it("keep letters of every script", async () => {
    const types = await typed(
      { components: { schemas: { 型録: { type: "string", enum: ["あ", "$u0041$", "x y"] }, 型: pet } } },
      { ...all, enumValues: true },
    );
    expect(complaints(types, "export const kind: 型録 = 型録.あ; export const pet: Schema型 = { name: '' };")).toEqual(
      [],
    );
    expect(types).toContain('"$u0041$"');
  });

  it("enumerations of one name are one", async () => {
    const kind = (...values: string[]) => ({ type: "object", properties: { kind: { type: "string", enum: values } } });
    const types = await typed(
      { components: { schemas: { "a-b": kind("x", "y"), aB: kind("y", "z") } } },
      { enum: true },
    );
    expect(complaints(types, "export const all = [ABKind.x, ABKind.y, ABKind.z];")).toEqual([]);
  });
});
