// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { parseEvents } from "../streams/parse-events.js";
import { streamReader } from "./stream-reader.js";
/**
 * Makes a reader of `text/event-stream` whose events are JSON. It takes no other type, nor a body without one: of what is not
 * of this format nothing would be an event, and nothing an error.
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export function eventStream(roles = {}) {
  const format = { parse: parseEvents, frame: (event) => `data: ${JSON.stringify(event)}\n\n` };
  return streamReader((came) => came === "text/event-stream", format, roles);
}
