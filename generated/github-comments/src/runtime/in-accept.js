// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { textAs } from "./readers/text.js";
/**
 * An operation as it is called for a text in place of the JSON that it answers with otherwise, by the `accept` of a call's
 * options; without one as it is. Errors are read as they are declared.
 */
export function inAccept(operation, { accept } = {}) {
  if (accept === undefined) return operation;
  const reader = textAs(accept.split(";")[0].trim().toLowerCase());
  const responses = Object.entries(operation.responses).map(([status, readers]) => [
    status,
    status[0] === "2" ? [reader, ...readers] : readers,
  ]);
  return { ...operation, accept, responses: Object.fromEntries(responses) };
}
