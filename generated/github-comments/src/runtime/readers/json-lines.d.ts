// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { EventRoles } from "../streams/event-roles.js";
import type { ResponseReader } from "./response-reader.js";
/**
 * Makes a reader of lines of JSON, under any of their usual names, or none.
 * @param mediaType another name that they are declared under, such as `application/json`
 */
export declare function jsonLines(roles?: EventRoles, mediaType?: string): ResponseReader;
