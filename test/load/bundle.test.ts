import { expect, test } from "vitest";
import { lookUp } from "../../generator/document/pointer.js";
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

test("a reference leads to any key and any file, however its address is encoded", () =>
  inFolder(
    {
      "openapi.json": JSON.stringify({
        ...{ openapi: "3.1.0", info: { title: "t", version: "1" }, servers: [{ url: "/" }] },
        paths: {
          "/a": {
            get: {
              responses: {
                200: answer({ $ref: "./the%20models.json#/definitions/A~1B%20%25" }),
                201: answer({ $ref: "./the models.json#/definitions/a~0b" }),
                202: answer({ $ref: "./the%20models.json#/definitions/a%2520b" }),
                203: answer({ $ref: "#/components/schemas/c~1d" }),
              },
            },
          },
        },
        components: { schemas: { "c/d": { $ref: "./the%20models.json#/definitions/c~1d" } } },
      }),
      "the models.json": JSON.stringify({
        definitions: {
          "A/B %": { properties: { self: { $ref: "#/definitions/A~1B %25" } } },
          ...{ "a~b": { const: 1 }, "a%20b": { const: 2 }, "c/d": { const: 3 } },
        },
      }),
    },
    async (cwd) => {
      const { document } = await load("openapi.json", { cwd });
      const refOf = (status: string) => `#/paths/~1a/get/responses/${status}/content/application~1json/schema/$ref`;
      const schemas = ["200", "201", "202", "203"].map((status) =>
        lookUp(document, lookUp(document, refOf(status)) as string),
      );
      expect(schemas).toEqual([
        { properties: { self: { $ref: "#/components/schemas/A~1B %" } } },
        ...[{ const: 1 }, { const: 2 }, { const: 3 }],
      ]);
      expect(Object.keys(document.components!.schemas!).sort()).toEqual(["A/B %", "a%20b", "a~b", "c/d"]);
    },
  ));

test("a component whose name is escaped is one, though another file leads back to it", async () => {
  const schemas = {
    "a/b": { type: "string" },
    c: { $ref: "./parts.json#/c" },
    "d~1e": { $ref: "#/components/schemas/a~1b" },
  };
  const files = {
    "openapi.json": JSON.stringify({
      openapi: "3.1.0",
      info: { title: "t", version: "1" },
      paths: {},
      components: { schemas },
    }),
    "parts.json": JSON.stringify({ c: { items: { $ref: "./openapi.json#/components/schemas/a~1b" } } }),
  };
  await inFolder(files, async (cwd) => {
    const { document } = await load("openapi.json", { cwd });
    expect(document.components!.schemas).toEqual({
      "a/b": { type: "string" },
      c: { items: { $ref: "#/components/schemas/a~1b" } },
      "d~1e": { $ref: "#/components/schemas/a~1b" },
    });
  });
});

test("components of one name are numbered by where they stand, whatever refers to them first", async () => {
  const own = (name: string, more: object = {}) => ({
    type: "object",
    properties: { [name]: { type: "string" }, ...more },
  });
  const texts = {
    "c.json": JSON.stringify(own("a", { err: { $ref: "f.json#/Err" } })),
    "s2/c.json": JSON.stringify(own("b", { err: { $ref: "../f.json#/nested/Err" } })),
    "s3/c.json": JSON.stringify(own("a", { err: { $ref: "../f.json#/Err" } })),
    "pet/c.json": JSON.stringify(own("pet")),
    "f.json": JSON.stringify({ Err: own("one", { self: { $ref: "#/Err" } }), nested: { Err: own("two") } }),
    "g.json": JSON.stringify({ Err: own("three") }),
  };
  const refs = ["c.json", "s2/c.json", "s3/c.json", "pet/c.json", "f.json#/Err", "f.json#/nested/Err", "g.json#/Err"];
  const bundled = (order: readonly string[], pet: object) =>
    inFolder(
      {
        ...texts,
        "openapi.json": JSON.stringify({
          openapi: "3.1.0",
          info: { title: "t", version: "1" },
          servers: [{ url: "/" }],
          paths: Object.fromEntries(
            order.map(($ref) => [`/${$ref.replaceAll(/\W/g, "-")}`, { get: { responses: { 200: answer({ $ref }) } } }]),
          ),
          components: { schemas: pet },
        }),
      },
      async (cwd) => (await load("openapi.json", { cwd })).document,
    );
  for (const pet of [{}, { Pet: { $ref: "./pet/c.json" } }]) {
    const first = await bundled(refs, pet);
    for (const order of [refs.toReversed(), [...refs.slice(3), ...refs.slice(0, 3)]])
      expect(await bundled(order, pet)).toEqual(first);
    const names = ["c", "c-2", "Err", "Err-2", "Err-3", "Pet" in pet ? "Pet" : "c-3"];
    expect(Object.keys(first.components!.schemas!).sort()).toEqual(names.sort());
    const nameOf = (path: string) =>
      JSON.stringify(lookUp(first, `#/paths/~1${path}/get/responses/200`)).match(/schemas\/([^"]+)/)![1];
    expect(["c-json", "s3-c-json", "g-json--Err"].map(nameOf)).toEqual(["c", "c", "Err-3"]);
  }
});
