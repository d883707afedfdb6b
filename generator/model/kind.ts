import type { Schema } from "../document/types.js";
import { streamFormat, type StreamFormat } from "../document/stream-format.js";
import type { Kind } from "./api.js";

type Described = { readonly schema?: Schema | undefined; readonly itemSchema?: unknown };

/** How a response's content is read, by its media type and, where that is any, its schema, which is no reference. */
export function responseKind(mediaType: string, media: Described): "json" | "text" | "blob" | StreamFormat {
  return streamFormat(mediaType, media) ?? valueKind(essence(mediaType), media);
}

/** How a request's body is written, by its media type. */
export function bodyKind(mediaType: string, media: Described): Exclude<Kind, StreamFormat> {
  const type = essence(mediaType);
  if (type === "multipart/form-data") return "multipart";
  return type === "application/x-www-form-urlencoded" ? "urlencoded" : valueKind(type, media);
}

/** Whether a body of a kind is made of a value, which can have properties; others are sent as they are. */
export function holdsProperties(kind: ReturnType<typeof bodyKind>): boolean {
  return kind !== "text" && kind !== "blob";
}

function valueKind(type: string, media: Described): "json" | "text" | "blob" {
  const isAny = type === "*/*" && isStructured(media);
  if (isAny && media.schema?.type === "string") return "text";
  return isAny || isJson(type) ? "json" : isText(type) ? "text" : "blob";
}

/** A media type without its parameters, in lower case. */
function essence(mediaType: string): string {
  return mediaType.split(";")[0]!.trim().toLowerCase();
}

/** Whether a media type is one of JSON. */
export function isJson(mediaType: string): boolean {
  const type = essence(mediaType);
  return /^[^/]+\/(?:.*\+)?json$/.test(type);
}

/** Whether a media type is JSON by its usual name: of several that is the one which is meant. */
export function isUsualJson(mediaType: string): boolean {
  return essence(mediaType) === "application/json";
}

/** The charset that a media type names, where texts are not sent in it: every one but UTF-8. */
export function otherCharset(mediaType: string): string | undefined {
  const [, charset] = /;\s*charset="?([^";\s]+)/i.exec(mediaType) ?? [];
  return charset === undefined || /^utf-?8$/i.test(charset) ? undefined : charset;
}

function isText(type: string): boolean {
  return /^text\/|^application\/(xml|yaml|x-yaml|javascript|graphql|sql)$|\+(xml|yaml)$/.test(type);
}

/** Whether a schema says more than "some bytes". */
function isStructured({ schema }: Described): boolean {
  return schema !== undefined && !(schema.type === "string" && schema.format === "binary");
}
