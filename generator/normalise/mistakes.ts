import { declares } from "../document/facts.js";
import { kindAt } from "../document/kind-at.js";
import { kinds } from "../document/keywords.js";
import { methodsOf, operationOf } from "../document/methods.js";
import { eachReference } from "../document/each-reference.js";
import type { OperationPlace } from "../document/operations.js";
import { dereference, isObject, lookUp } from "../document/pointer.js";
import type { Extensible, OpenApi, Operation, PathItem, RequestBody, Schema } from "../document/types.js";
import { pointerOf, visit, type Place, type Step } from "../document/walk.js";
import { valueKeyword } from "../shapes/value-place.js";
import { openKeyword } from "../shapes/open-enum.js";
import { isList, jsonBodySchema, pageSchema, fieldsOf, queryParameters, schemaAt } from "./paging.js";

/** A `$ref` that leads to nothing. */
export interface BrokenReference {
  /** Of the object that holds it. */
  readonly pointer: string;
  readonly ref: string;
}

/** Every `$ref` of a document that leads to nothing, or to nothing but other `$ref`s; what stands in examples is none. */
export function brokenReferences(document: OpenApi): BrokenReference[] {
  const broken: BrokenReference[] = [];
  const known = new Map<string, boolean>();
  const isBroken = (ref: string): boolean => {
    const told = known.get(ref) ?? dereference(document, { $ref: ref }) === undefined;
    known.set(ref, told);
    return told;
  };
  eachReference(document, ({ keyword, kind, ref, place }) => {
    if (keyword !== "$ref" || kind === "example") return;
    if (isBroken(ref)) broken.push({ pointer: pointerOf(place), ref });
  });
  return broken;
}

/** Takes out every `$ref` that is no text, since nothing can follow it, and tells where each stood; what stands in examples stays. */
export function takeOutOddReferences(document: OpenApi): BrokenReference[] {
  const odd: BrokenReference[] = [];
  const see = (owner: Extensible, place: Place) => {
    const { $ref } = owner as { $ref?: unknown };
    if ($ref === undefined || typeof $ref === "string") return undefined;
    delete owner.$ref;
    odd.push({ pointer: pointerOf(place), ref: JSON.stringify($ref) });
    return "changed" as const;
  };
  const visited = Object.keys(kinds).filter((kind) => kind !== "example");
  visit(document, Object.fromEntries(visited.map((kind) => [kind, see])));
  return odd;
}

/** A keyword of Katagami's own that says nothing it could use. */
export interface MisusedKeyword {
  readonly pointer: string;
  readonly keyword: string;
  readonly message: string;
}

/** What is wrong with a keyword's value, if anything. */
type Mistake = (value: unknown) => string | undefined;

const roles = ["end", "error", "heartbeat"];

/** What passes and emitters write for themselves: whoever else writes it is not heard. */
const internal = ["x-katagami-known", "x-katagami-empty", "x-katagami-binary"];

/**
 * Reads every `x-katagami-*` keyword of a document whose references lead to components, wherever a reference leads: those that cannot
 * be understood are taken out and told. Behind it each keyword has the type that the README gives it, and is data.
 */
export function readKeywords(document: OpenApi): MisusedKeyword[] {
  const found: MisusedKeyword[] = [];
  const items = new Map<Operation, PathItem>();
  const read = (object: Extensible, place: Place, mistakes: Readonly<Record<string, Mistake>>) => {
    for (const [keyword, mistake] of Object.entries(mistakes)) {
      const message = Object.hasOwn(object, keyword) ? mistake(object[keyword]) : undefined;
      if (message === undefined) continue;
      delete object[keyword];
      found.push({ pointer: pointerOf(place), keyword, message });
    }
  };
  if (!hasKeywords(document)) return found;
  const take = (object: Extensible, keyword: string, isOurs: (value: unknown) => boolean) => {
    if (Object.hasOwn(object, keyword) && !isOurs(object[keyword])) delete object[keyword];
  };
  visit(
    document,
    {
      pathItem(item) {
        for (const declared of methodsOf(item).map((method) => operationOf(item, method)))
          for (const one of [declared, dereference(document, declared as Operation & { $ref?: string })])
            if (one) items.set(one, item);
      },
      operation(operation, place) {
        read(operation, place, {
          "x-katagami-streaming": (value) => streamingMistake(document, operation, value),
          "x-katagami-retry": retryMistake,
          "x-katagami-pagination": (value) =>
            pagingMistake(document, { operation, item: items.get(operation) ?? {} }, value),
        });
      },
      link(link, place) {
        read(link, place, { "x-katagami-ends-stream": isBoolean("It is true: the operation stops the stream.") });
      },
      mediaType(media, place) {
        read(media, place, { "x-katagami-events": eventsMistake });
        // Passes write these two into the openapi.json of a package, which may be read again.
        take(media, "x-katagami-item", (value) => isComponent(document, value));
        take(media, "x-katagami-event-data", isEventData);
      },
      schema(schema, place) {
        for (const keyword of internal) delete schema[keyword];
        const message = "It is true or false: whether other texts may come back.";
        read(schema, place, { [openKeyword]: isBoolean(message), [valueKeyword]: valueMistake });
      },
    },
    { follow: document },
  );
  return found;
}

