import type { Kind } from "../../generator/document/objects.js";
import type { Extensible } from "../../generator/document/types.js";

type Values = Readonly<Record<string, unknown>>;

/** An object of each kind that may be put where there was none. */
const samples: Partial<Record<Kind, unknown>> = {
  schema: { type: "string", const: "probe" },
  mediaType: { schema: { type: "string" } },
  header: { schema: { type: "string" } },
  parameter: { name: "probe", in: "query", schema: { type: "string" } },
  requestBody: { content: { "application/json": { schema: { type: "string" } } } },
  responses: { 200: { description: "Probe" } },
  response: { description: "Probe" },
  link: { operationId: "probe" },
  server: { url: "https://probe.example" },
  serverVariable: { default: "probe" },
  operation: { operationId: "probe", responses: { 204: { description: "Probe" } } },
  pathItem: { get: { operationId: "probeAll", responses: { 204: { description: "Probe" } } } },
  callback: { "{$request.body#/url}": { post: { responses: { 204: { description: "Probe" } } } } },
  tag: { name: "probe" },
  encoding: { contentType: "text/x-probe" },
  xml: { name: "probe" },
  externalDocs: { url: "https://probe.example" },
  discriminator: { propertyName: "probe" },
  example: { value: "probe" },
  securityScheme: { type: "http", scheme: "basic" },
  oauthFlow: { authorizationUrl: "https://probe.example", tokenUrl: "https://probe.example/token", scopes: {} },
  contact: { name: "Probe" },
  license: { name: "Probe" },
};

/** Kinds that hold what is described elsewhere, or that no document lacks: nothing is put in their place. */
export function sampleOf(kind: Kind): unknown {
  return structuredClone(samples[kind]);
}

const numeric: Values = { multipleOf: 7, minimum: 3, maximum: 30, exclusiveMinimum: 2, exclusiveMaximum: 31 };
const ofTexts: Values = { minLength: 3, maxLength: 30, pattern: "^probe", format: "uuid" };
const ofLists: Values = { minItems: 3, maxItems: 30, uniqueItems: true, contains: { const: "probe" } };
const ofObjects: Values = {
  minProperties: 3,
  maxProperties: 30,
  required: ["probe"],
  dependentRequired: { probe: ["probed"] },
};

/** Keywords of schemas that say something of values of one type alone. */
const typed: Readonly<Record<string, Values>> = {
  number: numeric,
  integer: numeric,
  string: {
    ...ofTexts,
    enum: ["probe"],
    const: "probe",
    default: "probe",
    contentEncoding: "base64",
    contentMediaType: "image/png",
    contentSchema: { const: 1 },
  },
  array: { ...ofLists, prefixItems: [{ const: "probe" }], unevaluatedItems: false, items: { const: "probe" } },
  object: {
    ...ofObjects,
    properties: { probe: { type: "string" } },
    patternProperties: { "^probe": { const: 1 } },
    dependentSchemas: { probe: { required: ["probed"] } },
    propertyNames: { pattern: "^probe" },
    unevaluatedProperties: false,
    additionalProperties: false,
    dependencies: { probe: ["probed"] },
    discriminator: { propertyName: "probe" },
  },
};

/** Keywords of schemas that say something of any value. */
const untyped: Values = {
  title: "Probe",
  description: "A probe.",
  example: "probe",
  examples: ["probe"],
  externalDocs: { url: "https://probe.example" },
  deprecated: true,
  readOnly: true,
  writeOnly: true,
  not: { const: "probe" },
  if: { const: "probe" },
  allOf: [{ not: { const: "probe" } }],
  oneOf: [{ const: "probe" }],
  anyOf: [{ const: "probe" }],
  xml: { name: "probe" },
  $dynamicRef: "#probe",
  $dynamicAnchor: "probe",
  $anchor: "probe",
  $id: "https://probe.example/schema",
  "x-stability-level": "beta",
};

