import { createParser } from "eventsource-parser";
import type { StreamFormat } from "./stream-format.js";
import { takeEvents } from "./take-events.js";

/**
 * Parses server-sent events whose data is JSON. What has neither data nor a name is not an event, nor is a last one
 * that is cut short: which of the others end the stream is all that tells a truncation.
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
 */
export const parseEvents: StreamFormat["parse"] = (operation, response, roles, receive) => {
  const take = takeEvents(operation, response, roles, receive);
  const decoder = new TextDecoder();
  const parser = createParser({
    onEvent({ event: type, data, id }) {
      if (roles.text) receive({ event: type, data, id } as never, false);
      else if (!roles.heartbeat?.includes(type!) && (data || type)) take(data || "{}", type);
    },
  });
  let afterReturn = false;
  return (bytes) => {
    const text = bytes && decoder.decode(bytes, { stream: true });
    if (!text) return;
    // The parser holds a CR at the end of a chunk back until it has seen what follows: complete it, and skip its LF
    // later.
    const fresh = afterReturn && text.startsWith("\n") ? text.slice(1) : text;
    afterReturn = text.endsWith("\r");
    parser.feed(afterReturn ? fresh + "\n" : fresh);
  };
};
