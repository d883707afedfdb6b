import type { Called } from "../errors/called.js";
import type { EventRoles } from "./event-roles.js";
import type { Receive } from "./take-events.js";

/** Hands on each event of a stream as soon as it is complete; throws what `takeEvents` throws. */
export interface Parser {
  /** Takes bytes, however they are cut; tells how many UTF-16 units of an event that is not complete it keeps. */
  readonly feed: (bytes: Uint8Array) => number;
  /** Told of the end of the connection: hands a last event on, or tells that it was cut short. */
  readonly isCut: () => boolean;
}

/** How the events of a stream are written one after another. */
export interface StreamFormat {
  readonly parse: <E>(operation: Called, response: Response, roles: EventRoles, receive: Receive<E>) => Parser;
  /** One event as text. */
  readonly frame: (event: unknown) => string;
}