const others: Readonly<Record<string, Values>> = {
  openapi: { jsonSchemaDialect: "https://probe.example/dialect", $self: "https://probe.example/openapi.yaml" },
  info: {
    title: "Probe",
    version: "99.0.0",
    summary: "Probe",
    description: "Probe",
    termsOfService: "https://probe.example",
  },
  server: { url: "https://probe.example", description: "Probe", name: "probe" },
  serverVariable: { default: "probe", enum: ["probe"], description: "Probe" },
  pathItem: { summary: "Probe", description: "Probe" },
  operation: {
    summary: "Probe",
    description: "Probe",
    operationId: "probe",
    tags: ["probe"],
    deprecated: true,
    "x-stability-level": "beta",
    "x-katagami-retry": { safe: true },
    "x-katagami-pagination": false,
  },
  parameter: {
    description: "Probe",
    required: true,
    deprecated: true,
    explode: false,
    allowReserved: true,
    allowEmptyValue: true,
    example: "probe",
  },
  header: {
    description: "Probe",
    required: true,
    deprecated: true,
    explode: true,
    allowReserved: true,
    allowEmptyValue: true,
    example: "probe",
  },
  requestBody: { description: "Probe", required: true },
  response: { summary: "Probe", description: "Probe" },
  mediaType: { example: "probe", "x-katagami-events": { end: ["probe"] } },
  encoding: { contentType: "text/x-probe", style: "deepObject", explode: false, allowReserved: true },
  link: { operationId: "probe", parameters: { probe: "probe" }, requestBody: "probe", description: "Probe" },
  securityScheme: {
    type: "http",
    description: "Probe",
    bearerFormat: "Probe",
    openIdConnectUrl: "https://probe.example",
    oauth2MetadataUrl: "https://probe.example",
    deprecated: true,
  },
  oauthFlow: {
    authorizationUrl: "https://probe.example",
    tokenUrl: "https://probe.example",
    refreshUrl: "https://probe.example",
    deviceAuthorizationUrl: "https://probe.example",
    scopes: { probe: "Probe" },
  },
  discriminator: { propertyName: "probe", mapping: { probe: "Probe" }, defaultMapping: "Probe" },
  xml: { name: "probe", namespace: "https://probe.example", prefix: "probe", nodeType: "attribute" },
  tag: { name: "probe", summary: "Probe", description: "Probe", parent: "probe", kind: "probe" },
};

/** A value that a keyword may be given where it stands in an object; undefined where none would say anything. */
export function valueOf(kind: Kind, keyword: string, object: Extensible): unknown {
  if (kind !== "schema") return others[kind]?.[keyword];
  const types = [object["type"] ?? []].flat().filter((type) => type !== "null");
  if (keyword === "type") return types.includes("string") ? "integer" : "string";
  if (keyword === "then" || keyword === "else") return object["if"] === undefined ? undefined : { const: "probe" };
  if (keyword === "minContains" || keyword === "maxContains") return object["contains"] === undefined ? undefined : 5;
  if (keyword in untyped) return untyped[keyword];
  return types.length === 1 ? typed[String(types[0])]?.[keyword] : undefined;
}

/** Another value than the one that is there. */
export function anotherValue(value: unknown): unknown {
  if (typeof value === "boolean") return !value;
  if (typeof value === "number") return value + 1;
  if (typeof value === "string") return `${value}x`;
  if (Array.isArray(value)) return value.every((item) => typeof item === "string") ? [...value, "probe"] : undefined;
  return undefined;
}

/** What the specification has for a keyword that is not written: it may be written or not. */
export function isDefault(kind: Kind, keyword: string, value: unknown, object: Extensible): boolean {
  // The values that are listed have their types.
  if (keyword === "type" && (object["enum"] !== undefined || object["const"] !== undefined)) return true;
  if (keyword === "const" && object["enum"] !== undefined) return true;
  if (keyword === "minContains" && value === 1) return true;
  // What stands in the path is always required.
  if (keyword === "required" && object["in"] === "path") return true;
  if (value === false)
    return (
      [
        "required",
        "deprecated",
        "allowReserved",
        "allowEmptyValue",
        "readOnly",
        "writeOnly",
        "nullable",
        "uniqueItems",
        "attribute",
        "wrapped",
      ].includes(keyword) ||
      (keyword === "explode" && isUnexploded(kind, object))
    );
  if (value === true)
    return (
      ["additionalProperties", "unevaluatedProperties", "unevaluatedItems", "items"].includes(keyword) ||
      (keyword === "explode" && !isUnexploded(kind, object))
    );
  if (value === 0) return keyword.startsWith("min");
  if (typeof value === "object" && value !== null && Object.keys(value).length === 0) return true;
  if (keyword === "style")
    return value === (kind === "header" || ["path", "header"].includes(String(object["in"])) ? "simple" : "form");
  return false;
}

function isUnexploded(kind: Kind, { style, in: where }: Extensible): boolean {
  return (
    kind === "header" ||
    (style === undefined ? ["path", "header"].includes(String(where)) : style !== "form" && style !== "cookie")
  );
}
