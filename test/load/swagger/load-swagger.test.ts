import { expect, it } from "vitest";
import { lookUp } from "../../../generator/document/pointer.js";
import { load, type LoadOptions } from "../../../generator/load/load.js";
import { loadOverlay } from "../../../generator/load/overlay.js";
import { inFolder } from "../in-folder.js";
import { errorsOf } from "../problems-of.js";

const head = 'swagger: "2.0"\ninfo: { title: T, version: "1" }\n';
const gates = `${head}paths:
  /gates/{id}:
    parameters:
      - { name: id, in: path, type: string }
    post:
      parameters:
        - name: gate
          in: body
          schema:
            $ref: "#/definitions/Gate"
      responses:
        200:
          description: A gate
          schema:
            type: object
            properties:
              gate: { $ref: "#/definitions/Gate" }
definitions:
  Gate:
    type: object
    properties:
      name: { type: string }
`;

const loaded = (files: Record<string, string>, options: (cwd: string) => Promise<LoadOptions> = async () => ({})) =>
  inFolder(files, async (cwd) => load("swagger.yaml", { cwd, ...(await options(cwd)) }));

it("what a description becomes stands where it was written", async () => {
  const { document, locate, repairs } = await loaded({ "swagger.yaml": gates });
  const lineOf = (pointer: string) => {
    expect(lookUp(document, pointer), pointer).toBeDefined();
    return locate(pointer).line;
  };
  const operation = "#/paths/~1gates~1{id}/post";
  expect(lineOf(`${operation}/requestBody/content/application~1json/schema/$ref`)).toBe(12);
  expect(lineOf(`${operation}/requestBody`)).toBe(9);
  expect(lineOf(`${operation}/responses/200/content/application~1json/schema/properties/gate`)).toBe(19);
  expect(lineOf("#/components/schemas/Gate/properties/name/type")).toBe(24);
  expect(lineOf("#/paths/~1gates~1{id}/parameters/0/schema/type")).toBe(6);
  expect(repairs.map(({ pass, pointer }) => `${pass} ${pointer} ${locate(pointer).line}`)).toEqual([
    "swagger #/openapi 1",
    "swagger #/paths/~1gates~1{id}/parameters/0/required 6",
  ]);
});

it("what is wrong with it is told in its own words, at its place", async () => {
  const broken = gates.replace(
    'schema:\n            $ref: "#/definitions/Gate"',
    'schema:\n            $ref: "#/definitions/Gaet"',
  );
  const errors = await inFolder({ "swagger.yaml": broken }, (cwd) => errorsOf(load("swagger.yaml", { cwd })));
  expect(errors).toEqual([
    "swagger.yaml:12:13 no-unresolved-refs Can't resolve $ref #/definitions/Gaet (Did you mean #/definitions/Gate?)",
  ]);
});

it("nothing is complained of that is right in Swagger 2.0, or read", async () => {
  const paths = `paths:
  /a:
    get:
      responses: { 200: { description: a, schema: { type: file } }, 400: { description: b, schema: { $ref: "#/definitions/A", x-nullable: true } } }
definitions: { A: { type: object } }
`;
  const { document, problems } = await loaded({ "swagger.yaml": head + paths });
  expect(problems.filter(({ rule }) => /struct|siblings/.test(rule))).toEqual([]);
  expect(lookUp(document, "#/paths/~1a/get/responses/200/content/application~1octet-stream/schema")).toEqual({
    type: "string",
    format: "binary",
  });
});

it("overlays change what was written, and what a response brings as OpenAPI 3 says it", async () => {
  const actions = `
  - { target: "$.definitions.Gate.properties.name", update: { maxLength: 5 } }
  - { target: "$.paths['/gates/{id}'].post.responses['200']", update: { content: { application/json: { schema: { $ref: "#/definitions/Gate" } } } } }`;
  const overlay = `overlay: 1.0.0\ninfo: { title: O, version: "1" }\nactions:${actions}\n`;
  const files = { "swagger.yaml": gates, "overlay.yaml": overlay };
  const { document, repairs, locate, problems } = await loaded(files, async (cwd) => ({
    overlays: [await loadOverlay("overlay.yaml", { cwd })],
  }));
  const name = "#/components/schemas/Gate/properties/name";
  const content = "#/paths/~1gates~1{id}/post/responses/200/content";
  expect(lookUp(document, name)).toEqual({ type: "string", maxLength: 5 });
  expect(lookUp(document, content)).toEqual({ "application/json": { schema: { $ref: "#/components/schemas/Gate" } } });
  expect(repairs.filter(({ pass }) => pass === "overlays").map(({ pointer }) => pointer)).toEqual([
    name,
    "#/paths/~1gates~1{id}/post/responses/200",
  ]);
  expect(locate(`${name}/maxLength`)).toMatchObject({ file: "overlay.yaml", line: 4 });
  expect(problems.filter(({ rule }) => rule === "struct")).toEqual([]);
});

it("other files are parts of it, and what it gives a name there keeps that", async () => {
  const swagger = `${head}paths:
  /a: { $ref: "more.yaml#/a" }
definitions:
  Boat: { $ref: "more.yaml#/definitions/boat" }
`;
  const more = `a:
  get:
    parameters: [{ $ref: "#/parameters/Page" }]
    responses: { 200: { description: a, schema: { $ref: "#/definitions/boat" } } }
parameters: { Page: { name: page, in: query, type: integer } }
definitions:
  boat: { type: object, properties: { next: { $ref: "#/definitions/boat" }, crew: { $ref: "#/definitions/crew" } } }
  crew: { type: string }
`;
  const { document, locate } = await loaded({ "swagger.yaml": swagger, "more.yaml": more });
  const boat = { $ref: "#/components/schemas/Boat" };
  const crew = { $ref: "#/components/schemas/crew" };
  expect(document.components!.schemas).toEqual({
    Boat: { type: "object", properties: { next: boat, crew } },
    crew: { type: "string" },
  });
  expect(lookUp(document, "#/paths/~1a/get/responses/200/content/application~1json/schema")).toEqual(boat);
  expect(document.components!.parameters).toEqual({ Page: { name: "page", in: "query", schema: { type: "integer" } } });
  expect(locate("#/components/schemas/Boat/properties/crew")).toMatchObject({ file: "more.yaml", line: 7 });
});

it("merge keys are read, and a version that is no text is mended and told", async () => {
  const swagger = `swagger: 2.0
info: { title: T, version: "1" }
paths:
  /a:
    get:
      responses:
        200: { description: a }
        <<: &errors
          400: { description: bad }
`;
  const { document, problems } = await loaded({ "swagger.yaml": swagger });
  expect(document.openapi).toBe("3.0.4");
  expect(Object.keys(document.paths!["/a"]!["get"]!["responses" as never])).toEqual(["200", "400"]);
  expect(problems.find(({ rule }) => rule === "spec-version")).toMatchObject({
    severity: "warning",
    line: 1,
    column: 10,
  });
});

it("other versions are not taken", async () => {
  const swagger = 'swaggerVersion: "1.2"\nswagger: "1.2"\n';
  const errors = await inFolder({ "swagger.yaml": swagger }, (cwd) => errorsOf(load("swagger.yaml", { cwd })));
  expect(errors).toEqual([
    expect.stringContaining('swagger.yaml:2:10 spec-version Swagger version "1.2" is not supported.'),
  ]);
});
