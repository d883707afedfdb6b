import { expect, test } from "vitest";
import { load } from "../../generator/load/load.js";
import { loadOverlay } from "../../generator/load/overlay.js";
import { inFolder } from "./in-folder.js";

const answer = (schema: object) => ({ description: "", content: { "application/json": { schema } } });

const description = {
  openapi: "3.1.0",
  info: { title: "t", version: "1" },
  servers: [{ url: "/" }],
  paths: {
    "/pets": {
      get: {
        parameters: [{ $ref: "#/components/parameters/Limit" }],
        responses: {
          200: answer({ $ref: "#/components/schemas/Pet" }),
          404: { $ref: "#/components/responses/Missing" },
        },
      },
      put: {
        requestBody: { content: { "application/json": { schema: { $ref: "./pet.json" } } } },
        responses: { 200: answer({ $ref: "#/components/schemas/Animal" }), 201: answer({ $ref: "./tag.json" }) },
      },
    },
  },
  components: {
    parameters: { Limit: { $ref: "./limit.json" } },
    responses: { Missing: { $ref: "./missing.json" } },
    schemas: {
      Pet: { $ref: "./pet.json" },
      Again: { $ref: "./pet.json" },
      Animal: { $ref: "./models.json#/AnimalModel" },
      tag: { type: "integer" },
      One: {
        oneOf: [{ $ref: "#/components/schemas/Pet" }, { $ref: "#/components/schemas/Animal" }],
        discriminator: { propertyName: "kind", mapping: { pet: "./pet.json" } },
      },
    },
  },
};

const files = {
  "openapi.json": JSON.stringify(description, null, 2),
  "pet.json": JSON.stringify({ type: "object", properties: { parent: { $ref: "./pet.json" } } }),
  "models.json": JSON.stringify({ AnimalModel: { type: "object", properties: { self: { $ref: "#/AnimalModel" } } } }),
  "limit.json": JSON.stringify({ name: "limit", in: "query", schema: { $ref: "./pet.json#/properties/parent" } }),
  "missing.json": JSON.stringify(answer({ $ref: "./pet.json" })),
  "tag.json": JSON.stringify({ type: "string" }),
};

const actions = [{ target: "$.components.schemas.Pet", update: { description: "Words" } }];
const overlay = { overlay: "1.0.0", info: { title: "O", version: "1" }, actions };

test.for([[], ["overlay.json"]])(
  "what a description gives a name keeps it, whatever its file is called; overlays: %j",
  (paths) =>
    inFolder({ ...files, "overlay.json": JSON.stringify(overlay) }, async (cwd) => {
      const overlays = await Promise.all(paths.map((path) => loadOverlay(path, { cwd })));
      const { document, locate } = await load("openapi.json", { cwd, overlays });
      const { schemas = {}, parameters, responses } = document.components!;
      expect(Object.keys(schemas)).toEqual(["Pet", "Again", "Animal", "tag", "One", "tag-2"]);
      expect(schemas["Pet"]).toMatchObject({
        type: "object",
        properties: { parent: { $ref: "#/components/schemas/Pet" } },
      });
      expect(schemas["Animal"]).toEqual({
        type: "object",
        properties: { self: { $ref: "#/components/schemas/Animal" } },
      });
      expect(schemas["One"]!.discriminator!.mapping).toEqual({ pet: "#/components/schemas/Pet" });
      expect([Object.keys(parameters!), Object.keys(responses!)]).toEqual([["Limit"], ["Missing"]]);
      const refs = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]*)"/g)].map(([, ref]) => ref);
      expect(refs.filter((ref) => /\/(pet|AnimalModel|limit|missing)\b/.test(ref!))).toEqual([]);
      expect(locate("#/components/schemas/Pet/properties").file).toBe("pet.json");
    }),
);
