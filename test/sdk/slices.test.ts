import { describe, expect, it } from "vitest";
import { isCut } from "../../generator/diff/sdk/pieces.js";
import { slices } from "../../generator/diff/sdk/slices.js";
import type { OpenApi } from "../../generator/document/types.js";
import { namesOf } from "../../generator/emit/emit.js";
import { bodyOfUndeclared401 } from "../../generator/normalise/passes/undeclared-401.js";
import { modelOf, packagesOf } from "../../generator/package-of.js";
import { baseDescription, descriptionOf } from "./cases.js";

const cut = (base: object, revision: object) =>
  slices({ base: base as OpenApi, revision: revision as OpenApi }, namesOf(), bodyOfUndeclared401);
const pieces = ({ paths, components }: OpenApi) => [
  ...Object.keys(paths ?? {}),
  ...Object.entries(components ?? {}).flatMap(([section, group]) =>
    isCut(section) ? Object.keys(group as object) : [],
  ),
];
const changed = (change: object) => descriptionOf({ change: change as never });
/** What stays of the old description. */
const kept = (base: object, revision: object) => pieces(cut(base, revision).base);

const answer = (name: string) => ({
  200: { description: "", content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } } },
});

/** An API of two operations that have nothing to do with each other, and of what may join them. */
function shop(more: object = {}) {
  return structuredClone({
    openapi: "3.1.0",
    info: { title: "Shop", version: "1" },
    paths: {
      "/cakes": { get: { operationId: "listCakes", responses: answer("Cake") } },
      "/teas": { get: { operationId: "listTeas", responses: answer("Tea") } },
    } as Record<string, object>,
    components: { schemas: { Cake: { type: "object" }, Tea: { type: "object" } } as Record<string, object> },
    ...more,
  });
}

function shopWith(schemas: Record<string, object>, paths: Record<string, object> = {}, more: object = {}) {
  const document = shop(more);
  Object.assign(document.components.schemas, schemas);
  Object.assign(document.paths, paths);
  return document;
}

