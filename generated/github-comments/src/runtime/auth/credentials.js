// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { InvalidRequestError } from "../errors/invalid-request-error.js";
import { withoutQuery } from "./without-query.js";
function textOf(place, name, credential) {
  if (typeof credential === "string") return credential;
  throw new InvalidRequestError(place, name, "cannot be written as text");
}
/**
 * The scheme of a bearer token; also for OAuth 2 and OpenID Connect, whose access token is sent so.
 * @see https://www.rfc-editor.org/rfc/rfc6750#section-2.1
 */
export function bearer(token) {
  return ["header", "Authorization", `Bearer ${textOf("header", "Authorization", token)}`];
}
/**
 * The scheme of HTTP Basic, in UTF-8. Throws an `InvalidRequestError` for a colon in the user name.
 * @see https://www.rfc-editor.org/rfc/rfc7617
 */
export function basic({ username, password }) {
  if (textOf("header", "Authorization", username).includes(":"))
    throw new InvalidRequestError("header", "Authorization", 'must not have ":" in the user name');
  const bytes = new TextEncoder().encode(`${username}:${textOf("header", "Authorization", password)}`);
  return ["header", "Authorization", `Basic ${btoa(String.fromCharCode(...bytes))}`];
}
/**
 * Makes the scheme of a key that is sent under a name of the API's own.
 * @see https://spec.openapis.org/oas/v3.2.0#security-scheme-object
 */
export function apiKey(place, name) {
  return (key) => {
    const text = textOf(place, name, key);
    return place === "query" ? [place, name, text, withoutQuery] : [place, name, text];
  };
}
