// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { own } from "../parameters/own.js";
/**
 * The request that a link leads to from an event; `undefined` when the event lacks a value that the link takes from it. What
 * the link takes is a list of keys after `$request` or `$response`: generated code has no runtime expression left to read.
 */
export function followLink(link, request, event) {
  const sources = { $request: request, $response: { body: event } };
  let complete = true;
  // A copy by way of JSON visits each value from the inside out, so that what an event says is never taken for keys.
  const filled = JSON.parse(JSON.stringify(link), (_, value) => {
    if (!Array.isArray(value) || !Object.hasOwn(sources, value[0])) return value;
    const found = value.reduce(own, sources);
    complete &&= found !== undefined || value[0] === "$request";
    return found;
  });
  return complete ? filled : undefined;
}
