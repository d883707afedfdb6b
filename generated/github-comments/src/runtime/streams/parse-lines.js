// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { decoderOf } from "../platform/decoder-of.js";
import { takeEvents } from "./take-events.js";
/**
 * Parses JSON texts, each on a line of its own; empty lines say nothing. The last line may lack its end: if it is not
 * JSON then, it was cut short.
 * @see https://github.com/ndjson/ndjson-spec
 */
export const parseLines = (roles, receive, response) => {
  const take = takeEvents(roles, receive);
  const decoder = decoderOf(response);
  let rest = "";
  return {
    feed(bytes) {
      const came = decoder.decode(bytes, { stream: true });
      rest += came;
      if (!came.includes("\n")) return rest.length;
      const lines = rest.split("\n");
      rest = lines.pop();
      for (const line of lines) {
        const text = line.trim();
        if (text) take(text);
      }
      return rest.length;
    },
    end() {
      const text = (rest + decoder.decode()).trim();
      return !text || take(text) ? "" : text;
    },
  };
};
