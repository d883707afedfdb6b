import { createParser } from "eventsource-parser";
import { StreamError } from "../errors/stream-error.js";
import { UnexpectedResponseError } from "../errors/unexpected-response-error.js";
import type { Operation } from "../operation.js";
import type { EventRoles } from "./event-roles.js";

/**
 * Makes a function that takes the bytes of an event stream, however they are cut, and hands each event on as parsed
 * JSON, with whether it ends the stream. Heartbeats and the data `[DONE]`, if `end` lists it, are not handed on (the
 * latter as an end without an event).
 *
 * Throws a `StreamError` for an error event, and an `UnexpectedResponseError` for data that is not JSON.
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
 */
export function parseEvents<E>(
  operation: Operation,
  response: Response,
  { text: isText, discriminator, end = [], error = [], heartbeat = [] }: EventRoles,
  receive: (event: E | undefined, isEnd: boolean) => void,
): (bytes: Uint8Array) => void {
  const decoder = new TextDecoder();
  const parser = createParser({
    onEvent({ event: type, data, id }) {
      if (isText) return receive({ event: type, data, id } as E, false);
      if (heartbeat.includes(type!) || !(data || type)) return;
      let event;
      try {
        event = JSON.parse(data || "{}");
      } catch {
        if (end.includes(data)) return receive(undefined, true);
        throw new UnexpectedResponseError(operation, response, "body", data);
      }
      let name = type;
      if (discriminator && typeof event === "object" && event) {
        if (event[discriminator] === undefined && type) event[discriminator] = type;
        name = event[discriminator];
      }
      if (heartbeat.includes(name!)) return;
      if (error.includes(name!)) throw new StreamError(operation, response, event);
      receive(event, end.includes(name!));
    },
  });
  let afterReturn = false;
  return (bytes) => {
    const text = decoder.decode(bytes, { stream: true });
    if (!text) return;
    // The parser holds a CR at the end of a chunk back until it has seen what follows: complete it, and skip its LF
    // later.
    const fresh = afterReturn && text.startsWith("\n") ? text.slice(1) : text;
    afterReturn = text.endsWith("\r");
    parser.feed(afterReturn ? fresh + "\n" : fresh);
  };
}
