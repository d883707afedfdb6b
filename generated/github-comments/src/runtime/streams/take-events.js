// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { jsonOf } from "../errors/json-of.js";
/**
 * Makes a function that takes the JSON of one event, with the name that it came under, if any, and hands it on as its
 * role demands. Heartbeats and a text such as `[DONE]`, if `end` lists it, are not handed on (the latter as an end
 * without an event); of events that may be cut short only an end is. It answers whether the event was taken.
 */
export function takeEvents({ discriminator, end = [], error = [], heartbeat = [] }, receive) {
  return (text, name, isCut) => {
    const event = jsonOf(text);
    if (discriminator && Object(event) === event) {
      if (name) event[discriminator] ??= name;
      name = event[discriminator];
    }
    if (heartbeat.includes(name) || heartbeat.includes(text)) return true;
    const isEnd = event === undefined ? text === "[DONE]" || end.includes(text) : end.includes(name);
    if (isEnd) return receive(event, "end");
    if (isCut) return false;
    if (event === undefined) return receive(event, "unexpected", text);
    return receive(event, error.includes(name) ? "error" : undefined, event);
  };
}
