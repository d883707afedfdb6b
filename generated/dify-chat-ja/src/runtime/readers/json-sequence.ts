import type { EventRoles } from "../streams/event-roles.js";
import { parseSequence } from "../streams/parse-sequence.js";
import { streamReader, type StreamReader } from "./stream-reader.js";

/**
 * Makes a reader of a JSON text sequence that is declared under a media type such as `application/json-seq` or
 * `application/geo+json-seq`. It takes any such sequence.
 * @see https://www.rfc-editor.org/rfc/rfc7464
 */
export function jsonSequence(mediaType: string, roles: EventRoles = {}): StreamReader {
  const format = { parse: parseSequence, frame: (event: unknown) => `\x1e${JSON.stringify(event)}\n` };
  return streamReader(mediaType, (came) => /[/+]json-seq$/.test(came!), format, roles);
}
