// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { basic } from "./credentials.js";
/**
 * Writes the request for a token. Redirects are not followed, so that the secret goes nowhere else.
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-2.3.1
 */
export function tokenRequest(endpoint, grant) {
  const { tokenUrl, clientId, clientSecret, clientAuthentication, scope, parameters, timeout = 30_000 } = endpoint;
  const form = new URLSearchParams({ ...grant, ...(scope && { scope }), ...parameters });
  const headers = new Headers({ Accept: "application/json" });
  if (clientSecret !== undefined && clientAuthentication !== "form") {
    const [, name, value] = basic({ username: formEncoded(clientId), password: formEncoded(clientSecret) });
    headers.set(name, value);
  } else {
    form.set("client_id", clientId);
    if (clientSecret !== undefined) form.set("client_secret", clientSecret);
  }
  const signal = AbortSignal.timeout(timeout);
  // The platform's own error would show it.
  if (/^[^/]*\/\/[^/]*@/.test(tokenUrl))
    throw new TypeError("tokenUrl has a user name: give clientId and clientSecret");
  return new Request(tokenUrl, { method: "POST", headers, body: form, redirect: "manual", signal });
}
function formEncoded(text) {
  return new URLSearchParams({ "": text }).toString().slice(1);
}
