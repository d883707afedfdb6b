// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { EventRoles } from "../streams/event-roles.js";
import type { StreamFormat } from "../streams/stream-format.js";
import type { ResponseReader } from "./response-reader.js";
/** Makes a reader of a stream of events in some format: hands it on as soon as the response begins. */
export declare function streamReader(
  matches: ResponseReader["matches"],
  format: StreamFormat,
  roles: EventRoles,
): ResponseReader;
