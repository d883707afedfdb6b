import { isSchema, membersOf, othersOf, propertiesOf } from "../document/facts.js";
import { dereference } from "../document/pointer.js";
import type { MediaType, OpenApi, Parameter, Schema } from "../document/types.js";
import type { ApiBody, ApiPart } from "./api.js";
import { parameterStyle, shapesOf } from "./parameter-style.js";

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
    fields.push(...Object.values(schema.properties ?? {}), ...[othersOf(schema) || []].flat());
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
