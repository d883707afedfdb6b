import { jsonOf } from "../errors/json-of.js";
import { StreamError } from "../errors/stream-error.js";
import { UnexpectedResponseError } from "../errors/unexpected-response-error.js";
import type { Called } from "../errors/called.js";
import type { EventRoles } from "./event-roles.js";

/** Takes an event of a stream, with whether it ends the stream; an end may come without an event. */
export type Receive<E> = (event: E | undefined, isEnd: boolean) => void;

/**
 * Makes a function that takes the JSON of one event, with the name that it came under, if any, and hands it on as its
 * role demands. Heartbeats and a text such as `[DONE]`, if `end` lists it, are not handed on (the latter as an end
 * without an event).
 *
 * Throws a `StreamError` for an error event, and an `UnexpectedResponseError` for a text that is not JSON.
 */
export function takeEvents<E>(
  operation: Called,
  response: Response,
  { discriminator, end = [], error = [], heartbeat = [] }: EventRoles,
  receive: Receive<E>,
): (text: string, name?: string) => void {
  return (text, name) => {
    const event: any = jsonOf(text);
    if (discriminator && Object(event) === event) {
      if (name) event[discriminator] ??= name;
      name = event[discriminator];
    }
    if (heartbeat.includes(name!) || heartbeat.includes(text)) return;
    if (event === undefined) {
      if (text === "[DONE]" || end.includes(text)) return receive(event, true);
      throw new UnexpectedResponseError(operation, response, "body", text);
    }
    if (error.includes(name!)) throw new StreamError(operation, response, event);
    receive(event, end.includes(name!));
  };
}
