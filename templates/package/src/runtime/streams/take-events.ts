import { jsonOf } from "../errors/json-of.js";
import type { EventRoles } from "./event-roles.js";

/**
 * Takes an event of a stream, with what it means beside itself; an end may come without an event. `told` is what an error's
 * code and message stand in, or the text of what is `"unexpected"`, since it is not JSON. Answers whether it was taken: after
 * the end of the connection such a text was cut short.
 */
export type Receive = (event: unknown, role?: "end" | "error" | "unexpected", told?: unknown) => boolean;

/**
 * Makes a function that takes the JSON of one event, with the name that it came under, if any, and hands it on as its
 * role demands. Heartbeats and a text such as `[DONE]`, if `end` lists it, are not handed on (the latter as an end
 * without an event); of events that may be cut short only an end is. It answers whether the event was taken.
 */
export function takeEvents(
  { discriminator, end = [], error = [], heartbeat = [] }: EventRoles,
  receive: Receive,
): (text: string, name?: string, isCut?: boolean) => boolean {
  return (text, name, isCut) => {
    const event: any = jsonOf(text);
    if (discriminator && Object(event) === event) {
      if (name) event[discriminator] ??= name;
      name = event[discriminator];
    }
    if (heartbeat.includes(name!) || heartbeat.includes(text)) return true;
    const isEnd = event === undefined ? text === "[DONE]" || end.includes(text) : end.includes(name!);
    if (isEnd) return receive(event, "end");
    if (isCut) return false;
    if (event === undefined) return receive(event, "unexpected", text);
    return receive(event, error.includes(name!) ? "error" : undefined, event);
  };
}
