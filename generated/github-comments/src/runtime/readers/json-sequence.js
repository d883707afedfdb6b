// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { parseSequence } from "../streams/parse-sequence.js";
import { streamReader } from "./stream-reader.js";
/**
 * Makes a reader of a JSON text sequence, under any media type of one, such as `application/geo+json-seq`, or none.
 * @see https://www.rfc-editor.org/rfc/rfc7464
 */
export function jsonSequence(roles = {}) {
  const format = { parse: parseSequence, frame: (event) => `\x1e${JSON.stringify(event)}\n` };
  return streamReader((came) => came === null || /[/+]json-seq$/.test(came), format, roles);
}
