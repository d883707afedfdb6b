import { openFeed } from "../streams/event-feed.js";
import type { EventRoles } from "../streams/event-roles.js";
import type { StopLink } from "../streams/stop-link.js";
import { StoppableStream } from "../streams/stoppable-stream.js";
import { eventStream } from "./event-stream.js";
import type { ResponseReader } from "./response-reader.js";

/** Makes a reader like `eventStream`, of a stream that the description links to an operation that stops it. */
export function stoppableEventStream(roles: EventRoles & { readonly stop: StopLink }): ResponseReader {
  return {
    ...eventStream(roles),
    read: async (response, exchange) => new StoppableStream(openFeed(exchange, response, roles), roles.stop),
  };
}
