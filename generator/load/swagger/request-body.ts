import { isObject } from "../../document/pointer.js";
import type { Extensible, MediaType, RequestBody, Schema } from "../../document/types.js";
import { extensionsOf, picked, type Conversion } from "./conversion.js";
import { json, mediaTypes } from "./media-types.js";
import { isOfBody, listStyle, queryStyles, type Listed } from "./parameters.js";
import { convertSchema, schemaOf } from "./schemas.js";

const urlencoded = "application/x-www-form-urlencoded";
const multipart = "multipart/form-data";

/**
 * What the parameters of an operation say of its body: one that is the body, or those that are fields of a form.
 * @param own the operation's
 * @param shared its path's, of which those count that the operation does not replace
 */
export function convertBody(
  conversion: Conversion,
  operation: Extensible,
  own: readonly Listed[],
  shared: readonly Listed[],
): RequestBody | undefined {
  const parts = own.map(({ target }) => target).filter(isOfBody);
  const replaced = new Set(parts.map(({ in: place, name }) => (place === "body" ? "body" : `form ${String(name)}`)));
  for (const { target } of shared) {
    const key = target.in === "body" ? "body" : `form ${String(target.name)}`;
    if (isOfBody(target) && !replaced.has(key)) parts.push(target);
  }
  const [body, ...others] = parts.filter(({ in: place }) => place === "body");
  const fields = parts.filter(({ in: place }) => place === "formData");
  if (body === undefined) return fields.length > 0 ? formBody(conversion, operation, fields) : undefined;
  for (const other of [...others, ...fields])
    conversion.tell(other, undefined, {
      before: `"${String(other.name)}" beside a body`,
      after: "left out",
      reason: "a request has one body",
    });
  const types = mediaTypes(conversion, operation, "consumes");
  const contents = (types.length > 0 ? types : [json]).map((type): [string, MediaType] => [
    type,
    isObject(body.schema) ? { schema: convertSchema(conversion, body.schema) } : typedContent(conversion, body),
  ]);
  const words = { ...picked(body, "description", "required"), ...extensionsOf(body) };
  return conversion.made(body, { ...words, content: Object.fromEntries(contents) });
}

/** A body whose type stands where that of other parameters does. */
function typedContent(conversion: Conversion, body: Extensible): MediaType {
  const isTyped = body.type !== undefined;
  const after = isTyped ? "its type" : "a body of anything";
  conversion.tell(body, undefined, {
    before: "a body without a schema",
    after,
    reason: "nothing else says what it is",
  });
  return isTyped ? { schema: schemaOf(conversion, body) } : {};
}

function formBody(conversion: Conversion, operation: Extensible, fields: readonly Extensible[]): RequestBody {
  const types = formTypes(conversion, operation, fields);
  const isRequired = fields.some(({ required }) => required === true);
  const contents = types.map((type): [string, MediaType] => [type, formContent(conversion, type, fields)]);
  return conversion.made(fields[0]!, { ...(isRequired && { required: true }), content: Object.fromEntries(contents) });
}

/** Files go in parts; lists that are joined, where a form has a style for them. */
function formTypes(conversion: Conversion, operation: Extensible, fields: readonly Extensible[]): readonly string[] {
  const listed = mediaTypes(conversion, operation, "consumes");
  const forms = listed.filter((type) => isUrlencoded(type) || isMultipart(type));
  const isFile = fields.some(hasFile);
  const isJoined = fields.some(({ type, collectionFormat }) => type === "array" && collectionFormat !== "multi");
  const isFit = isFile ? isMultipart : isJoined ? isUrlencoded : () => true;
  const choices = [forms.filter(isFit), isFile ? [multipart] : forms, [urlencoded]];
  const types = choices.find((choice) => choice.length > 0)!;
  if (listed.length > 0 && !types.some((type) => forms.includes(type)))
    conversion.tell(fields[0]!, undefined, {
      before: listed.join(", "),
      after: types.join(),
      reason: isFile ? "a form with a file is sent in parts" : "its fields are those of a form",
    });
  return types;
}

function isUrlencoded(type: string): boolean {
  return type.toLowerCase().startsWith(urlencoded);
}

function isMultipart(type: string): boolean {
  return type.toLowerCase().startsWith(multipart);
}

function hasFile(field: Extensible): boolean {
  return field.type === "file" || (isObject(field.items) && field.items.type === "file");
}

function formContent(conversion: Conversion, type: string, fields: readonly Extensible[]): MediaType {
  const properties: [string, Schema][] = [];
  const encodings: [string, Extensible][] = [];
  for (const field of fields) {
    const name = String(field.name);
    const { schema, ...style } = fieldStyle(conversion, field, type);
    const { "x-nullable": _, ...extensions } = extensionsOf(field);
    const property = { ...schema, ...picked(field, "description", "example"), ...extensions };
    properties.push([name, conversion.made(field, property)]);
    if (Object.keys(style).length > 0) encodings.push([name, conversion.made(field, style)]);
  }
  const required = fields.filter((field) => field.required === true).map(({ name }) => String(name));
  const schema: Schema = { type: "object", properties: Object.fromEntries(properties) };
  if (required.length > 0) schema.required = required;
  return { schema, ...(encodings.length > 0 && { encoding: Object.fromEntries(encodings) }) };
}

function fieldStyle(conversion: Conversion, field: Extensible, type: string): ReturnType<typeof listStyle> {
  const schema = isObject(field.schema) ? convertSchema(conversion, field.schema) : schemaOf(conversion, field);
  if (field.type !== "array") return { schema };
  if (isUrlencoded(type)) return listStyle(conversion, field, schema, formStyles);
  // Of a form in parts, each value has its own: files, and what is written so.
  const isParts = hasFile(field) || field.collectionFormat === "multi";
  return isParts ? { schema } : listStyle(conversion, field, schema, noStyles);
}

/** A form repeats the values of a list unless told, and otherwise joins them by commas. */
const formStyles = { ...queryStyles, multi: {}, csv: { explode: false } };

/** OpenAPI 3.0 has no style for lists in parts. */
const noStyles = {};
