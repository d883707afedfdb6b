import type { EventRoles } from "../streams/event-roles.js";
import { parseEvents } from "../streams/parse-events.js";
import type { ResponseReader } from "./response-reader.js";
import { streamReader } from "./stream-reader.js";

/**
 * Makes a reader of `text/event-stream` whose events are JSON. It takes no other type, nor a body without one: of what is not
 * of this format nothing would be an event, and nothing an error.
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export function eventStream(roles: EventRoles = {}): ResponseReader {
  const format = { parse: parseEvents, frame: (event: unknown) => `data: ${JSON.stringify(event)}\n\n` };
  return streamReader((came) => came === "text/event-stream", format, roles);
}
