import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { diff } from "../../generator/diff.js";
import type { OpenApi } from "../../generator/document/types.js";
import { loadCompared } from "../../generator/load/load-compared.js";
import { inFolder } from "../load/in-folder.js";
import { today } from "./compare.js";

const golden = readFileSync(join(import.meta.dirname, "../golden/swagger-2.0/openapi.yaml"), "utf8");

const before = `swagger: "2.0"
info: { title: Wells, version: "1" }
host: wells.example
basePath: /v1/
schemes: [https]
consumes: [application/json]
produces: [application/json]
security: [{ key: [] }]
paths:
  /wells:
    get:
      operationId: listWells
      parameters:
        - $ref: "#/parameters/Near"
        - { name: id, in: query, type: array, items: { type: string }, collectionFormat: multi }
      responses:
        200: { description: Wells, schema: { type: array, items: { $ref: "#/definitions/Well" } } }
        400: { $ref: "#/responses/Bad" }
    post:
      operationId: digWell
      parameters: [{ name: well, in: body, required: true, schema: { $ref: "#/definitions/Well" } }]
      responses: { 201: { description: Dug } }
  /wells/{id}/picture:
    parameters: [{ name: id, in: path, required: true, type: string }]
    put:
      operationId: putPicture
      consumes: [multipart/form-data]
      parameters: [{ name: picture, in: formData, required: true, type: file }]
      responses: { 204: { description: There } }
    get:
      operationId: getPicture
      produces: [image/png]
      responses: { 200: { description: A picture, schema: { type: file } } }
  /wells/{id}/depth:
    post:
      operationId: setDepth
      consumes: [application/x-www-form-urlencoded]
      parameters:
        - { name: id, in: path, required: true, type: string }
        - { name: depth, in: formData, type: number, minimum: 0, exclusiveMinimum: true }
        - { name: layers, in: formData, type: array, items: { type: string } }
        - { name: depths, in: formData, type: array, items: { type: number }, collectionFormat: multi }
      responses: { 204: { description: Set } }
parameters: { Near: { name: near, in: query, type: array, items: { type: number } } }
responses: { Bad: { description: Bad, schema: { type: object, properties: { message: { type: string } } } } }
definitions:
  Well:
    type: object
    required: [name]
    properties:
      name: { type: string, x-nullable: true }
      owner: { $ref: "#/definitions/Owner", x-nullable: true }
  Owner: { type: object, properties: { name: { type: string } } }
securityDefinitions:
  key: { type: apiKey, in: header, name: X-Key }
  account: { type: oauth2, flow: application, tokenUrl: "https://wells.example/token", scopes: { a: b } }
`;

/** What its owner would write in its place. */
const after = `openapi: 3.1.0
info: { title: Wells, version: "1" }
servers: [{ url: https://wells.example/v1/ }]
security: [{ key: [] }]
paths:
  /wells:
    get:
      operationId: listWells
      parameters:
        - $ref: "#/components/parameters/Near"
        - { name: id, in: query, schema: { type: array, items: { type: string } } }
      responses:
        200:
          description: Wells
          content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Well" } } } }
        400: { $ref: "#/components/responses/Bad" }
    post:
      operationId: digWell
      requestBody: { $ref: "#/components/requestBodies/Well" }
      responses: { 201: { description: Dug } }
  /wells/{id}/picture:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    put:
      operationId: putPicture
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema: { type: object, required: [picture], properties: { picture: { type: string, format: binary } } }
      responses: { 204: { description: There } }
    get:
      operationId: getPicture
      responses: { 200: { description: A picture, content: { image/png: {} } } }
  /wells/{id}/depth:
    post:
      operationId: setDepth
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      requestBody:
        content:
          application/x-www-form-urlencoded:
            schema:
              type: object
              properties:
                depth: { type: number, exclusiveMinimum: 0 }
                layers: { type: array, items: { type: string } }
                depths: { type: array, items: { type: number } }
            encoding: { layers: { style: form, explode: false }, depths: { style: form, explode: true } }
      responses: { 204: { description: Set } }
components:
  parameters: { Near: { name: near, in: query, explode: false, schema: { type: array, items: { type: number } } } }
  requestBodies: { Well: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Well" } } } } }
  responses:
    Bad:
      description: Bad
      content: { application/json: { schema: { type: object, properties: { message: { type: string } } } } }
  schemas:
    Well:
      type: object
      required: [name]
      properties:
        name: { type: [string, "null"] }
        owner: { anyOf: [{ $ref: "#/components/schemas/Owner" }, { type: "null" }] }
    Owner: { type: object, properties: { name: { type: string } } }
  securitySchemes:
    key: { type: apiKey, in: header, name: X-Key }
    account:
      type: oauth2
      flows: { clientCredentials: { tokenUrl: "https://wells.example/token", scopes: { a: b } } }
`;

