// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { own } from "./own.js";
/**
 * Makes what gives a request the header parameter `name` with a key of its own, unless the caller did: it is made once
 * for a call, and so the same each time the call is sent.
 * @see https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/
 */
export function idempotencyKey(name) {
  return (request) => ({
    ...request,
    header: { ...request.header, [name]: own(request.header, name) ?? uuid() },
  });
}
/**
 * A random UUID. `crypto.randomUUID` makes the same, but not on a page without https.
 * @see https://www.rfc-editor.org/rfc/rfc9562#section-5.4
 */
function uuid() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 15) | 64;
  bytes[8] = (bytes[8] & 63) | 128;
  const digits = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
