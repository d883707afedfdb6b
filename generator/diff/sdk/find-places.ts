import { itemPointer, keysOfMethod } from "../../document/methods.js";
import { childPointer, lookUp, pointer } from "../../document/pointer.js";
import type { OpenApi } from "../../document/types.js";
import { isObject } from "../located.js";
import type { Chain } from "./use.js";

/** More places than these are not looked at for one step: a description may refer in circles. */
const most = 200;

/**
 * Where the keys of a type lead in the description that the type was made from, from the outermost place to the innermost. A
 * schema may be put together from several, so that a step may have several places; it ends where a key leads nowhere.
 * @param start pointer to a schema, or to what holds one in the end: an operation, a response, a parameter
 * @param keys such as `["responses", "200", "content", "application/json", "data", "[]"]`: `[]` leads to items, `{}` to other properties
 */
export function findPlaces(document: OpenApi, start: string, keys: readonly string[]): Chain {
  if (lookUp(document, start) === undefined) return [];
  const chain = [withTargets(document, [start])];
  const section = /^#\/components\/(schemas|parameters|headers)\//.exec(start)?.[1];
  let isSchema = section === "schemas";
  const enter = (found: readonly string[], holdsSchema: boolean): boolean => {
    if (found.length > 0) chain.push(withTargets(document, found));
    const schemas = holdsSchema ? schemasIn(document, found) : [];
    if (schemas.length > 0) chain.push(withTargets(document, schemas));
    isSchema ||= schemas.length > 0;
    return found.length > 0 && (isSchema || !holdsSchema);
  };
  if (section !== undefined && !isSchema) enter([start], true);
  for (let rest = keys; rest.length > 0;) {
    const from = chain.at(-1)!;
    const [key = "", name = "", parameter] = rest;
    const isNamed = !isSchema && ["parameters", "content", "headers"].includes(key);
    const found = isSchema
      ? schemaSteps(document, from, key)
      : key === "parameters"
        ? from.flatMap((operation) => parametersOf(document, operation, name, parameter))
        : from.flatMap((at) =>
            isNamed
              ? childPointer(at, key, name)
              : [...new Set([childPointer(at, key), childPointer(at, ...keysOfMethod(key))])],
          );
    const used = isSchema || !isNamed ? 1 : key === "parameters" ? 3 : 2;
    const there = found.filter((at) => lookUp(document, at) !== undefined);
    if (!enter(there, isNamed && rest.length >= used)) break;
    rest = rest.slice(used);
  }
  return chain;
}

/**
 * Where a part of a request or of a result is described that has no type in src/schema.ts to tell: below an operation, one of its
 * responses, or the headers of that.
 */
export function placesOf(document: OpenApi, from: readonly string[], name: string): Chain {
  const found = from
    .flatMap((at) => partsNamed(name, at, lookUp(document, at)).map((keys) => childPointer(at, ...keys)))
    .filter((at) => lookUp(document, at) !== undefined);
  if (found.length === 0) return [];
  const schemas = isNamed.has(name) ? [] : schemasIn(document, found);
  return [found, schemas].filter(({ length }) => length > 0).map((each) => withTargets(document, each));
}

/** Keys that lead from a holder to what a part of a request or a result is called by. */
function partsNamed(name: string, at: string, holder: unknown): (readonly string[])[] {
  if (!isObject(holder)) return [];
  if (/\/(headers|links)$/.test(at)) return [[name]];
  const { responses } = holder;
  const own = (isObject(responses) ? ofOperation : ofResponse).get(name);
  const isOfResult = isObject(responses) && ofResponse.has(name);
  const statuses = isOfResult ? Object.keys(responses) : [];
  const isSuccess = (status: string) => /^(2|default$)/.test(status);
  return [
    ...(own ? [own] : []),
    ...statuses
      .filter((status) => isSuccess(status) !== (name === "error"))
      .map((status) => ["responses", status, ...(isNamed.has(name) ? [name] : [])]),
  ];
}

const ofOperation: ReadonlyMap<string, readonly string[]> = new Map([
  ["body", ["requestBody"]],
  ["contentType", ["requestBody"]],
  ["status", ["responses"]],
]);

const ofResponse: ReadonlyMap<string, readonly string[]> = new Map([
  ["data", ["content"]],
  ["error", ["content"]],
  ["headers", ["headers"]],
  ["links", ["links"]],
]);

/** Parts of a response that hold others by their names. */
const isNamed: ReadonlySet<string> = new Set(["headers", "links"]);

