// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { own } from "../parameters/own.js";
/** The value of a parameter in a request. */
export function parameterOf(request, [place, name]) {
  return own(request[place], name);
}
/** A copy of a request with another value of a parameter. */
export function setParameter(request, [place, name], value) {
  return { ...request, [place]: { ...request[place], [name]: value } };
}
