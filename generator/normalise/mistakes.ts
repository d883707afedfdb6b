import { branches } from "../document/facts.js";
import { operationsOf, type OperationPlace } from "../document/operations.js";
import { dereference, isObject } from "../document/pointer.js";
import type { OpenApi, Operation, RequestBody } from "../document/types.js";
import { eachReference, visit } from "../document/walk.js";
import { isArray, jsonBodySchema, pageSchema, fieldsOf, queryParameters, schemaAt } from "./paging.js";
import { openKeyword } from "../shapes/open-enum.js";

/** A `$ref` that leads to nothing. */
export interface BrokenReference {
  /** Of the object that holds it. */
  readonly pointer: string;
  readonly ref: string;
}

/** Every `$ref` of a document that leads to nothing, or to nothing but other `$ref`s; what stands in examples is none. */
export function brokenReferences(document: OpenApi): BrokenReference[] {
  const broken: BrokenReference[] = [];
  eachReference(document, ({ keyword, kind, ref, at }) => {
    if (keyword !== "$ref" || kind === "example") return;
    if (dereference(document, { $ref: ref }) === undefined) broken.push({ pointer: at, ref });
  });
  return broken;
}

/** A keyword of Katagami's own that says nothing it could use. */
export interface MisusedKeyword {
  readonly pointer: string;
  readonly keyword: string;
  readonly message: string;
}

const roles = ["end", "error", "heartbeat"];

/** Every `x-katagami-*` keyword of a document whose value cannot be understood. */
export function misusedKeywords(document: OpenApi): MisusedKeyword[] {
  const found: MisusedKeyword[] = [];
  for (const place of operationsOf(document)) {
    const { operation, pointer } = place;
    const tell = (keyword: string, mistake: (value: unknown) => string | undefined) => {
      const message = keyword in operation ? mistake(operation[keyword]) : undefined;
      if (message !== undefined) found.push({ pointer, keyword, message });
    };
    tell("x-katagami-streaming", (value) => streamingMistake(document, operation, value));
    tell("x-katagami-retry", retryMistake);
    tell("x-katagami-pagination", (value) => pagingMistake(document, place, value));
  }
  visit(document, {
    schema(schema, pointer) {
      if (openKeyword in schema && typeof schema[openKeyword] !== "boolean")
        found.push({
          pointer,
          keyword: openKeyword,
          message: "It is true or false: whether other texts may come back.",
        });
    },
    mediaType(media, pointer) {
      const keyword = "x-katagami-events";
      const message = keyword in media ? eventsMistake(media[keyword]) : undefined;
      if (message !== undefined) found.push({ pointer, keyword, message });
    },
  });
  return found;
}

function streamingMistake(document: OpenApi, operation: Operation, value: unknown): string | undefined {
  if (!isObject(value) || typeof value.property !== "string" || !("value" in value)) {
    return "It is { property, value }: which property of the request body asks for events, and with which value.";
  }
  const body = dereference<RequestBody>(document, operation.requestBody);
  const schemas = Object.values(body?.content ?? {}).flatMap(({ schema }) =>
    schema ? branches(document, schema) : [],
  );
  if (schemas.some(({ properties }) => Object.hasOwn(properties ?? {}, value.property as string))) return undefined;
  return `The request body has no property "${value.property}".`;
}

function retryMistake(value: unknown): string | undefined {
  if (!isObject(value))
    return "It is { safe, codes, neverCodes }: whether and for which errors a call may be sent again.";
  for (const [key, fact] of Object.entries(value)) {
    if (!["safe", "codes", "neverCodes"].includes(key)) return `There is no "${key}": write safe, codes, neverCodes.`;
    if (key === "safe" ? typeof fact !== "boolean" : !isTexts(fact))
      return key === "safe" ? '"safe" is true or false.' : `"${key}" is a list of error codes.`;
  }
  const { codes = [], neverCodes = [] } = value as { codes?: string[]; neverCodes?: string[] };
  const both = codes.find((code) => neverCodes.includes(code));
  return both === undefined ? undefined : `"${both}" cannot be in both codes and neverCodes.`;
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((text) => typeof text === "string");
}

function eventsMistake(value: unknown): string | undefined {
  if (!isObject(value)) return `It is { ${roles.join(", ")} }, each a list of event names.`;
  for (const [role, names] of Object.entries(value)) {
    if (!roles.includes(role)) return `There is no role "${role}": write ${roles.join(", ")}.`;
    if (!Array.isArray(names) || names.some((name) => typeof name !== "string"))
      return `"${role}" is a list of event names.`;
  }
  return undefined;
}

const needs: Readonly<Record<string, readonly string[]>> = {
  cursor: ["parameter", "from"],
  offset: ["parameter"],
  page: ["parameter"],
  url: ["from"],
  "link-header": [],
};
const pointers = ["from", "items", "more", "total"];

/** What is wrong with an operation's `x-katagami-pagination`, if anything; `false` there says that nothing is paged. */
function pagingMistake(document: OpenApi, place: OperationPlace, value: unknown): string | undefined {
  if (value === false) return undefined;
  const ways = Object.keys(needs).join(", ");
  if (!isObject(value) || typeof value.by !== "string" || !Object.hasOwn(needs, value.by))
    return `It is { by, items, … }, with one of these for "by": ${ways}.`;
  const missing = ["items", ...needs[value.by]!].find((key) => typeof value[key] !== "string");
  if (missing) return `"${missing}" is missing, or is not a text.`;
  const page = pageSchema(document, place.operation);
  if (!page) return "The operation has not exactly one success with JSON alone.";
  const lost = pointers.find((key) => key in value && !schemaAt(document, page, String(value[key])));
  if (lost) return `"${lost}" (${String(value[lost])}) is not in the schema of the response.`;
  if (!isArray(schemaAt(document, page, value.items as string)!))
    return `"items" (${String(value.items)}) is no array.`;
  return value.parameter === undefined ? undefined : parameterMistake(document, place, String(value.parameter));
}

function parameterMistake(document: OpenApi, place: OperationPlace, text: string): string | undefined {
  const [, group = "query", name = text] = /^(query|body)\.(.+)$/.exec(text) ?? [];
  const known =
    group === "query"
      ? queryParameters(document, place).has(name)
      : fieldsOf(document, jsonBodySchema(document, place.operation)).has(name);
  return known ? undefined : `There is no ${group} parameter "${name}".`;
}
