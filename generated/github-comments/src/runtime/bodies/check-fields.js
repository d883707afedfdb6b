// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { InvalidRequestError } from "../errors/invalid-request-error.js";
import { isBytes } from "./binary-body.js";
/**
 * Passes on what a form is written from: an object with a field under each name. Throws an `InvalidRequestError` for what
 * has no such fields: a text, a list, bytes, or an object of the platform, such as a Map, in which none are found.
 */
export function checkFields(body) {
  const isObject = Object(body) === body && !Array.isArray(body) && !isBytes(body);
  if (!isObject || (Symbol.toStringTag in body && Object.keys(body).length === 0))
    throw new InvalidRequestError("body", "body", "must be an object of fields, as it is sent as a form");
  return body;
}
