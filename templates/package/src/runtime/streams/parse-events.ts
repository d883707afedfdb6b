import { serverSentEvents } from "./server-sent-events.js";
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
  const parse = serverSentEvents((data, event, id) => {
    if (roles.text) receive({ event, data, id } as never, false);
    else if (!roles.heartbeat?.includes(event!) && (data || event)) take(data || "{}", event);
  });
  return (bytes) => parse(decoder.decode(bytes, { stream: true }));
};
