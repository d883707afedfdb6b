import { typesOf, type ValueType } from "../document/facts.js";
import { childPointer, dereference } from "../document/pointer.js";
import type { OpenApi, Parameter, Response, Schema } from "../document/types.js";
import type { ApiHeader, HeaderForm } from "./api-response.js";
import { located, type Located } from "../document/operations.js";

const none: ReadonlySet<ValueType> = new Set();

type Part = "text" | "number" | "boolean";

/** The headers that a response declares; Content-Type is told by its content. @see https://spec.openapis.org/oas/v3.2.0#header-object */
export function buildHeaders(document: OpenApi, { value: { headers = {} }, pointer }: Located<Response>): ApiHeader[] {
  return Object.entries(headers).flatMap(([name, declared]) => {
    const at = childPointer(pointer, "headers", name);
    const header = located<Parameter>(document, declared as unknown as Parameter, at);
    const isUsable = isToken(name) && !/^content-type$/i.test(name);
    return header && isUsable ? [buildHeader(document, name, header)] : [];
  });
}

/** Whether a header can be called so at all: a platform refuses to look for others. @see https://www.rfc-editor.org/rfc/rfc9110#section-5.6.2 */
function isToken(name: string): boolean {
  return /^[\w!#$%&'*+.^`|~-]+$/.test(name);
}

function buildHeader(document: OpenApi, name: string, { value, pointer }: Located<Parameter>): ApiHeader {
  const { required, schema, content, explode } = value;
  const common = { pointer, name, required: required === true };
  if (/^set-cookie$/i.test(name)) return { ...common, form: "cookies", type: undefined };
  const [mediaType, media] = Object.entries(content ?? {})[0] ?? [];
  if (mediaType !== undefined && !schema) {
    const isJson = /^[^/]+\/(.*\+)?json\s*(;|$)/i.test(mediaType);
    const isTyped = isJson && media?.schema !== undefined;
    return { ...common, form: isJson ? "json" : "text", type: isTyped ? [name, mediaType] : undefined };
  }
  const isTyped = schema !== undefined && typesOf(document, schema) !== undefined;
  return { ...common, form: formOf(document, schema, explode === true), type: isTyped ? [name] : undefined };
}

function formOf(document: OpenApi, declared: Schema = {}, explode: boolean): HeaderForm {
  const types = typesOf(document, declared) ?? none;
  const schema = dereference<Schema>(document, declared);
  if (types.has("array")) return { items: partOf(document, schema?.items) };
  if (!types.has("object")) return partOf(document, declared);
  const { properties = {}, additionalProperties } = schema ?? {};
  return {
    properties: Object.fromEntries(Object.entries(properties).map(([name, part]) => [name, partOf(document, part)])),
    others: partOf(document, typeof additionalProperties === "object" ? additionalProperties : undefined),
    explode,
  };
}

/** A value that may be a text is one. */
function partOf(document: OpenApi, schema: Schema = {}): Part {
  const types = typesOf(document, schema) ?? none;
  if (types.has("string")) return "text";
  if (types.has("number") || types.has("integer")) return "number";
  return types.has("boolean") ? "boolean" : "text";
}
