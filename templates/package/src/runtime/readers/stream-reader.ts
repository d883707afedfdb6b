import { openFeed, type EventFeed } from "../streams/event-feed.js";
import type { EventRoles } from "../streams/event-roles.js";
import { EventStream } from "../streams/event-stream.js";
import type { StreamFormat } from "../streams/stream-format.js";
import type { Read, ResponseReader } from "./response-reader.js";

/** Reads a stream of events: hands it on as soon as the response begins. */
export interface StreamReader extends ResponseReader {
  readonly open: (response: Response, call: Read) => EventFeed<unknown>;
}

/** Makes a reader of a stream in some format. */
export function streamReader(
  matches: ResponseReader["matches"],
  format: StreamFormat,
  roles: EventRoles,
): StreamReader {
  const open: StreamReader["open"] = (response, call) => (call.feed = openFeed(call, response, roles, format));
  return {
    matches,
    open,
    read: async (response, call) => new EventStream(open(response, call)),
  };
}
