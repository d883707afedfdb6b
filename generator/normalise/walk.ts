import { methods } from "../document/objects.js";
import type { MediaType, OpenApi, Operation, Parameter, PathItem, Response, Schema } from "../document/types.js";
import { escapeKey } from "../document/pointer.js";
import { isObject } from "./json-object.js";

type Visit<T> = (value: T, pointer: string) => void;

/** Where an operation stands, and how it is called. */
export interface Place {
  readonly path: string;
  readonly method: string;
  readonly pointer: string;
  readonly item: PathItem;
}

/** Visits every operation under `paths`, in the order of the document. */
export function eachOperation(document: OpenApi, visit: (operation: Operation, place: Place) => void): void {
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    for (const method of methods) {
      const operation = item?.[method] as Operation | undefined;
      if (isObject(operation))
        visit(operation, { path, method, item, pointer: `#/paths/${escapeKey(path)}/${method}` });
    }
  }
}

/** What a walk may stop at: each callback gets the object and its pointer; `$ref`s are not followed. */
export interface Visitor {
  schema?: Visit<Schema>;
  mediaType?: Visit<MediaType>;
  response?: Visit<Response>;
  parameter?: Visit<Parameter>;
}

/** Visits every object of a kind, wherever a document may hold one, each once. */
export function walk(document: OpenApi, visitor: Visitor): void {
  const { components = {} } = document;
  const seen = new Set<unknown>();
  const each = <T>(values: unknown, at: string, visit: Visit<T>): void => {
    if (!isObject(values) && !Array.isArray(values)) return;
    for (const [key, value] of Object.entries(values))
      if (isObject(value)) visit(value as T, `${at}/${escapeKey(key)}`);
  };
  const schema: Visit<Schema> = (value, at) => {
    if (!isObject(value) || seen.has(value)) return;
    seen.add(value);
    visitor.schema?.(value, at);
    // Most schemas have none within them.
    if (!Object.keys(value).some((key) => keywords.has(key))) return;
    for (const key of listKeywords) each(value[key], `${at}/${key}`, schema);
    for (const key of schemaKeywords) if (isObject(value[key])) schema(value[key] as Schema, `${at}/${key}`);
  };
  const mediaType: Visit<MediaType> = (value, at) => {
    visitor.mediaType?.(value, at);
    if (value.schema) schema(value.schema, `${at}/schema`);
    if (value.itemSchema) schema(value.itemSchema, `${at}/itemSchema`);
    each(value.encoding, `${at}/encoding`, (encoding: Parameter, place) =>
      each(encoding.headers, `${place}/headers`, parameter),
    );
  };
  const parameter: Visit<Parameter> = (value, at) => {
    visitor.parameter?.(value, at);
    if (value.schema) schema(value.schema, `${at}/schema`);
    each(value.content, `${at}/content`, mediaType);
  };
  const body: Visit<Parameter> = (value, at) => each(value.content, `${at}/content`, mediaType);
  const response: Visit<Response> = (value, at) => {
    visitor.response?.(value, at);
    each(value.content, `${at}/content`, mediaType);
    each(value.headers, `${at}/headers`, parameter);
  };
  const pathItem: Visit<PathItem> = (value, at) => {
    each(value.parameters, `${at}/parameters`, parameter);
    for (const method of methods) if (isObject(value[method])) operation(value[method] as Operation, `${at}/${method}`);
  };
  const operation: Visit<Operation> = (value, at) => {
    each(value.parameters, `${at}/parameters`, parameter);
    if (isObject(value.requestBody)) body(value.requestBody as never, `${at}/requestBody`);
    each(value.responses, `${at}/responses`, response);
    each(value.callbacks, `${at}/callbacks`, callback);
  };
  const callback: Visit<Record<string, unknown>> = (value, at) => each(value, at, pathItem);
  each(document.paths, "#/paths", pathItem);
  each(document.webhooks, "#/webhooks", pathItem);
  each(components.schemas, "#/components/schemas", schema);
  each(components.responses, "#/components/responses", response);
  each(components.parameters, "#/components/parameters", parameter);
  each(components.headers, "#/components/headers", parameter);
  each(components.requestBodies, "#/components/requestBodies", body);
  each(components.pathItems, "#/components/pathItems", pathItem);
  each(components.callbacks, "#/components/callbacks", callback);
}

/** Keywords that hold schemas by name or in a list. */
export const listKeywords = [
  "properties",
  "patternProperties",
  "dependentSchemas",
  "$defs",
  "allOf",
  "oneOf",
  "anyOf",
  "prefixItems",
];
const schemaKeywords = [
  "items",
  "additionalProperties",
  "not",
  "if",
  "then",
  "else",
  "contains",
  "propertyNames",
  "unevaluatedItems",
  "unevaluatedProperties",
  "contentSchema",
];

const keywords: ReadonlySet<string> = new Set([...listKeywords, ...schemaKeywords]);
