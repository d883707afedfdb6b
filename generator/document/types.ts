/** A JSON value, as parsed. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A plain JSON object. */
export type JsonObject = Record<string | number, unknown>;

/** Any object of a description; extensions (`x-…`) and keywords that are not listed are reached by index. */
export interface Extensible {
  [key: string]: unknown;
}

/** @see https://spec.openapis.org/oas/v3.2.0#schema-object */
export interface Schema extends Extensible {
  $ref?: string;
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  const?: unknown;
  title?: string;
  description?: string;
  default?: unknown;
  nullable?: boolean;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  items?: Schema;
  allOf?: Schema[];
  prefixItems?: Schema[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  discriminator?: { propertyName: string; mapping?: Record<string, string>; defaultMapping?: string };
  readOnly?: boolean;
  writeOnly?: boolean;
  deprecated?: boolean;
  contentMediaType?: string;
  contentEncoding?: string;
  contentSchema?: Schema;
}

export interface Example extends Extensible {
  summary?: string;
  value?: unknown;
}

/** @see https://spec.openapis.org/oas/v3.2.0#media-type-object */
export interface MediaType extends Extensible {
  schema?: Schema;
  itemSchema?: Schema;
  example?: unknown;
  examples?: Record<string, Example>;
  encoding?: Record<string, Extensible>;
}

/** @see https://spec.openapis.org/oas/v3.2.0#parameter-object */
export interface Parameter extends Extensible {
  $ref?: string;
  name: string;
  in: "path" | "query" | "header" | "cookie" | "querystring";
  required?: boolean;
  deprecated?: boolean;
  description?: string;
  style?: string;
  explode?: boolean;
  allowReserved?: boolean;
  schema?: Schema;
  content?: Record<string, MediaType>;
}

export interface RequestBody extends Extensible {
  $ref?: string;
  description?: string;
  required?: boolean;
  content?: Record<string, MediaType>;
}

/** @see https://spec.openapis.org/oas/v3.2.0#link-object */
export interface Link extends Extensible {
  $ref?: string;
  operationRef?: string;
  operationId?: string;
  parameters?: Record<string, unknown>;
  requestBody?: unknown;
  description?: string;
}

export interface Response extends Extensible {
  $ref?: string;
  description?: string;
  headers?: Record<string, Extensible>;
  content?: Record<string, MediaType>;
  links?: Record<string, Link>;
}

export type SecurityRequirement = Record<string, string[]>;

/** @see https://spec.openapis.org/oas/v3.2.0#operation-object */
export interface Operation extends Extensible {
  operationId?: string;
  summary?: string;
  description?: string;
  deprecated?: boolean;
  tags?: string[];
  parameters?: Parameter[];
  requestBody?: RequestBody;
  responses?: Record<string, Response>;
  callbacks?: Record<string, Extensible>;
  security?: SecurityRequirement[];
  servers?: Server[];
  externalDocs?: { url: string; description?: string };
}

export interface PathItem extends Extensible {
  $ref?: string;
  parameters?: Parameter[];
  servers?: Server[];
}

/** @see https://spec.openapis.org/oas/v3.2.0#server-object */
export interface Server extends Extensible {
  url: string;
  description?: string;
  variables?: Record<string, { default: string; enum?: string[]; description?: string }>;
}

export interface SecurityScheme extends Extensible {
  $ref?: string;
  type: string;
  description?: string;
  scheme?: string;
  name?: string;
  in?: string;
}

export interface Components extends Extensible {
  schemas?: Record<string, Schema>;
  responses?: Record<string, Response>;
  parameters?: Record<string, Parameter>;
  requestBodies?: Record<string, RequestBody>;
  headers?: Record<string, Extensible>;
  links?: Record<string, Link>;
  securitySchemes?: Record<string, SecurityScheme>;
  pathItems?: Record<string, PathItem>;
}

/** @see https://spec.openapis.org/oas/v3.2.0#openapi-object */
export interface OpenApi extends Extensible {
  openapi: string;
  info: { title: string; version: string; description?: string; [key: string]: unknown };
  servers?: Server[];
  paths?: Record<string, PathItem>;
  webhooks?: Record<string, PathItem>;
  components?: Components;
  security?: SecurityRequirement[];
  tags?: { name: string; description?: string; [key: string]: unknown }[];
  externalDocs?: { url: string; description?: string };
}

declare const loaded: unique symbol;

/** An OpenAPI document that was linted and bundled: only load and normalise make one. */
export type Document = OpenApi & { readonly [loaded]: true };

export type Method = "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace" | "query";
