import type { NormalizedProblem } from "@redocly/openapi-core";
import { kinds } from "../document/keywords.js";
import { pointerKeys } from "../document/pointer.js";

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
  paths: {},
  responses: {},
  scopes: {},
  flows: {},
  authorizationUrl: "",
  tokenUrl: "",
  openIdConnectUrl: "",
  title: "API",
  version: "",
};

/** Objects that say something to people alone: whatever one of them lacks is given as an empty text. */
const wordy =
  /^#\/info\/(license|contact)$|^#\/tags\/\d+$|^#\/(.*\/(get|put|post|delete|patch)\/|tags\/\d+\/)?externalDocs$/;

/** What stands in place of a field that is missing; undefined where a document cannot do without. */
export function missingValue(field: string, pointer: string): unknown {
  return Object.hasOwn(dispensable, field) ? dispensable[field] : wordy.test(pointer) ? "" : undefined;
}

/** Types whose objects, and lists of such, are for people alone. */
const forPeople = /^(Contact|License|ExternalDocs|Tag|XML|Example)$/;

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
  const keys = pointerKeys(location[0]?.pointer ?? "");
  if (isOfMapping(message, keys)) return true;
  if (ruleId !== "struct") return false;
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
  return expected !== undefined && isOfLittleUse(expected, actual!, keys);
}

/** Whether it is said of a value of a discriminator that it leads to nothing. */
export function isOfMapping(message: string, keys: readonly string[]): boolean {
  return message.startsWith("Can't resolve $ref") && keys.at(-2) === "mapping" && keys.at(-3) === "discriminator";
}

/** Whether a document can do without a value of another type than is expected at a place. */
function isOfLittleUse(expected: string, actual: string, keys: readonly string[]): boolean {
  const key = keys.at(-1) ?? "";
  if (expected === "Schema" || expected === "Discriminator" || forPeople.test(expected)) return true;
  if (actual === "null" && /^(Responses?|Named\w+|\w+Map)$/.test(expected)) return true;
  if (actual === "null" && isName(keys)) return true;
  if (expected === "string" && isScalar.test(actual)) return true;
  if (/^\d+$/.test(key)) return actual === "null" || /^(required|tags)$/.test(keys.at(-2) ?? "");
  if (needed.has(key)) return (actual === "null" && nullable.has(key)) || key === "enum";
  return !/^[A-Z]/.test(expected) || actual === "null" || key.startsWith("example") || key === "tags";
}

const isScalar = /^(number|integer|boolean)$/;

/** Whether the last key of a place is the name of a property, and no keyword. */
export function isName(keys: readonly string[]): boolean {
  return keys.at(-2) === "properties" && keys.at(-3) !== "properties";
}

/** Whether the conversion of Swagger 2.0 knows what to do: messages and places are those of no other version. */
function isConverted(message: string, keys: readonly string[]): boolean {
  if (keys[0] === "securityDefinitions")
    return /^The field `(flow|scopes)` must be|^`type` can be one of/.test(message);
  if (
    /^The field `(schema|items)` must be|^`collectionFormat` can be one of|^`type` can .*"array", "file"/.test(message)
  )
    return true;
  return /^The field `type` must be/.test(message) && /^(parameters|headers)$/.test(keys.at(-2) ?? "");
}

/** Whether a place is within an extension, whose value may be anything. */
export function isInExtension(keys: readonly string[]): boolean {
  return keys.some((key, index) => key.startsWith("x-") && !maps.has(keys[index - 1] ?? ""));
}
