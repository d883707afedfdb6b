import type { EventRoles } from "../streams/event-roles.js";
import { parseSequence } from "../streams/parse-sequence.js";
import type { ResponseReader } from "./response-reader.js";
import { streamReader } from "./stream-reader.js";

/**
 * Makes a reader of a JSON text sequence, under any media type of one, such as `application/geo+json-seq`, or none.
 * @see https://www.rfc-editor.org/rfc/rfc7464
 */
export function jsonSequence(roles: EventRoles = {}): ResponseReader {
  const format = { parse: parseSequence, frame: (event: unknown) => `\x1e${JSON.stringify(event)}\n` };
  return streamReader((came) => came === null || /[/+]json-seq$/.test(came), format, roles);
}
