import { expect, it } from "vitest";
import { lookUp } from "../../../generator/document/pointer.js";
import { load } from "../../../generator/load/load.js";
import { inFolder } from "../in-folder.js";

const operation = "#/paths/~1a/get";

it.each<[string, object, object, string, unknown]>([
  [
    "a parameter of no type",
    { parameters: [{ name: "a", in: "query" }] },
    {},
    `${operation}/parameters/0`,
    { name: "a", in: "query", schema: {} },
  ],
  [
    "a format that there is not",
    { parameters: [{ name: "a", in: "query", type: "array", items: { type: "string" }, collectionFormat: "tabs" }] },
    {},
    `${operation}/parameters/0/explode`,
    false,
  ],
  [
    "a body of no schema",
    { parameters: [{ name: "a", in: "body" }] },
    {},
    `${operation}/requestBody`,
    { content: { "application/json": {} } },
  ],
  [
    "a body whose type stands beside it",
    { parameters: [{ name: "a", in: "body", type: "string" }] },
    {},
    `${operation}/requestBody`,
    { content: { "application/json": { schema: { type: "string" } } } },
  ],
  [
    "a scheme of no flow",
    {},
    { securityDefinitions: { a: { type: "oauth2", tokenUrl: "https://h/t", scopes: { b: "c" } } } },
    "#/components/securitySchemes/a/flows",
    { clientCredentials: { tokenUrl: "https://h/t", scopes: { b: "c" } } },
  ],
  [
    "a scheme of OpenAPI 3, but for its name",
    {},
    { securityDefinitions: { a: { type: "bearer" } } },
    "#/components/securitySchemes/a",
    { type: "http", scheme: "bearer" },
  ],
])("%s is a warning and a repair, and no error", async (_, fields, root, pointer, expected) => {
  const swagger = {
    ...{ swagger: "2.0", info: { title: "T", version: "1" }, ...root },
    paths: { "/a": { get: { ...fields, responses: { 204: { description: "ok" } } } } },
  };
  await inFolder({ "swagger.json": JSON.stringify(swagger, null, 1) }, async (cwd) => {
    const { document, problems, repairs, locate } = await load("swagger.json", { cwd });
    expect(lookUp(document, pointer)).toEqual(expected);
    expect(problems.map(({ rule }) => rule)).toContain("struct");
    expect(repairs).toHaveLength(2);
    expect(locate(repairs[1]!.pointer).line).toBeGreaterThan(1);
  });
});
