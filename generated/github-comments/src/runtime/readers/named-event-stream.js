// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { frameEvent } from "../streams/frame-event.js";
import { parseNamedEvents } from "../streams/parse-named-events.js";
import { streamReader } from "./stream-reader.js";
/**
 * Makes a reader of `text/event-stream` whose events are described by their fields: each is handed on as an object of
 * `event`, `data` and `id`.
 * @see https://spec.openapis.org/oas/v3.2.0#special-considerations-for-server-sent-events
 */
export function namedEventStream({ json, text, ...roles } = {}) {
  const isJson = (name) => (json ? json.includes(name) : !text?.includes(name));
  const frame = (value) => {
    const { event, data, id } = value;
    return frameEvent({ event, id, data: isJson(event) && data !== "" ? JSON.stringify(data) : data });
  };
  const format = { parse: parseNamedEvents(isJson), frame };
  return streamReader((came) => came === "text/event-stream", format, roles);
}