describe("what is compared with types", () => {
  it("is every webhook where one changed, since each is a required member of one type, and none where none did", () => {
    const webhooks = (name: string) => ({
      baked: {
        post: {
          requestBody: { content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } } },
        },
      },
      brewed: { post: { responses: { 204: { description: "" } } } },
    });
    const both = cut(shop({ webhooks: webhooks("Cake") }), shop({ webhooks: webhooks("Tea") }));
    expect(Object.keys(both.base.webhooks ?? {})).toEqual(["baked", "brewed"]);
    expect(Object.keys(both.revision.webhooks ?? {})).toEqual(["baked", "brewed"]);
    const other = shopWith({ Cake: { type: "string" } }, {}, { webhooks: { brewed: webhooks("Tea").brewed } });
    expect(Object.keys(cut(shop({ webhooks: { brewed: webhooks("Tea").brewed } }), other).base.webhooks ?? {})).toEqual(
      [],
    );
  });

  it("is nothing where words, examples and extensions of others changed", () => {
    const revision = changed({
      info: { description: "Other words." },
      paths: { "/books": { get: { summary: "Other words.", "x-owner": "books" } } },
      components: { schemas: { Book: { description: "Other words.", properties: { title: { example: "Emma" } } } } },
    });
    expect(kept(baseDescription, revision)).toEqual([]);
  });

  it("is what changed, what uses it, and what these use", () => {
    const found = kept(
      baseDescription,
      changed({ components: { schemas: { Author: { properties: { born: { type: "string" } } } } } }),
    );
    expect(found).toEqual(expect.arrayContaining(["/books", "Author", "Book"]));
    expect(found).not.toContain("/sections");
    expect(found).not.toContain("Section");
  });

  it("is a property that is called like a keyword", () => {
    const born = (description: unknown) => shopWith({ Tea: { properties: { description } } });
    expect(kept(born({ type: "string" }), born({ type: "number" }))).toEqual(["/teas", "Tea"]);
  });

  it("is what is new and what is gone", () => {
    const { base, revision } = cut(baseDescription, changed({ paths: { "/sections": null } }));
    expect([pieces(base), pieces(revision)].map((all) => all.includes("/sections"))).toEqual([true, false]);
  });

  it("is all where what leads to no piece of it is referred to, and where it is secured in another way", () => {
    const elsewhere = shopWith({ Tea: { $ref: "#/x-schemas/Tea" } });
    expect(kept(shop(), elsewhere)).toEqual(["/cakes", "/teas", "Cake", "Tea"]);
    expect(kept(shop(), shop({ security: [{ key: [] }] }))).toHaveLength(4);
  });

  it("is what a part of another piece refers to", () => {
    const deep = (type: string) =>
      shopWith({
        Cake: { properties: { taste: { type } } },
        Tea: { $ref: "#/components/schemas/Cake/properties/taste" },
      });
    expect(kept(deep("string"), deep("number"))).toEqual(["/cakes", "/teas", "Cake", "Tea"]);
  });

  it("is what a base without a mapping stands for", () => {
    const of = (...parameters: object[]) =>
      shopWith(
        {
          Tea: { type: "object", discriminator: { propertyName: "kind" }, properties: { kind: { type: "string" } } },
          Green: { allOf: [{ $ref: "#/components/schemas/Tea" }, { properties: { green: { type: "string" } } }] },
        },
        { "/teas": { get: { operationId: "listTeas", parameters, responses: answer("Tea") } } },
      );
    expect(kept(of(), of({ name: "page", in: "query", schema: { type: "integer" } }))).toEqual([
      "/teas",
      "Tea",
      "Green",
    ]);
  });

  it("is the operation that a link leads to", () => {
    const linked = (type: string) =>
      shopWith(
        { Tea: { type } },
        {
          "/cakes": {
            get: {
              operationId: "listCakes",
              responses: { 200: { description: "", links: { teas: { operationId: "listTeas" } } } },
            },
          },
        },
      );
    expect(kept(linked("string"), linked("number"))).toEqual(["/cakes", "/teas", "Tea"]);
  });

  it("is what has the name that something new would have", () => {
    const revision = shop();
    revision.paths = { "/first": { get: { operationId: "list-cakes", responses: {} } }, ...revision.paths };
    expect(kept(shop(), revision)).toEqual(["/cakes", "Cake"]);
    expect(
      kept(
        shop(),
        shopWith({ ListCakesData: { type: "object" } }, { "/new": { get: { responses: answer("ListCakesData") } } }),
      ),
    ).toContain("/cakes");
  });

  it("is something for each way that a schema goes, so that an enumeration which comes back is open on both sides", () => {
    const flavour = { $ref: "#/components/schemas/Flavour" };
    const schemas = { Cake: { properties: { flavour } }, Flavour: { type: "string", enum: ["sweet", "salty"] } };
    const content = { "application/json": { schema: flavour } };
    const added = { "/new": { put: { operationId: "flavour", requestBody: { content }, responses: {} } } };
    const { base, revision } = cut(shopWith(schemas), shopWith(schemas, added));
    expect(pieces(base)).toEqual(["/cakes", "Cake", "Flavour"]);
    const { document } = modelOf({ document: revision });
    expect(document.components!.schemas!["Flavour"]).toMatchObject({ "x-katagami-open-enum": true });
  });

  it("is one operation for each failure, where a 401 is inferred from all of them", () => {
    const failing = (name: string) => ({
      get: {
        operationId: name,
        responses: { 400: { description: "", content: { "application/json": { schema: { title: name } } } } },
      },
    });
    const failures = { "/a": failing("a"), "/b": failing("b") };
    const [base, revision] = [shopWith({}, failures), shopWith({ Tea: { type: "string" } }, failures)];
    expect(kept(base, revision)).toEqual(["/teas", "Tea"]);
    const secured = { security: [{ key: [] }] };
    expect(kept({ ...base, ...secured }, { ...revision, ...secured })).toEqual(["/teas", "/a", "/b", "Tea"]);
  });

  it("leaves out components that only what is left out uses", () => {
    const unused = (type: string) => shopWith({ Unused: { type } });
    expect(kept(unused("string"), unused("number"))).toEqual([]);
    const added = { "/new": { get: { operationId: "unused", responses: answer("Unused") } } };
    expect(kept(unused("string"), shopWith({ Unused: { type: "string" } }, added))).toEqual([]);
  });

  it("is all where the packages are made by other passes", () => {
    const document = shop() as unknown as OpenApi;
    const { base } = packagesOf({ document }, { document, skip: ["open-enums"] });
    expect(base.api.operations.map(({ name }) => name)).toEqual(["listCakes", "listTeas"]);
    expect(packagesOf({ document }, { document }).base.api.operations).toEqual([]);
  });

  it("may have keys without a value", () => {
    const empty = { get: { operationId: "empty", security: null, responses: null } };
    const noted = (summary: string) => ({
      ...shop(),
      components: null,
      paths: { "/a": { ...empty, summary }, "/b": null },
    });
    expect(kept(noted("One"), noted("Two"))).toEqual([]);
    const failing = {
      get: { operationId: "failing", responses: { 400: null, 500: { content: { "text/plain": null } } } },
    };
    const secured = (paths: object) => ({ ...noted("One"), security: [{ key: [] }], paths });
    expect(kept(secured({ "/a": failing, "/b": empty }), secured({ "/a": failing }))).toEqual(["/a", "/b"]);
    const written = { document: secured({ "/a": empty }) as unknown as OpenApi };
    expect(modelOf(written).api.operations.map(({ name }) => name)).toEqual(["empty"]);
  });

  it("counts examples where types are made of them", () => {
    const failing = (example: unknown) => ({
      "/a": {
        get: {
          operationId: "a",
          responses: { 400: { description: "", content: { "application/json": { example } } } },
        },
      },
    });
    expect(kept(shopWith({}, failing({ code: 1 })), shopWith({}, failing({ code: "1" })))).toEqual(["/a"]);
  });
});
