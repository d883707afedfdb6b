import type { Method } from "./types.js";

/** The methods an operation can have, in the order in which they are generated. */
export const methods: readonly Method[] = [
  "get",
  "put",
  "post",
  "delete",
  "options",
  "head",
  "patch",
  "trace",
  "query",
];

/**
 * What a value is: `texts` and `list` are lists, `types` is a text or a list of texts, `bound` a number or, before 3.1, true or false.
 */
export type ValueType = "text" | "flag" | "number" | "texts" | "list" | "map" | "types" | "bound";

/** The same type of several keys. */
function each(type: ValueType, keys: string): Record<string, ValueType> {
  return Object.fromEntries(keys.split(" ").map((key) => [key, type]));
}

/**
 * What is known of one kind of object. Keys are written in a row, apart by blanks; a key stands in one of `holds`, `rule`,
 * `words` and `told`, which is its role. Other keys that begin with `x-` are extensions, which nobody looks into. Any object
 * may be a reference to another of its kind: readers of OpenAPI follow `$ref` where the specification knows none, too.
 */
export interface ObjectFacts {
  /** Keys that hold other objects: `schema` is one, `[schema]` a list, `{schema}` a map. The walk goes in this order. */
  readonly holds?: Readonly<Record<string, string>>;
  /** The kind of object under every other key, such as a path, a status or an expression. */
  readonly others?: string;
  /** Keys that refer to an object by a URI, a pointer or a component's name; `{schema}` is a map of such. */
  readonly refers?: Readonly<Record<string, string>>;
  /** Keys behind which values go the other way: who calls is called, or answers. */
  readonly flips?: string;
  /** Keys whose value is JSON of the API, which holds no objects of OpenAPI. */
  readonly data?: string;
  /** What the value of a key is where it holds nothing, refers to nothing and is not in words. */
  readonly values?: Readonly<Record<string, ValueType>>;
  /** Keys that a rule of the differ reads. */
  readonly rule?: string;
  /** Keys that mean something to people alone. */
  readonly words?: string;
  /** Keys that no rule judges: that they changed is told in the report. */
  readonly told?: string;
}

/**
 * Every object of OpenAPI 3.2 and every keyword of a schema, with those of 3.0, 3.1 and earlier drafts, and Katagami's own.
 * @see https://spec.openapis.org/oas/v3.2.0
 * @see https://json-schema.org/draft/2020-12/json-schema-validation
 */
