import type { Document as ParsedDocument, NormalizedProblem } from "@redocly/openapi-core";
import { kinds } from "../document/keywords.js";
import { lookUp, pointerKeys } from "../document/pointer.js";
import type { SourceResolver } from "./parse-source.js";

/** Keys without whose value nobody knows what to send, or where: what is wrong with it makes a document unusable. */
const needed = new Set(
  "$ref allOf anyOf const content enum flows in info items name oneOf openapi parameters paths responses schema scheme type url".split(
    " ",
  ),
);

/** Of those, the ones that say nothing where they are null. */
const nullable = new Set("allOf anyOf enum items oneOf parameters schema".split(" "));

/** What a document can do without: what stands there instead is given, where types need something. */
const dispensable: Readonly<Record<string, unknown>> = {
  description: "",
  info: { title: "API", version: "" },
  responses: {},
  scopes: {},
  authorizationUrl: "",
  title: "API",
  version: "",
};

/** Objects that say something to people alone: whatever one of them lacks is given as an empty text. */
const wordy =
  /^#\/info\/(license|contact)$|^#\/tags\/\d+$|^#\/(.*\/(get|put|post|delete|patch)\/|tags\/\d+\/)?externalDocs$/;

/** What stands in place of a field that is missing; undefined where a document cannot do without. */
function missingValue(field: string, pointer: string): unknown {
  return Object.hasOwn(dispensable, field) ? dispensable[field] : wordy.test(pointer) ? "" : undefined;
}

/** Keywords that hold a map: its keys are names, also those that begin with `x-`. */
const maps = new Set(
  Object.values(kinds).flatMap(({ keywords }) =>
    [...keywords.values()].filter(({ form }) => form === "map").map(({ name }) => name),
  ),
);

/**
 * Whether a breach of `struct` leaves a document usable: types can live with it. So it is with fields that nobody knows, with what
 * stands in an extension, and with words, limits and lists that are missing or of another type, but for those that are `needed`.
 */
export function isHarmless({ ruleId, message, location }: NormalizedProblem): boolean {
  if (ruleId !== "struct") return false;
  const keys = pointerKeys(location[0]?.pointer ?? "");
  if (isInExtension(keys)) return true;
  if (isConverted(message, keys)) return true;
  if (
    /is not (expected|allowed) here\.$|^`style` can be one of|^`type` can be one of .*"object", "array"|must be greater than/.test(
      message,
    )
  )
    return true;
  if (/^Must contain at least one of the following fields: .*\bschema\b/.test(message)) return true;
  if (/\/exclusiveM(in|ax)imum$/.test(location[0]?.pointer ?? "")) return true;
  const missing = /^The field `(.*)` must be present/.exec(message)?.[1];
  if (missing !== undefined) return missingValue(missing, location[0]?.pointer ?? "") !== undefined;
  const [, expected, actual] = /^Expected type `([^`]*)`.* but got `(.*)`/.exec(message) ?? [];
  const key = keys.at(-1) ?? "";
  if (expected === undefined || /^\d+$/.test(key)) return false;
  if (actual === "null" && /^(Responses|\w+Map)$/.test(expected)) return true;
  if (actual === "null" && isName(keys)) return true;
  if (!needed.has(key))
    return !/^[A-Z]/.test(expected) || actual === "null" || key.startsWith("example") || key === "tags";
  return (
    (actual === "null" && nullable.has(key)) || (expected === "string" && /^(number|integer|boolean)$/.test(actual!))
  );
}

/** Whether the last key of a place is the name of a property, and no keyword. */
function isName(keys: readonly string[]): boolean {
  return keys.at(-2) === "properties" && keys.at(-3) !== "properties";
}

/** Whether the conversion of Swagger 2.0 knows what to do: messages and places are those of no other version. */
function isConverted(message: string, keys: readonly string[]): boolean {
  if (keys[0] === "securityDefinitions")
    return /^The field `(flow|scopes)` must be|^`type` can be one of/.test(message);
  if (/^The field `schema` must be|^`collectionFormat` can be one of|^`type` can .*"array", "file"/.test(message))
    return true;
  return /^The field `type` must be/.test(message) && /^(parameters|headers)$/.test(keys.at(-2) ?? "");
}

/** Whether a place is within an extension, whose value may be anything. */
export function isInExtension(keys: readonly string[]): boolean {
  return keys.some((key, index) => key.startsWith("x-") && !maps.has(keys[index - 1] ?? ""));
}

/** Takes what is harmless, but of another type than it must have, out of the parsed texts, or makes it what it was meant to be. */
export async function mendHarmless(
  found: readonly NormalizedProblem[],
  root: ParsedDocument,
  resolver: SourceResolver,
): Promise<void> {
  for (const problem of found) {
    const at = problem.location[0];
    if (at?.pointer === undefined || !isHarmless(problem)) continue;
    const document = at.source === root.source ? root : await resolver.cache.get(at.source.absoluteRef);
    if (!document || !("parsed" in document)) continue;
    const keys = pointerKeys(at.pointer);
    const missing = /^The field `(.*)` must be present/.exec(problem.message)?.[1];
    const holder = lookUp(document.parsed, `#/${(missing ? keys : keys.slice(0, -1)).map(escaped).join("/")}`);
    const key = missing ?? keys.at(-1);
    if (key === undefined || typeof holder !== "object" || holder === null || key.startsWith("x-")) continue;
    const object = holder as Record<string, unknown>;
    if (missing !== undefined) object[key] ??= structuredClone(missingValue(missing, at.pointer));
    if (keys[0] === "securityDefinitions") continue;
    if (/^`type` can be one of/.test(problem.message) && ![object["type"]].flat().every(isType)) {
      const meant = typesMeant.get(object["type"]);
      if (meant === undefined) delete object["type"];
      else object["type"] = meant;
    }
    const expected = /^Expected type `([^`]*)`/.exec(problem.message)?.[1];
    if (expected === undefined) continue;
    const meant =
      (isName(keys) && object[key] === null ? {} : meantBy(object[key], expected)) ??
      (/^#\/info\/(title|version)$/.test(at.pointer) ? dispensable[key] : undefined);
    if (meant === undefined) delete object[key];
    else object[key] = meant;
  }
}

/** Types as other languages call them. */
const typesMeant = new Map<unknown, string>([
  ...["int", "long"].map((name) => [name, "integer"] as const),
  ...["float", "double"].map((name) => [name, "number"] as const),
  ["bool", "boolean"],
  ["str", "string"],
  ["list", "array"],
]);

function isType(type: unknown): boolean {
  return /^(object|array|string|number|integer|boolean|null)$/.test(String(type));
}

function escaped(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** A value that was written as another type; undefined where it cannot be told. */
function meantBy(value: unknown, expected: string): unknown {
  if (expected === "string" && (typeof value === "number" || typeof value === "boolean")) return String(value);
  if (expected === "boolean" && (value === "true" || value === "false")) return value === "true";
  const isNumber = typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value));
  return isNumber && /^(number|integer)$/.test(expected) ? Number(value) : undefined;
}
