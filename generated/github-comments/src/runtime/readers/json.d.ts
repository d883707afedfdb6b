// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { ResponseReader } from "./response-reader.js";
/**
 * Reads JSON under any media type of JSON, whichever is declared, and a body without one; an empty body is unexpected. JSON is
 * UTF-8; where its content type names another `charset`, that is what it is in.
 * @see https://www.rfc-editor.org/rfc/rfc6839#section-3.1
 */
export declare const json: ResponseReader;
