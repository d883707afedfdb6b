// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { frameEvent } from "../streams/frame-event.js";
import { serverSentEvents } from "../streams/server-sent-events.js";
import { streamReader } from "./stream-reader.js";
const format = {
  parse: (_, receive) => serverSentEvents((data, event, id, isCut) => !isCut && receive({ event, data, id })),
  frame: (event) => frameEvent(event),
};
/** Reads `text/event-stream` whose data is not described: events are handed on as a `TextEvent`. */
export const textEventStream = /* @__PURE__ */ streamReader((came) => came === "text/event-stream", format, {});
