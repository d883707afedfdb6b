import { describe, expect, it } from "vitest";
import { converted, operationOf, responses } from "./converted.js";

describe("servers", () => {
  it.each<[object, boolean, string[] | undefined]>([
    [{ host: "h", basePath: "/v1", schemes: ["http", "https"] }, false, ["https://h/v1", "http://h/v1"]],
    [{ host: "h", basePath: "/", schemes: ["https"] }, false, ["https://h/"]],
    [{ host: "h:80" }, true, ["//h:80"]],
    [{ host: "h" }, false, ["https://h"]],
    [{ host: "localhost:80" }, false, ["http://localhost:80"]],
    [{ host: "http://h/", basePath: "v1" }, false, ["http://h/v1"]],
    [{ basePath: "/v1", schemes: ["https"] }, true, ["/v1"]],
    [{ basePath: "/" }, true, undefined],
  ])("of %j", (root, isServed, urls) => {
    expect(converted(root, isServed).document.servers?.map(({ url }) => url)).toEqual(urls);
  });

  it("may have names in their hosts, as Azure's have", () => {
    const parameters = [{ name: "vault", in: "path", required: true, type: "string" }, { $ref: "#/parameters/Zone" }];
    const Zone = { name: "zone", in: "path", required: true, type: "string", enum: ["eu", "us"], default: "us" };
    const host = { hostTemplate: "{vault}.{zone}.example.com", parameters };
    const root = { "x-ms-parameterized-host": host, basePath: "/v1", parameters: { Zone } };
    expect(converted(root).document.servers).toEqual([
      { url: "https://{vault}.{zone}.example.com/v1", variables: { zone: { default: "us", enum: ["eu", "us"] } } },
    ]);
    const whole = { hostTemplate: "{endpoint}", useSchemePrefix: false };
    expect(converted({ "x-ms-parameterized-host": whole }).document.servers).toEqual([
      { url: "{endpoint}", variables: {} },
    ]);
  });

  it("of an operation are its own where its schemes are", () => {
    const root = { host: "h", schemes: ["https"] };
    expect(operationOf({ schemes: ["http"], responses }, root).operation.servers).toEqual([{ url: "http://h" }]);
    expect(operationOf({ schemes: ["https"], responses }, root).operation.servers).toBeUndefined();
  });
});

describe("a schema", () => {
  const schemasOf = (definitions: object) => converted({ definitions }).document.components!.schemas;

  it("says the same in the words of 3.0", () => {
    const values = {
      default: { $ref: "#/definitions/B" },
      example: { "x-nullable": true },
      enum: [{ discriminator: "a" }],
    };
    expect(
      schemasOf({
        A: {
          discriminator: "kind",
          required: ["kind"],
          properties: { kind: { type: "string" }, b: { $ref: "#/definitions/B", "x-nullable": true } },
        },
        B: {
          allOf: [{ $ref: "#/definitions/A" }, { additionalProperties: { $ref: "#/definitions/A/properties/b" } }],
          ...values,
        },
      }),
    ).toEqual({
      A: {
        discriminator: { propertyName: "kind" },
        required: ["kind"],
        properties: { kind: { type: "string" }, b: { $ref: "#/components/schemas/B", nullable: true } },
      },
      B: {
        allOf: [
          { $ref: "#/components/schemas/A" },
          { additionalProperties: { $ref: "#/components/schemas/A/properties/b" } },
        ],
        ...values,
      },
    });
  });

  it("for the items of a list is one of those that are listed, which is told", () => {
    const items = [{ $ref: "#/definitions/B" }, { type: "string" }];
    const { document, repairs } = converted({ definitions: { A: { type: "array", items }, B: {} } });
    expect(document.components!.schemas!["A"]).toEqual({
      type: "array",
      items: { anyOf: [{ $ref: "#/components/schemas/B" }, { type: "string" }] },
    });
    expect(repairs[1]).toMatchObject({ pointer: "#/components/schemas/A/items", after: "any of them" });
  });

  it("names itself to its base, and beside it stand the others that extend that", () => {
    const extend = (name: string, more: object = {}) => ({ allOf: [{ $ref: `#/definitions/${name}` }], ...more });
    const schemas = schemasOf({
      Base: { discriminator: "kind" },
      One: extend("Base", { "x-ms-discriminator-value": "#1" }),
      Deep: extend("One"),
    });
    const mapping = { "#1": "#/components/schemas/One", Deep: "#/components/schemas/Deep" };
    expect(schemas!["Base"]!.discriminator).toEqual({ propertyName: "kind", mapping });
    expect(schemasOf({ Base: { discriminator: "kind" }, One: extend("Base") })!["Base"]).toEqual({
      discriminator: { propertyName: "kind" },
    });
  });
});

it("security schemes are those of OpenAPI 3", () => {
  const scopes = { a: "b" };
  const urls = { authorizationUrl: "https://h/a", tokenUrl: "https://h/t" };
  const oauth = (flow: string) => ({ type: "oauth2", flow, ...urls, scopes, description: "d" });
  const flows = {
    implicit: "implicit",
    password: "password",
    application: "clientCredentials",
    accessCode: "authorizationCode",
  };
  const securityDefinitions = { basic: { type: "basic" }, key: { type: "apiKey", in: "query", name: "k" } };
  const all = { ...securityDefinitions, ...Object.fromEntries(Object.keys(flows).map((flow) => [flow, oauth(flow)])) };
  expect(converted({ securityDefinitions: all }).document.components!.securitySchemes).toEqual({
    basic: { type: "http", scheme: "basic" },
    key: securityDefinitions.key,
    ...Object.fromEntries(
      Object.entries(flows).map(([flow, name]) => [
        flow,
        { type: "oauth2", flows: { [name]: { ...urls, scopes } }, description: "d" },
      ]),
    ),
  });
});

it("a reference into the middle of something leads to where that is now", () => {
  const $ref = "#/paths/~1a/post/responses/200/schema/properties/b";
  const operation = { responses: { 200: { description: "", schema: { properties: { b: {}, c: { $ref } } } } } };
  const { operation: made } = operationOf(operation);
  expect(made.responses).toMatchObject({
    200: {
      content: {
        "application/json": {
          schema: {
            properties: { c: { $ref: "#/paths/~1a/post/responses/200/content/application~1json/schema/properties/b" } },
          },
        },
      },
    },
  });
});

it("media types are limited in number, and that is told", () => {
  const produces = Array.from({ length: 60 }, (_, index) => `a/b${index}`);
  const { operation, told } = operationOf({ produces, responses: { 200: { description: "", schema: {} } } });
  const { content } = (operation.responses as { 200: { content: object } })[200];
  expect(Object.keys(content)).toHaveLength(50);
  expect(told).toEqual(["#/paths/~1a/post/produces: 60 media types → the first 50"]);
});
