// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { EventRoles } from "../streams/event-roles.js";
import type { ResponseReader } from "./response-reader.js";
/**
 * Makes a reader of `text/event-stream` whose events are JSON. It takes no other type, nor a body without one: of what is not
 * of this format nothing would be an event, and nothing an error.
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export declare function eventStream(roles?: EventRoles): ResponseReader;