/** Whether a keyword of Katagami's own stands anywhere, or a reference leads where the table of objects does not. */
function hasKeywords(document: OpenApi): boolean {
  let found = false;
  const refs = new Set<unknown>();
  const see = (object: Extensible): Step => {
    for (const key in object) if (key.startsWith("x-katagami-")) found = true;
    if (object.$ref !== undefined) refs.add(object.$ref);
    return found ? "stop" : undefined;
  };
  visit(document, Object.fromEntries(Object.keys(kinds).map((kind) => [kind, see])));
  const isInTable = (ref: unknown) => kindAt(String(ref)) !== undefined;
  return found || [...refs].some((ref) => !isInTable(ref));
}

function valueMistake(value: unknown): string | undefined {
  const known = ["Date", "Temporal", "string", "bigint", "number"];
  return known.includes(value as string) ? undefined : `It is ${known.join(", ")}: what the value is in code.`;
}

function isBoolean(message: string): Mistake {
  return (value) => (typeof value === "boolean" ? undefined : message);
}

function streamingMistake(document: OpenApi, operation: Operation, value: unknown): string | undefined {
  if (!isObject(value) || typeof value.property !== "string" || !("value" in value)) {
    return "It is { property, value }: which property of the request body asks for events, and with which value.";
  }
  const body = dereference<RequestBody>(document, operation.requestBody);
  const schemas = Object.values(body?.content ?? {}).flatMap(({ schema }): Schema[] => (schema ? [schema] : []));
  const has = (schema: Schema) => declares(document, schema, value.property as string);
  return schemas.some(has) ? undefined : `The request body has no property "${value.property}", or not in each form.`;
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
    if (!isTexts(names)) return `"${role}" is a list of event names.`;
  }
  return undefined;
}

function isComponent(document: OpenApi, value: unknown): boolean {
  if (!isObject(value) || typeof value.$ref !== "string") return false;
  return /^#\/components\/schemas\/[^/]+$/.test(value.$ref) && isObject(lookUp(document, value.$ref));
}

function isEventData(value: unknown): boolean {
  const isKnown = (key: string) => key === "json" || key === "text";
  return isObject(value) && Object.entries(value).every(([key, names]) => isKnown(key) && isTexts(names));
}

const needs: Readonly<Record<string, readonly string[]>> = {
  cursor: ["parameter", "from"],
  offset: ["parameter"],
  page: ["parameter"],
  url: ["from"],
  "link-header": [],
};
const texts = ["parameter", "from", "items", "more", "total"];
const pointers = ["from", "items", "more", "total"];

/** What is wrong with an operation's `x-katagami-pagination`, if anything; `false` there says that nothing is paged. */
function pagingMistake(
  document: OpenApi,
  place: Pick<OperationPlace, "operation" | "item">,
  value: unknown,
): string | undefined {
  if (value === false) return undefined;
  const ways = Object.keys(needs).join(", ");
  if (!isObject(value) || typeof value.by !== "string" || !Object.hasOwn(needs, value.by))
    return `It is { by, items, … }, with one of these for "by": ${ways}.`;
  const missing = ["items", ...needs[value.by]!].find((key) => typeof value[key] !== "string");
  if (missing) return `"${missing}" is missing, or is not a text.`;
  const odd = texts.find((key) => key in value && typeof value[key] !== "string");
  if (odd) return `"${odd}" is a text.`;
  if ("first" in value && !Number.isSafeInteger(value.first)) return '"first" is a whole number.';
  const page = pageSchema(document, place.operation);
  if (!page) return "The operation has not exactly one success with JSON alone.";
  const lost = pointers.find((key) => key in value && !schemaAt(document, page, String(value[key])));
  if (lost) return `"${lost}" (${String(value[lost])}) is not in the schema of the response.`;
  if (!isList(schemaAt(document, page, value.items as string)!)) return `"items" (${String(value.items)}) is no array.`;
  return value.parameter === undefined ? undefined : parameterMistake(document, place, String(value.parameter));
}

function parameterMistake(
  document: OpenApi,
  place: Pick<OperationPlace, "operation" | "item">,
  text: string,
): string | undefined {
  const [, group = "query", name = text] = /^(query|body)\.(.+)$/.exec(text) ?? [];
  const known =
    group === "query"
      ? queryParameters(document, place).has(name)
      : fieldsOf(document, jsonBodySchema(document, place.operation)).has(name);
  return known ? undefined : `There is no ${group} parameter "${name}".`;
}
