/** How the items of a sequential media type are written one after another. */
export type StreamFormat = "events" | "json-lines" | "json-sequence";

/**
 * The format of a media type whose content is a stream of items; undefined of others. JSON whose items are described is
 * written in lines, whatever it is called.
 * @see https://spec.openapis.org/oas/v3.2.0#sequential-media-types
 */
export function streamFormat(mediaType: string, media: { itemSchema?: unknown } = {}): StreamFormat | undefined {
  const type = mediaType.split(";")[0]!.trim().toLowerCase();
  if (type === "text/event-stream") return "events";
  if (isOfLines(type)) return "json-lines";
  if (media.itemSchema && /^[^/]+\/(.*\+)?json$/.test(type)) return "json-lines";
  return /^application\/(.*\+)?json-seq$/.test(type) ? "json-sequence" : undefined;
}

/** Whether a media type, in small letters and without parameters, is a name of lines of JSON. */
export function isOfLines(type: string): boolean {
  return /^(application|text)\/((x-)?(nd-?json|json-?l(ines)?)|stream\+json)$/.test(type);
}
