// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { jsonOf } from "../errors/json-of.js";
import { serverSentEvents } from "./server-sent-events.js";
/**
 * Parses server-sent events that are handed on with their names and ids, and their data as text or, where `isJson` says
 * so of a name, parsed; data that is empty is not. Roles go by the name; a text such as `[DONE]`, if `end` lists it, is an
 * end, too, and not handed on. The `code` and the message of an error event are those of its data.
 */
export const parseNamedEvents =
  (isJson) =>
  ({ end = [], error = [], heartbeat = [] }, receive) =>
    serverSentEvents((text, name, id, isCut) => {
      if (heartbeat.includes(name)) return true;
      const isEnd = end.includes(name);
      if (!isEnd && end.includes(text)) return receive(undefined, "end");
      if (!isEnd && isCut) return false;
      const data = text && isJson(name) ? jsonOf(text) : text;
      if (data === undefined) return !isCut && receive(data, "unexpected", text);
      const event = name === undefined ? { data } : { event: name, data };
      if (id !== undefined) event.id = id;
      return receive(event, error.includes(name) ? "error" : isEnd ? "end" : undefined, data);
    });
