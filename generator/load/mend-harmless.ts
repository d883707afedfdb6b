import type { Document as ParsedDocument, NormalizedProblem } from "@redocly/openapi-core";
import { kindAt } from "../document/kind-at.js";
import { lookUp, mappingTarget, pointer, pointerKeys } from "../document/pointer.js";
import { changed } from "../document/walk.js";
import { isHarmless, isName, isOfMapping, missingValue } from "./harmless.js";
import { forgetKeys } from "./known-keys.js";
import type { SourceResolver } from "./parse-source.js";

type Holder = Record<string, unknown>;

/** Takes what is harmless, but of another type than it must have, out of the parsed texts, or makes it what it was meant to be. */
export async function mendHarmless(
  found: readonly NormalizedProblem[],
  root: ParsedDocument,
  resolver: SourceResolver,
): Promise<void> {
  const lists = new Set<unknown[]>();
  for (const problem of found) {
    const at = problem.location[0];
    if (at?.pointer === undefined || !isHarmless(problem)) continue;
    const document = at.source === root.source ? root : await resolver.cache.get(at.source.absoluteRef);
    if (!document || !("parsed" in document)) continue;
    const place = placeOf(problem, at.pointer, document.parsed);
    if (place === undefined) continue;
    if (!isOfMapping(problem.message, place.keys)) mend(problem.message, place);
    else if (leadsNowhere(place, [document.parsed, root.parsed])) delete place.object[place.key];
    if (Array.isArray(place.object)) lists.add(place.object);
    forgetKeys(document.parsed);
    changed(document.parsed as object);
  }
  // Places of the others are told by their index: what is taken out of a list is taken out of it last.
  for (const list of lists) list.splice(0, list.length, ...list.filter((item) => item !== undefined));
}

/** What one problem is about: a key of an object or list, that is there or missing. */
interface Place {
  readonly object: Holder;
  readonly key: string;
  readonly keys: readonly string[];
  readonly isMissing: boolean;
}

function placeOf({ message }: NormalizedProblem, at: string, parsed: unknown): Place | undefined {
  const keys = pointerKeys(at);
  if (isOfReference(message, at, keys)) return undefined;
  const missing = /^The field `(.*)` must be present/.exec(message)?.[1];
  const holder = lookUp(parsed, pointer(...(missing === undefined ? keys.slice(0, -1) : keys)));
  const key = missing ?? keys.at(-1);
  if (key === undefined || typeof holder !== "object" || holder === null || key.startsWith("x-")) return undefined;
  return { object: holder as Holder, key, keys, isMissing: missing !== undefined };
}

/** Objects that a reference which nobody expects can lead to another one for, by their names in messages. */
const ofPeople = /^Expected type `(Contact|License|ExternalDocs|Tag|XML|Example)`/;

/** Whether something is said of a place that only a reference made a part of what it is said to be: there, it is what it has to be. */
function isOfReference(message: string, at: string, keys: readonly string[]): boolean {
  const expected = ofPeople.exec(message)?.[1]?.toLowerCase();
  if (expected === undefined) return false;
  const found = kindAt(at)?.kind.toLowerCase();
  return found === undefined ? keys.length === 1 : found !== expected;
}

/** Whether a value of a discriminator does. The plain name of a schema, which openapi-core takes for a file, leads there. */
function leadsNowhere({ object, key }: Place, documents: readonly unknown[]): boolean {
  const ref = mappingTarget(String(object[key]));
  return documents.every((parsed) => lookUp(parsed, ref) === undefined);
}

/** Mends a place. In a list, nothing stands where something was taken out. */
function mend(message: string, { object, key, keys, isMissing }: Place): void {
  if (isMissing) {
    const value = missingValue(key, pointer(...keys));
    if (value !== undefined) object[key] ??= structuredClone(value);
  }
  if (keys[0] === "securityDefinitions") return;
  if (/^`type` can be one of/.test(message)) mendType(object, key);
  const expected = /^Expected type `([^`]*)`/.exec(message)?.[1];
  if (expected === undefined) return;
  const isKept = isName(keys) || Array.isArray(object) || mapsOfSchemas.has(keys.at(-2));
  const isSchema = expected === "Schema" && isKept;
  const meant =
    meantBy(object[key], expected, key) ??
    (isSchema || expected === "Response" ? {} : undefined) ??
    (/^info (title|version)$/.test(keys.join(" ")) ? missingValue(key, "") : undefined);
  if (meant !== undefined) object[key] = meant;
  else if (Array.isArray(object)) object[Number(key)] = undefined;
  else delete object[key];
}

/** Where a schema has a name, so that what stands instead of one has it, too. */
const mapsOfSchemas = new Set<unknown>(["schemas", "definitions", "$defs", "patternProperties", "dependentSchemas"]);

/** Writes a type, or one of a list of types, as JSON Schema calls it; what is no type anywhere is taken out. */
function mendType(object: Holder, key: string): void {
  const type = object[key];
  if ([type].flat().every(isType)) return;
  const meant = typesMeant.get(typeof type === "string" ? type.toLowerCase() : type);
  if (meant !== undefined && (key === "type" || meant.type !== undefined)) {
    object[key] = meant.type;
    if (key === "type") object["format"] ??= meant.format;
    if (object["format"] === undefined) delete object["format"];
  } else if (Array.isArray(object)) object[Number(key)] = type === null ? "null" : undefined;
  else delete object[key];
}

interface TypeMeant {
  readonly type: string;
  readonly format?: string;
}

/** Types as other languages call them, in small letters. */
const typesMeant: ReadonlyMap<unknown, TypeMeant> = new Map(
  Object.entries({
    object: "object map hash dict dictionary json",
    array: "array list",
    string: "string str text",
    "string date": "date",
    "string date-time": "date-time datetime timestamp",
    "string uuid": "uuid guid",
    "string uri": "uri url",
    "string email": "email",
    "string binary": "file",
    integer: "integer int long int32 int64",
    number: "number float double decimal",
    boolean: "boolean bool",
  }).flatMap(([meant, names]) => {
    const [type = "", format] = meant.split(" ");
    return names.split(" ").map((name) => [name, { type, ...(format !== undefined && { format }) }] as const);
  }),
);

function isType(type: unknown): boolean {
  return typeof type === "string" && /^(object|array|string|number|integer|boolean|null)$/.test(type);
}

/** A value that was written as another type; undefined where it cannot be told. */
function meantBy(value: unknown, expected: string, key: string): unknown {
  if (expected === "Schema") {
    if (typeof value === "boolean") return value;
    if (/^(additional|unevaluated)/.test(key) && (value === "true" || value === "false")) return value === "true";
    return typeof value === "string" ? typesMeant.get(value.toLowerCase()) : undefined;
  }
  if (expected === "Discriminator") return typeof value === "string" ? { propertyName: value } : undefined;
  if (expected === "string" && (typeof value === "number" || typeof value === "boolean")) return String(value);
  if (expected === "boolean" && (value === "true" || value === "false")) return value === "true";
  const isNumber = typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value));
  return isNumber && /^(number|integer)$/.test(expected) ? Number(value) : undefined;
}
