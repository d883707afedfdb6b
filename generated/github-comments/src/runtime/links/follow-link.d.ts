// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { GenericRequest } from "../parameters/generic-request.js";
import type { Link } from "./link.js";
/**
 * The request that a link leads to from an event; `undefined` when the event lacks a value that the link takes from it. What
 * the link takes is a list of keys after `$request` or `$response`: generated code has no runtime expression left to read.
 */
export declare function followLink(link: Link, request: GenericRequest, event: unknown): GenericRequest | undefined;
