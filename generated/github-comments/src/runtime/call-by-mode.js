// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { call } from "./call.js";
/** Calls an operation that answers with one body or with a stream of events, as a property of the request body chooses. */
export function callByMode(client, operation, request = {}, options = {}) {
  const { property, value, accept, responses } = operation.streaming;
  if (request.body?.[property] === value)
    operation = { ...operation, accept, responses: { ...operation.responses, ...responses } };
  return call(client, operation, request, options);
}