export const objects = {
  openapi: {
    holds: {
      paths: "paths",
      webhooks: "{pathItem}",
      components: "components",
      info: "info",
      servers: "[server]",
      security: "[securityRequirement]",
      tags: "[tag]",
      externalDocs: "externalDocs",
    },
    flips: "webhooks",
    values: each("text", "$self jsonSchemaDialect"),
    words: "openapi",
    told: "$self jsonSchemaDialect",
  },
  info: {
    holds: { contact: "contact", license: "license" },
    words: "title summary description termsOfService version",
  },
  contact: { words: "name url email" },
  license: { words: "name identifier url" },
  externalDocs: { words: "description url" },
  tag: { holds: { externalDocs: "externalDocs" }, words: "name summary description parent kind" },
  server: { holds: { variables: "{serverVariable}" }, values: { url: "text" }, rule: "url", words: "name description" },
  serverVariable: {
    data: "enum default",
    values: { enum: "texts", default: "text" },
    rule: "enum default",
    words: "description",
  },
  // Its keys are names of security schemes.
  securityRequirement: {},
  components: {
    holds: {
      schemas: "{schema}",
      responses: "{response}",
      parameters: "{parameter}",
      headers: "{header}",
      requestBodies: "{requestBody}",
      pathItems: "{pathItem}",
      callbacks: "{callback}",
      links: "{link}",
      mediaTypes: "{mediaType}",
      examples: "{example}",
      securitySchemes: "{securityScheme}",
    },
  },
  paths: { others: "pathItem" },
  pathItem: {
    holds: {
      parameters: "[parameter]",
      ...(Object.fromEntries(methods.map((method) => [method, "operation"])) as Record<Method, "operation">),
      additionalOperations: "{operation}",
      servers: "[server]",
    },
    words: "summary description",
  },
  operation: {
    holds: {
      parameters: "[parameter]",
      requestBody: "requestBody",
      responses: "responses",
      callbacks: "{callback}",
      servers: "[server]",
      security: "[securityRequirement]",
      externalDocs: "externalDocs",
    },
    flips: "responses callbacks",
    values: { operationId: "text", tags: "texts", deprecated: "flag" },
    rule: "operationId tags deprecated x-sunset x-stability-level",
    words: "summary description",
    told: "x-katagami-streaming x-katagami-retry x-katagami-pagination",
  },
  parameter: {
    holds: { schema: "schema", content: "{mediaType}", examples: "{example}" },
    data: "example",
    values: {
      ...each("text", "name in style"),
      ...each("flag", "required deprecated explode allowReserved allowEmptyValue"),
    },
    rule: "name in required deprecated style explode allowReserved x-sunset",
    words: "description example",
    told: "allowEmptyValue",
  },
  header: {
    holds: { schema: "schema", content: "{mediaType}", examples: "{example}" },
    data: "example",
    values: { style: "text", ...each("flag", "required deprecated explode allowReserved allowEmptyValue") },
    rule: "required deprecated style explode",
    words: "description example",
    told: "allowEmptyValue allowReserved",
  },
  requestBody: {
    holds: { content: "{mediaType}" },
    values: { required: "flag" },
    rule: "required",
    words: "description",
  },
  responses: { others: "response" },
  response: {
    holds: { content: "{mediaType}", headers: "{header}", links: "{link}" },
    words: "summary description",
  },
  callback: { others: "pathItem" },
  mediaType: {
    holds: {
      schema: "schema",
      itemSchema: "schema",
      encoding: "{encoding}",
      prefixEncoding: "[encoding]",
      itemEncoding: "encoding",
      examples: "{example}",
      "x-katagami-item": "schema",
    },
    data: "example",
    words: "example",
    told: "x-katagami-events x-katagami-event-data",
  },
  encoding: {
    holds: {
      headers: "{header}",
      encoding: "{encoding}",
      prefixEncoding: "[encoding]",
      itemEncoding: "encoding",
    },
    values: { ...each("text", "contentType style"), ...each("flag", "explode allowReserved") },
    rule: "contentType style explode allowReserved",
  },
  example: {
    data: "value dataValue",
    words: "summary description value dataValue serializedValue externalValue",
  },
  link: {
    refers: { operationRef: "operation" },
    holds: { server: "server" },
    data: "parameters requestBody",
    values: { ...each("text", "operationRef operationId"), parameters: "map" },
    rule: "operationRef operationId parameters requestBody",
    words: "description",
  },
  securityScheme: {
    holds: { flows: "oauthFlows" },
    values: each("text", "type in name scheme bearerFormat openIdConnectUrl oauth2MetadataUrl"),
    rule: "type in name scheme",
    words: "description",
    told: "bearerFormat openIdConnectUrl oauth2MetadataUrl deprecated",
  },
  oauthFlows: {
    holds: {
      implicit: "oauthFlow",
      password: "oauthFlow",
      clientCredentials: "oauthFlow",
      authorizationCode: "oauthFlow",
      deviceAuthorization: "oauthFlow",
    },
  },
  oauthFlow: {
    values: { ...each("text", "authorizationUrl tokenUrl refreshUrl deviceAuthorizationUrl"), scopes: "map" },
    rule: "authorizationUrl tokenUrl scopes",
    told: "refreshUrl deviceAuthorizationUrl",
  },
  schema: {
    refers: { $dynamicRef: "schema" },
    holds: {
      properties: "{schema}",
      patternProperties: "{schema}",
      dependentSchemas: "{schema}",
      $defs: "{schema}",
      definitions: "{schema}",
      allOf: "[schema]",
      oneOf: "[schema]",
      anyOf: "[schema]",
      prefixItems: "[schema]",
      items: "schema",
      additionalProperties: "schema",
      not: "schema",
      if: "schema",
      then: "schema",
      else: "schema",
      contains: "schema",
      propertyNames: "schema",
      unevaluatedItems: "schema",
      unevaluatedProperties: "schema",
      contentSchema: "schema",
      discriminator: "discriminator",
      xml: "xml",
      externalDocs: "externalDocs",
    },
    data: "enum const default example examples",
    values: {
      ...{ type: "types", enum: "list", required: "texts", dependentRequired: "map" },
      ...each("text", "format pattern contentEncoding contentMediaType $dynamicRef $id $schema $anchor $dynamicAnchor"),
      ...each("flag", "nullable uniqueItems readOnly writeOnly deprecated"),
      ...each("number", "multipleOf minimum maximum minLength maxLength minItems maxItems minContains maxContains"),
      ...each("number", "minProperties maxProperties"),
      ...each("bound", "exclusiveMinimum exclusiveMaximum"),
    },
    rule:
      "type format enum const default nullable required dependentRequired multipleOf minimum maximum exclusiveMinimum " +
      "exclusiveMaximum minLength maxLength pattern minItems maxItems uniqueItems minContains maxContains " +
      "minProperties maxProperties contentEncoding contentMediaType readOnly writeOnly deprecated $dynamicRef " +
      "x-extensible-enum x-sunset x-stability-level",
    words: "title summary description example examples $comment",
    told: "$id $schema $vocabulary $anchor $dynamicAnchor $recursiveRef $recursiveAnchor dependencies x-katagami-open-enum x-katagami-value",
  },
  discriminator: {
    refers: { mapping: "{schema}", defaultMapping: "schema" },
    values: each("text", "propertyName defaultMapping"),
    rule: "propertyName mapping defaultMapping",
  },
  xml: {
    values: { ...each("text", "nodeType name namespace prefix"), ...each("flag", "attribute wrapped") },
    rule: "nodeType name namespace prefix attribute wrapped",
  },
} as const satisfies Readonly<Record<string, ObjectFacts>>;

/** The kinds of objects, by the specification's names for them. */
export type Kind = keyof typeof objects;
