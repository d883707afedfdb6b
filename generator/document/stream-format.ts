/** How the items of a sequential media type are written one after another. */
export type StreamFormat = "events" | "json-lines" | "json-sequence";

/**
 * The format of a media type whose content is a stream of items; undefined of others.
 * @see https://spec.openapis.org/oas/v3.2.0#sequential-media-types
 */
export function streamFormat(mediaType: string): StreamFormat | undefined {
  const type = mediaType.split(";")[0]!.trim().toLowerCase();
  if (type === "text/event-stream") return "events";
  if (/^(application|text)\/((x-)?(nd-?json|json-?l(ines)?)|stream\+json)$/.test(type)) return "json-lines";
  return /^application\/(.*\+)?json-seq$/.test(type) ? "json-sequence" : undefined;
}