/** A parameter of an operation or of its path, or the lists in which they stand. */
export function parametersOf(document: OpenApi, operation: string, place: string, name: string | undefined): string[] {
  const path = itemPointer(operation);
  const lists = [operation, path].map((at) => childPointer(at, "parameters"));
  if (name === undefined) return lists;
  return lists.flatMap((list) => {
    const parameters = lookUp(document, list);
    if (!Array.isArray(parameters)) return [];
    return parameters.flatMap((_, index) => {
      const at = childPointer(list, index);
      const parameter = lookUp(document, withTargets(document, [at]).at(-1)!);
      return isObject(parameter) && parameter["in"] === place && parameter["name"] === name ? [at] : [];
    });
  });
}

/** The schemas that parameters, headers and media types have. */
function schemasIn(document: OpenApi, holders: readonly string[]): string[] {
  return withTargets(document, holders).flatMap((at) => {
    const holder = lookUp(document, at);
    if (!isObject(holder)) return [];
    const content = at.endsWith("/content")
      ? { prefix: [], types: holder }
      : { prefix: ["content"], types: holder["content"] };
    const types = isObject(content.types) ? Object.keys(content.types) : [];
    const paths = [
      ["schema"],
      ["itemSchema"],
      ...types.flatMap((type) => ["schema", "itemSchema"].map((key) => [...content.prefix, type, key])),
    ];
    return paths.map((path) => childPointer(at, ...path)).filter((to) => isObject(lookUp(document, to)));
  });
}

/** A step into a schema, in all that it is put together from. */
export function schemaSteps(document: OpenApi, from: readonly string[], key: string): string[] {
  const found: string[] = [];
  // Of a base that an heir is put together from, the other heirs are no parts of it.
  const waiting = new Map(from.map((at) => [at, { isComposed: false }]));
  for (const [at, { isComposed }] of waiting) {
    const schema = lookUp(document, at);
    if (!isObject(schema)) continue;
    const { items, prefixItems, additionalProperties, properties } = schema;
    if (key === "[]" && isObject(items)) found.push(childPointer(at, "items"));
    for (const index of Array.isArray(prefixItems) ? prefixItems.keys() : [])
      if (key === "[]" || key === `[${index}]`) found.push(childPointer(at, "prefixItems", index));
    if (key === "{}" && isObject(additionalProperties)) found.push(childPointer(at, "additionalProperties"));
    if (isObject(properties) && Object.hasOwn(properties, key)) found.push(childPointer(at, "properties", key));
    if (waiting.size >= most) continue;
    for (const part of partsOf(at, schema, isComposed))
      if (!waiting.has(part)) waiting.set(part, { isComposed: isComposed || part.startsWith(`${at}/allOf/`) });
  }
  return found;
}

/** Alternatives that are written where a union is, and are meant; all of unions inside of it count as its own. */
export function alternativesOf(
  document: OpenApi,
  from: readonly string[],
  isMeant: (schema: Record<string, unknown>) => boolean,
): string[] {
  const waiting = new Set(from);
  for (const at of waiting) {
    const schema = lookUp(document, at);
    if (!isObject(schema) || waiting.size > most) continue;
    for (const keyword of ["anyOf", "oneOf"])
      if (Array.isArray(schema[keyword]))
        for (const index of schema[keyword].keys()) waiting.add(childPointer(at, keyword, index));
  }
  return [...waiting].filter((at) => {
    const schema = lookUp(document, at);
    return !from.includes(at) && isObject(schema) && isMeant(schema);
  });
}

/** What a schema is put together from: what it refers to, its alternatives, and unless it is composed, what a discriminator names. */
function partsOf(at: string, schema: Record<string, unknown>, isComposed: boolean): string[] {
  const { $ref, discriminator } = schema;
  const members = ["allOf", "anyOf", "oneOf"].flatMap((keyword) => {
    const list = schema[keyword];
    return Array.isArray(list) ? list.map((_, index) => childPointer(at, keyword, index)) : [];
  });
  const mapping =
    !isComposed && isObject(discriminator) && isObject(discriminator["mapping"]) ? discriminator["mapping"] : {};
  const heirs = Object.values(mapping).map((to) =>
    String(to).includes("/") ? String(to) : pointer("components", "schemas", String(to)),
  );
  return [...[$ref].filter((to) => typeof to === "string"), ...heirs.filter((to) => to.startsWith("#/")), ...members];
}

/** Places, and what those refer to that are but a reference. */
export function withTargets(document: OpenApi, places: readonly string[]): string[] {
  const all = new Set(places);
  for (const at of all) {
    const value = all.size < most ? lookUp(document, at) : undefined;
    if (isObject(value) && typeof value["$ref"] === "string" && value["$ref"].startsWith("#/")) all.add(value["$ref"]);
  }
  return [...all];
}
