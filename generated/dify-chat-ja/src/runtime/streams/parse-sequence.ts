import { isTaken } from "./is-taken.js";
import type { StreamFormat } from "./stream-format.js";
import { takeEvents } from "./take-events.js";

/**
 * Parses a JSON text sequence: texts that each begin with a record separator and end with a line feed. A last one that
 * is not JSON was cut short, and so may a number or a name be that no line feed follows.
 * @see https://www.rfc-editor.org/rfc/rfc7464#section-2
 */
export const parseSequence: StreamFormat["parse"] = (operation, response, roles, receive) => {
  const take = takeEvents(operation, response, roles, receive);
  const decoder = new TextDecoder();
  let rest = "";
  return {
    feed(bytes) {
      const came = decoder.decode(bytes, { stream: true });
      rest += came;
      if (came.includes("\x1e")) {
        const records = rest.split("\x1e");
        rest = records.pop()!;
        for (const record of records) if (record.trim()) take(record);
      }
      // A text may hold line feeds of its own.
      if (came.endsWith("\n") && rest.trim() && isTaken(take, rest)) rest = "";
    },
    isCut() {
      rest += decoder.decode();
      return !!rest.trim() && !(/["}\]\s]$/.test(rest) && isTaken(take, rest));
    },
  };
};
