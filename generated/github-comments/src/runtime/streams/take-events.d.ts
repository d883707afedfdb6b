// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

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
export declare function takeEvents(
  { discriminator, end, error, heartbeat }: EventRoles,
  receive: Receive,
): (text: string, name?: string, isCut?: boolean) => boolean;
