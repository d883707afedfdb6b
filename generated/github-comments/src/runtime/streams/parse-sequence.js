// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { decoderOf } from "../platform/decoder-of.js";
import { takeEvents } from "./take-events.js";
/**
 * Parses a JSON text sequence: texts that each begin with a record separator and end with a line feed.
 *
 * A text that is not JSON is told, so that no gap goes unnoticed; RFC 7464 leaves that to the application. So does a number or a name that the next separator follows at once, since it may be cut short. The last
 * text may lack its line feed, unless it is one of these.
 * @see https://www.rfc-editor.org/rfc/rfc7464#section-2
 */
export const parseSequence = (roles, receive, response) => {
  const take = takeEvents(roles, receive);
  const decoder = decoderOf(response);
  let rest = "";
  let unweighed = "";
  let depth = 0;
  function begin() {
    rest = unweighed = "";
    depth = 0;
  }
  return {
    feed(bytes) {
      const came = decoder.decode(bytes, { stream: true });
      for (const [index, text] of came.split("\x1e").entries()) {
        if (index > 0) {
          if (/[^"}\]\s]$/.test(rest)) receive(undefined, "unexpected", rest);
          else if (rest.trim()) take(rest);
          begin();
        }
        rest += text;
        unweighed += text;
      }
      if (!came.endsWith("\n")) return rest.length;
      // A text may hold line feeds of its own, but no string of JSON does: at the end of a line the brackets can be counted.
      const bare = unweighed.replace(/\\./g, "").replace(/"[^"]*"/g, "");
      for (const [bracket] of bare.matchAll(/[[\]{}]/g)) depth += "[{".includes(bracket) ? 1 : -1;
      unweighed = "";
      if (depth > 0) return rest.length;
      if (rest.trim()) take(rest);
      begin();
      return 0;
    },
    end() {
      rest += decoder.decode();
      return !rest.trim() || (/["}\]\s]$/.test(rest) && take(rest)) ? "" : rest;
    },
  };
};
