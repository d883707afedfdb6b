// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { EventRoles } from "../streams/event-roles.js";
import type { ResponseReader } from "./response-reader.js";
/**
 * Makes a reader of a JSON text sequence, under any media type of one, such as `application/geo+json-seq`, or none.
 * @see https://www.rfc-editor.org/rfc/rfc7464
 */
export declare function jsonSequence(roles?: EventRoles): ResponseReader;
