import { describe, expect, it } from "vitest";
import { affectedModels } from "../../generator/affected-models.js";
import { affectedPieces } from "../../generator/diff/sdk/affected-pieces.js";
import { isWhole, outlined } from "../../generator/diff/sdk/outlined.js";
import type { OpenApi } from "../../generator/document/types.js";
import { modelOf } from "../../generator/package-of.js";
import { baseDescription, descriptionOf } from "./cases.js";

const withoutLinks = { paths: { "/questions": null, "/questions/{id}": null } };
const documentOf = (change: object) => descriptionOf({ change: change as never }) as OpenApi;
const author = { components: { schemas: { Author: { properties: { born: { type: "string" } } } } } };

/** An API of two operations that have nothing to do with each other, and of what may join them. */
function shop(more: object = {}): OpenApi {
  const answer = (name: string) => ({
    200: { content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } } },
  });
  return structuredClone({
    openapi: "3.1.0",
    info: { title: "Shop", version: "1" },
    paths: {
      "/cakes": { get: { operationId: "listCakes", responses: answer("Cake") } },
      "/teas": { get: { operationId: "listTeas", responses: answer("Tea") } },
    },
    components: { schemas: { Cake: { type: "object" }, Tea: { type: "object" } } },
    ...more,
  }) as unknown as OpenApi;
}

describe("outlines", () => {
  it("stand for what neither changed nor uses what did", () => {
    const [base, revision] = [shop(), shop()];
    revision.components!.schemas!["Tea"] = { type: "string" };
    const { base: before } = outlined({ base, revision })!;
    expect(before.paths!["/cakes"]!.get).toEqual({
      operationId: "listCakes",
      responses: {},
      "x-outline": [{ $ref: "#/components/schemas/Cake" }],
    });
    expect(before.components!.schemas!["Cake"]).toEqual({ "x-outline": [] });
    expect(before.paths!["/teas"]).toEqual(base.paths!["/teas"]);
    expect(before.components!.schemas!["Tea"]).toEqual({ type: "object" });
    expect(isWhole(before)).toBe(false);
  });

  it("leave nothing out of what is compared with types", () => {
    const documents = { base: documentOf({}), revision: documentOf(author) };
    const whole = affectedPieces(modelOf({ document: documents.base }), modelOf({ document: documents.revision }));
    expect(affectedModels(documents)).toEqual(whole);
  });

  it("are none of what a base without a mapping stands for", () => {
    const of = (parameters: object[]) => {
      const document = shop();
      const Tea = { type: "object", discriminator: { propertyName: "kind" }, properties: { kind: { type: "string" } } };
      const Green = { allOf: [{ $ref: "#/components/schemas/Tea" }, { properties: { green: { type: "string" } } }] };
      Object.assign(document.components!.schemas!, { Tea, Green });
      Object.assign(document.paths!["/teas"]!.get!, { parameters });
      return document;
    };
    const query = { name: "page", in: "query", schema: { type: "integer" } };
    const documents = { base: of([]), revision: of([query]) };
    const whole = affectedPieces(modelOf({ document: documents.base }), modelOf({ document: documents.revision }));
    expect(whole.base.api.schemas.map(({ key }) => key)).toContain("Green");
    expect(affectedModels(documents)).toEqual(whole);
  });

  it("are not made where one operation may say something of another", () => {
    expect(outlined({ base: baseDescription as OpenApi, revision: documentOf(author) }) === undefined).toBe(
      JSON.stringify(baseDescription).includes('"links"'),
    );
    const elsewhere = shop();
    elsewhere.components!.schemas!["Tea"] = { $ref: "#/paths/~1cakes/get/responses/200" };
    expect(outlined({ base: shop(), revision: elsewhere })).toBeUndefined();
    expect(outlined({ base: shop(), revision: documentOf(withoutLinks) })).toBeDefined();
  });

  it("keep the ways that schemas go, so that an enumeration which comes back is open on both sides", () => {
    const flavours = { type: "string", enum: ["sweet", "salty"] };
    const schemas = {
      Cake: { properties: { flavour: { $ref: "#/components/schemas/Flavour" } } },
      Flavour: flavours,
      Tea: { type: "object" },
    };
    const [base, revision] = [shop({ components: { schemas } }), shop({ components: { schemas } })];
    const content = { "application/json": { schema: { $ref: "#/components/schemas/Flavour" } } };
    revision.paths = {
      "/new": { get: { operationId: "flavour", responses: { 200: { content } } } },
      ...revision.paths,
    };
    const outlines = outlined({ base, revision })!;
    const quick = affectedPieces(modelOf({ document: outlines.base }), modelOf({ document: outlines.revision }));
    expect([isWhole(quick.base.document), isWhole(quick.revision.document)]).toEqual([true, true]);
    expect(quick.revision.document.components!.schemas!["Flavour"]).toMatchObject({ "x-katagami-open-enum": true });
  });

  it("give way to the whole where normalisation shows that it had to see it", () => {
    // A new function takes the name of one that did not change.
    const [base, revision] = [shop(), shop()];
    revision.paths = { "/first": { get: { operationId: "list-cakes", responses: {} } }, ...revision.paths };
    const outlines = outlined({ base, revision })!;
    const quick = affectedPieces(modelOf({ document: outlines.base }), modelOf({ document: outlines.revision }));
    expect(isWhole(quick.revision.document)).toBe(false);
    expect(isWhole(affectedModels({ base, revision }).revision.document)).toBe(true);
  });
});
