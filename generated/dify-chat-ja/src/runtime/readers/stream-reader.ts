import { openFeed } from "../streams/event-feed.js";
import type { EventRoles } from "../streams/event-roles.js";
import { EventStream } from "../streams/event-stream.js";
import type { StreamFormat } from "../streams/stream-format.js";
import type { ResponseReader } from "./response-reader.js";

/** Makes a reader of a stream of events in some format: hands it on as soon as the response begins. */
export function streamReader(
  matches: ResponseReader["matches"],
  format: StreamFormat,
  roles: EventRoles,
): ResponseReader {
  return {
    matches,
    read: async (response, call) => new EventStream((call.feed = openFeed(call, response, roles, format))),
  };
}
