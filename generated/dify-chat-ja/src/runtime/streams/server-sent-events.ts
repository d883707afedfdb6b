import { createParser, type EventSourceMessage } from "eventsource-parser";
import type { Parser } from "./stream-format.js";

/**
 * Makes a parser that hands on server-sent events. A last one that is cut short is not an event: which of the others
 * end the stream is all that tells a truncation.
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
 */
export function serverSentEvents(onEvent: (event: EventSourceMessage) => void): Parser {
  const decoder = new TextDecoder();
  const parser = createParser({ onEvent });
  let afterReturn = false;
  return {
    feed(bytes) {
      const text = decoder.decode(bytes, { stream: true });
      if (!text) return;
      // The parser holds a CR at the end of a chunk back until it has seen what follows: complete it, and skip its LF
      // later.
      const fresh = afterReturn && text.startsWith("\n") ? text.slice(1) : text;
      afterReturn = text.endsWith("\r");
      parser.feed(afterReturn ? fresh + "\n" : fresh);
    },
  };
}
