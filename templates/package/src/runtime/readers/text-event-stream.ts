import type { TextEvent } from "../streams/event-roles.js";
import { frameEvent } from "../streams/frame-event.js";
import { serverSentEvents } from "../streams/server-sent-events.js";
import type { StreamFormat } from "../streams/stream-format.js";
import type { ResponseReader } from "./response-reader.js";
import { streamReader } from "./stream-reader.js";

const format: StreamFormat = {
  parse: (_, receive) => serverSentEvents((data, event, id, isCut) => !isCut && receive({ event, data, id })),
  frame: (event) => frameEvent(event as TextEvent),
};

/** Reads `text/event-stream` whose data is not described: events are handed on as a `TextEvent`. */
export const textEventStream: ResponseReader = /* @__PURE__ */ streamReader(
  (came) => came === "text/event-stream",
  format,
  {},
);
