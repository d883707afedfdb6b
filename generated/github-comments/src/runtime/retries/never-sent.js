// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

/** Codes that only making a connection ends in: of Node and its undici, of Bun, and of OpenSSL's certificate checks. */
const codes = /* @__PURE__ */ new RegExp(
  "^(ECONNREFUSED|ENOTFOUND|EAI_\\w+|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket" +
    "|CERT_\\w+|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\\w+|HOSTNAME_MISMATCH" +
    "|ERR_TLS_CERT_ALTNAME_INVALID|ERR_SSL_WRONG_VERSION_NUMBER)$",
);
/** What only Deno's message tells, and Node's of a connection that is reset within its TLS handshake. */
const messages = /client error \(Connect\)|before secure TLS connection was established/;
/**
 * Whether a failure is known to have happened before anything of the request was sent: the connection was refused, its
 * host was not found, or its certificate was not accepted. False when nobody can tell, as in a browser.
 */
export function neverSent(failure, depth = 0) {
  if (!(failure instanceof Error) || depth > 5) return false;
  const { code, syscall, message, cause } = failure;
  return codes.test(String(code)) || syscall === "connect" || messages.test(message) || neverSent(cause, depth + 1);
}
