import { methodsOf, operationOf } from "../../document/methods.js";
import { isObject } from "../../document/pointer.js";
import type { Document, Extensible, OpenApi, PathItem, Schema } from "../../document/types.js";
import { mapWithin, visit } from "../../document/walk.js";
import { plainLine } from "../../model/names.js";
import type { TypesOptions } from "../openapi-typescript.js";
import { putOthersBeside } from "../other-methods.js";
import { spell } from "../spell.js";
import { hidePercent, safeWords } from "../words.js";
import { toAscii } from "./ascii.js";

/**
 * A copy of a document of which openapi-typescript writes the types that it always wrote, but for what it gets wrong: values of
 * discriminators, and schemas in which several keywords go together.
 */
export function documentForFile(document: Document, options: TypesOptions): OpenApi {
  const text = hidePercent(JSON.stringify(document, safeWords));
  const copy = JSON.parse(hasEnums(options) ? toAscii(text) : text) as OpenApi;
  const groups = [copy.paths, copy.webhooks, copy.components?.pathItems].map((items) => items ?? {});
  leaveDoubledIds(groups.flatMap((items) => Object.values(items)));
  for (const items of groups) for (const key of Object.keys(items)) putOthersBeside(items, key);
  if (options.pathParamsAsTypes) escapeTemplates(copy);
  const spelled = (part: Extensible, kind: "parameter" | "header" | "mediaType") =>
    void Object.assign(part, mapWithin(kind, part as never, { schema: spell }));
  visit(copy, {
    parameter: (part) => spelled(part, "parameter"),
    header: (part) => spelled(part, "header"),
    mediaType: (part) => spelled(part, "mediaType"),
    schema: wordsOfEnum,
  });
  const { components } = copy;
  if (components?.schemas)
    components.schemas = Object.fromEntries(
      Object.entries(components.schemas).map(([key, each]) => [key, spell(each)]),
    );
  return copy;
}

/** Whether names of enumerations are made of texts. */
export function hasEnums({ enum: enums, enumValues, makePathsEnum }: TypesOptions): boolean {
  return enums === true || enumValues === true || makePathsEnum === true;
}

/** `operations` has room for one of a name. */
function leaveDoubledIds(items: readonly PathItem[]): void {
  const taken = new Set<string>();
  for (const operation of items.flatMap((item) => methodsOf(item).map((method) => operationOf(item, method)))) {
    const { operationId } = operation;
    if (operationId === undefined) continue;
    if (taken.has(operationId)) delete (operation as Partial<typeof operation>).operationId;
    taken.add(operationId);
  }
}

/** A path with parameters is read as a template of TypeScript, in which some characters mean something. */
function escapeTemplates({ paths = {} }: OpenApi): void {
  for (const path of Object.keys(paths)) {
    const escaped = path.replace(/[`\\$]|[\r\n\u2028\u2029]/g, (found) => (/\s/.test(found) ? "" : `\\${found}`));
    if (escaped === path || !path.includes("{")) continue;
    paths[escaped] = paths[path]!;
    delete paths[path];
  }
}

/** What is written behind the members of an enumeration ends with the line. */
function wordsOfEnum(schema: Schema): void {
  for (const key of ["x-enum-descriptions", "x-enumDescriptions"])
    if (Array.isArray(schema[key]))
      schema[key] = schema[key].map((text) => (text === null ? text : plainLine(String(text))));
  for (const key of ["x-enum-varnames", "x-enumNames"])
    if (isObject(schema[key])) delete schema[key];
    else if (Array.isArray(schema[key]))
      schema[key] = schema[key].map((text) => (text === null ? undefined : String(text)));
}
