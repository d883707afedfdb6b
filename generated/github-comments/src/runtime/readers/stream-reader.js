// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { openFeed } from "../streams/event-feed.js";
import { EventStream } from "../streams/event-stream.js";
/** Makes a reader of a stream of events in some format: hands it on as soon as the response begins. */
export function streamReader(matches, format, roles) {
  return {
    matches,
    read: async (response, call) => new EventStream((call.feed = openFeed(call, response, roles, format))),
  };
}
