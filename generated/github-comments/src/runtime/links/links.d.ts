// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { ResultPart } from "../result-part.js";
import type { Link } from "./link.js";
/**
 * Makes the `links` of a result: a function for each, which calls the operation that the link leads to with what the
 * link gives. What the caller passes comes first. Of a stream, values of the body are those of the first event that has
 * them all.
 *
 * A call is rejected with an `InvalidRequestError`, and nothing is sent, when the answer lacks a value that the link
 * takes from it and the caller does not pass. It has the credentials and the `fetch` of the call before it.
 * @see https://spec.openapis.org/oas/v3.2.0#link-object
 */
export declare function links(declared: Readonly<Record<string, Link>>): ResultPart;
