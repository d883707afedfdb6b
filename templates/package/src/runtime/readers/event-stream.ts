import { openFeed } from "../streams/event-feed.js";
import type { EventRoles } from "../streams/event-roles.js";
import { EventStream } from "../streams/event-stream.js";
import type { ResponseReader } from "./response-reader.js";

/**
 * Makes a reader of `text/event-stream` whose events are JSON: it hands the stream on as soon as the response begins.
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export function eventStream(roles: EventRoles = {}): ResponseReader {
  return {
    accept: "text/event-stream",
    streams: true,
    matches: (came) => came === "text/event-stream",
    read: async (response, exchange) => new EventStream(openFeed(exchange, response, roles)),
  };
}
