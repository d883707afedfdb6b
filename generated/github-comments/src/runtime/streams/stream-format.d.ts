// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { EventRoles } from "./event-roles.js";
import type { Receive } from "./take-events.js";
/** Hands on each event of a stream as soon as it is complete. */
export interface Parser {
  /** Takes bytes, however they are cut; tells how many UTF-16 units of an event that is not complete it keeps. */
  readonly feed: (bytes: Uint8Array) => number;
  /** Told of the end of the connection: hands a last event on, or gives the text of one that was cut short. */
  readonly end: () => string;
}
/** How the events of a stream are written one after another. */
export interface StreamFormat {
  /** Makes a parser of a response's bytes. */
  readonly parse: (roles: EventRoles, receive: Receive, response: Response) => Parser;
  /** One event as text. */
  readonly frame: (event: unknown) => string;
}