/** The changes between two descriptions, with both verdicts and their places. */
const changesBetween = (one: string, other: string) =>
  inFolder({ "one.yaml": one, "other.yaml": other }, async (cwd) => {
    const sides = [one, other].map((_, index) => ({ source: ["one.yaml", "other.yaml"][index]!, overlays: [] }));
    const settings = { cwd, sdk: true, severity: {}, approvals: [], today };
    const { result } = await diff("Wells", sides[0]!, sides[1]!, settings);
    return result.changes.map(({ id, base, revision }) => ({ id, base, revision }));
  });

describe("a description of Swagger 2.0", () => {
  it("is the same as what its owner writes in OpenAPI 3, in both directions", async () => {
    expect(await changesBetween(before, after)).toEqual([]);
    expect(await changesBetween(after, before)).toEqual([]);
  });

  it("is the same as what it becomes", () =>
    inFolder({ "golden.yaml": golden }, async (cwd) => {
      const { document } = await loadCompared("golden.yaml", { cwd });
      expect(document.openapi).toBe("3.0.4");
      expect(await changesBetween(golden, JSON.stringify(document satisfies OpenApi))).toEqual([]);
    }));

  it("has the heirs of its successor, whether or not a mapping names them", async () => {
    const pets = (schemas: string, head: string) => `${head}
info: { title: Pets, version: "1" }
${schemas}:
    Pet: { type: object, required: [kind], discriminator: KIND, properties: { kind: { type: string } } }
    Cat: { allOf: [{ $ref: "#/AT/Pet" }, { type: object, properties: { name: { type: string } } }] }
    Dog: { allOf: [{ $ref: "#/AT/Pet" }, { type: object, properties: { bark: { type: string } } }]VALUE }
`;
    const two = pets(
      "definitions",
      'swagger: "2.0"\npaths: { /p: { get: { produces: [application/json], responses: { 200: { description: P, schema: { $ref: "#/AT/Pet" } } } } } }',
    )
      .replaceAll("AT", "definitions")
      .replace("KIND", "kind")
      .replace("VALUE", ", x-ms-discriminator-value: dog");
    const three = pets(
      "components:\n  schemas",
      'openapi: 3.0.3\npaths: { /p: { get: { responses: { 200: { description: P, content: { application/json: { schema: { $ref: "#/AT/Pet" } } } } } } } }',
    )
      .replaceAll("AT", "components/schemas")
      .replace("KIND", "{ propertyName: kind, mapping: { dog: Dog } }")
      .replace("VALUE", "");
    expect(await changesBetween(two, three)).toEqual([]);
    expect(await changesBetween(three, two)).toEqual([]);
  });

  it("has its changes where they were written", async () => {
    const changed = before.replace("name: { type: string, x-nullable: true }", "name: { type: string }");
    const changes = await changesBetween(before, changed);
    expect(changes.length).toBeGreaterThan(0);
    const line = before.split("\n").findIndex((text) => text.includes("name: { type: string, x-nullable")) + 1;
    for (const { base, revision } of changes) expect([base?.line, revision?.line]).toEqual([line, line]);
  });

  it("and its successor have the places of either", async () => {
    const changed = after.replace("exclusiveMinimum: 0", "exclusiveMinimum: 1");
    const [change, ...others] = await changesBetween(before, changed);
    expect(others).toEqual([]);
    const lineOf = (text: string, part: string) => text.split("\n").findIndex((line) => line.includes(part)) + 1;
    expect(change?.base).toMatchObject({ file: "one.yaml", line: lineOf(before, "exclusiveMinimum") });
    expect(change?.revision).toMatchObject({ file: "other.yaml", line: lineOf(changed, "exclusiveMinimum") });
  });
});
