import { isObject, type Located } from "../located.js";
import type { MediaTypePair, SchemaPair, SchemaPlace, SchemaSide } from "./pair.js";
import type { Schema } from "../../document/types.js";
import { quote } from "../voice.js";

/** Composes the id of a change of a schema from where it stands and what happened: `request-body-max-length-set`. */
export function schemaId({ direction, place }: SchemaPair, ...change: readonly string[]): string {
  return [areas[place] ?? `${direction}-${place}`, ...change].join("-");
}

/** The same for a property that nobody sends: `request-read-only-property-max-length-increased`. */
export function silentId({ direction }: SchemaPair, ...change: readonly string[]): string {
  return [`${direction}-${direction === "request" ? "read" : "write"}-only-property`, ...change].join("-");
}

/** What ids of changes of a media type begin with. */
export function mediaTypeArea({ of }: MediaTypePair): string {
  return `${of === "response" ? "response-body" : of}-media-type`;
}

/** What ids of changes of a schema's properties begin with. */
export function propertyArea({ direction, place }: SchemaPair): string {
  if (isBody(place)) return `${direction}-property`;
  if (place === "header" || place === "header-property") return "response-header-property";
  return isContent(place) ? "request-parameter-content-property" : "request-parameter-property";
}

/** Whether a place is in a parameter that is written as JSON. */
export function isContent(place: SchemaPlace): boolean {
  return place === "parameter-content" || place === "parameter-content-property";
}

/** Whether a place is in the body of a request or of a response. */
export function isBody(place: SchemaPlace): boolean {
  return place === "body" || place === "property";
}

/** Places that only one direction has. */
const areas: Partial<Record<SchemaPlace, string>> = {
  parameter: "request-parameter",
  "parameter-property": "request-parameter-property",
  "parameter-content": "request-parameter-content",
  "parameter-content-property": "request-parameter-content-property",
  header: "response-header",
  "header-property": "response-header-property",
};

/** Where the words around both schemas stand, for findings about them. */
export function outsideOf({ base, revision }: SchemaPair): { base: string; revision: string } {
  return { base: base.outside, revision: revision.outside };
}

/** Where a keyword is written that may stand beside a reference as well as behind it. */
export function writtenAt({ written, outside, pointer }: SchemaSide, keyword: string): string {
  return isObject(written.value) && Object.hasOwn(written.value, keyword) ? outside : pointer;
}

/** Whether nobody sends what the schema describes: a read-only property of a request, a write-only one of a response. */
export function isSilent({ direction, place, revision }: SchemaPair): boolean {
  return place === "property" && isSilentSchema(direction, revision.schema);
}

/** Whether a property's schema says that it does not go in a direction. */
export function isSilentSchema(
  direction: SchemaPair["direction"],
  schema: Readonly<Record<string, unknown>> | undefined,
): boolean {
  return schema?.[direction === "request" ? "readOnly" : "writeOnly"] === true;
}

/** A keyword as ids spell it: `$dynamicRef` is `dynamic-ref`. */
export function dashed(keyword: string): string {
  return keyword.replace("$", "").replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** What to call members of `allOf`, `oneOf`, … in a message. */
export function memberNames(members: readonly Located<Schema>[]): string {
  return members.map(memberName).join(", ");
}

function memberName({ value, pointer }: Located<Schema>): string {
  if (isObject(value) && typeof value.$ref === "string")
    return quote(value.$ref.slice(value.$ref.lastIndexOf("/") + 1));
  if (isObject(value) && typeof value.title === "string" && value.title !== "") return quote(value.title);
  return `Schema ${(Number(pointer.slice(pointer.lastIndexOf("/") + 1)) || 0) + 1}`;
}
