// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { parseLines } from "../streams/parse-lines.js";
import { streamReader } from "./stream-reader.js";
/** The names under which lines of JSON go. */
const family = /^(?:application|text)\/((x-)?(nd-?json|json-?l(ines)?)|stream\+json)$/;
/**
 * Makes a reader of lines of JSON, under any of their usual names, or none.
 * @param mediaType another name that they are declared under, such as `application/json`
 */
export function jsonLines(roles = {}, mediaType) {
  const format = { parse: parseLines, frame: (event) => `${JSON.stringify(event)}\n` };
  return streamReader((came) => came === null || came === mediaType || family.test(came), format, roles);
}
