import { typesOf, isSchema, membersOf, othersOf, propertiesOf } from "../document/facts.js";
import { dereference } from "../document/pointer.js";
import type { OpenApi, Parameter, Schema, MediaType } from "../document/types.js";
import type { ApiParameterStyle, ApiBody, ApiPart } from "./api.js";
import { bodyKind } from "./kind.js";

/** The styles of each place, the usual one first. */
export const stylesOf: Readonly<Record<string, readonly string[]>> = {
  path: ["simple", "label", "matrix"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  header: ["simple"],
  cookie: ["form", "cookie"],
};

/**
 * How a parameter is written; undefined for the usual way of its place: a text, in queries and cookies also a list with
 * `explode`, in headers a list. A parameter of which nothing is said may be anything.
 * @see https://spec.openapis.org/oas/v3.2.0#parameter-object
 */
export function parameterStyle(
  document: OpenApi,
  parameter: Pick<Parameter, "in" | "style" | "explode" | "allowReserved" | "schema" | "content">,
): ApiParameterStyle | undefined {
  const [content] = Object.entries(parameter.content ?? {});
  if (content)
    return bodyKind(...content) === "json" ? { style: "json", explode: false, allowReserved: false } : undefined;
  const [usual, ...others] = stylesOf[parameter.in] ?? [];
  const shapes = shapesOf(document, parameter.schema);
  const isText = shapes.size === 1 && shapes.has("text");
  const declared = others.find((style) => style === parameter.style) ?? usual!;
  const style = parameter.in === "query" && isText ? usual! : declared;
  const explode = parameter.explode ?? ["form", "cookie", "deepObject"].includes(style);
  const allowReserved = ["path", "query"].includes(parameter.in) && parameter.allowReserved === true;
  const isUsual =
    style === usual &&
    !allowReserved &&
    shapes.size > 0 &&
    !shapes.has("object") &&
    (style === "form" ? explode || isText : parameter.in === "header" || !shapes.has("list"));
  return isUsual ? undefined : { style, explode, allowReserved };
}

type Shape = "text" | "list" | "object";

/** What values of a schema can be; nothing where that is not said, which is anything. */
export function shapesOf(document: OpenApi, declared: Schema = {}): Set<Shape> {
  const types = [...(typesOf(document, declared) ?? [])].filter((type) => type !== "null");
  return new Set(types.map((type) => (type === "array" ? "list" : type === "object" ? type : "text")));
}

/**
 * How the parts of a form are written where the description says so, by name.
 * @see https://spec.openapis.org/oas/v3.2.0#encoding-object
 */
export function formEncoding(
  document: OpenApi,
  kind: ApiBody["kind"],
  { encoding = {}, schema }: MediaType,
): Record<string, ApiPart> {
  const properties = propertiesOf(document, schema ?? {});
  const parts = Object.entries(encoding).map(([name, part]): [string, ApiPart] => {
    const { style, explode, allowReserved, contentType } = part as Partial<Parameter> & { contentType?: string };
    if (style !== undefined || explode !== undefined || allowReserved !== undefined) {
      const written = { in: "query", style, explode, allowReserved, schema: properties.get(name)?.[0] } as Parameter;
      return [
        name,
        { contentType: undefined, style: parameterStyle(document, written), headers: headersOf(document, part) },
      ];
    }
    // Of several types, and of a range, the caller's Blob has one.
    const exact = contentType === undefined || /[*,]/.test(contentType) ? undefined : contentType;
    return [name, { contentType: exact, style: undefined, headers: headersOf(document, part) }];
  });
  const objects = [...properties].flatMap(([name, [part]]) => (isObject(document, part) ? [name] : []));
  const defaults = kind === "multipart" ? objects.map((name): [string, ApiPart] => [name, jsonPart]) : [];
  return Object.fromEntries(
    [...defaults, ...parts].filter(([, part]) => part.contentType || part.style || hasAny(part.headers)),
  );
}

const jsonPart: ApiPart = { contentType: "application/json", style: undefined, headers: {} };

/** Whether a property is an object, or a list of objects, and nothing else: its parts are JSON, not files. */
function isObject(document: OpenApi, declared: Schema | undefined): boolean {
  const shapes = [...shapesOf(document, declared)];
  const items = shapes[0] === "list" ? [...shapesOf(document, dereference<Schema>(document, declared)?.items)] : shapes;
  return shapes.length === 1 && items.length === 1 && items[0] === "object";
}

/** Whether a part of a form may be an object: as it is described, or because nothing is said of it. */
export function mayHaveObjects(document: OpenApi, declared: Schema | undefined): boolean {
  const all = new Set([declared]);
  const fields: Schema[] = [];
  for (const each of all) {
    const schema = dereference<Schema>(document, each);
    if (!isSchema(schema)) {
      if (schema !== false) return true;
      continue;
    }
    const others = othersOf(schema);
    for (const field of Object.values(schema.properties ?? {})) fields.push(field);
    if (others) fields.push(others);
    for (const part of [...(schema.allOf ?? []), ...membersOf(schema)]) all.add(part);
  }
  return fields.length === 0 || fields.some((part) => mayBeObject(document, part));
}

function mayBeObject(document: OpenApi, declared: Schema | undefined, depth = 0): boolean {
  const shapes = shapesOf(document, declared);
  const items = dereference<Schema>(document, declared)?.items;
  return (
    shapes.size === 0 ||
    shapes.has("object") ||
    (shapes.has("list") && depth < 8 && mayBeObject(document, items, depth + 1))
  );
}

/** Headers of a part that can have one value only. */
function headersOf(document: OpenApi, { headers = {} }: { headers?: unknown }): Record<string, string> {
  const values = Object.entries(headers as Record<string, Parameter>).flatMap(([name, declared]) => {
    const value = onlyValue(document, declared);
    return value === undefined || /^content-type$/i.test(name) ? [] : [[name, value]];
  });
  return Object.fromEntries(values) as Record<string, string>;
}

/** The one value that a header can have, as text. */
export function onlyValue(document: OpenApi, declared: Parameter): string | undefined {
  const header = dereference<Parameter>(document, declared);
  const schema = dereference<Schema>(document, header?.schema);
  const value = schema?.const ?? (schema?.enum?.length === 1 ? schema.enum[0] : undefined);
  return ["string", "number", "boolean"].includes(typeof value) ? String(value) : undefined;
}

function hasAny(values: object): boolean {
  return Object.keys(values).length > 0;
}
