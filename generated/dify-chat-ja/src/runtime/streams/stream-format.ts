import type { Operation } from "../operation.js";
import type { EventRoles } from "./event-roles.js";
import type { Receive } from "./take-events.js";

/**
 * Takes the bytes of a stream, however they are cut; without any, at the end of the connection, tells whether the last
 * event was cut short.
 */
export type Parse = (bytes?: Uint8Array) => boolean | void;

/** How the events of a stream are written one after another. */
export interface StreamFormat {
  /** Makes a parser that hands on each event as soon as it is complete; throws what `takeEvents` throws. */
  readonly parse: <E>(operation: Operation, response: Response, roles: EventRoles, receive: Receive<E>) => Parse;
  /** One event as text, from its JSON. */
  readonly frame: (json: string) => string;
}
