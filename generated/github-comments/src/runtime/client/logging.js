// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { requestId } from "../errors/request-id.js";
const secret =
  /auth|cookie|token|secret|passw|pwd|jwt|api-?_?key|(access|private|subscription|functions)-?_?key|^key$|sig$|signature|credential|session|^code$/i;
/**
 * Makes a middleware that logs every attempt of every call: `client.use(logging({ log: console.info }))`, or of a lean
 * client `middleware: middleware(logging({ log: console.info }))`. The values of
 * credentials are replaced by `[redacted]`: those that the operation's security schemes place, and headers and query
 * parameters whose name sounds like one, in URLs of the answer's headers too.
 */
export function logging({ log, redact = [], level = "attempts" }) {
  const hidden = redact.map((name) => name.toLowerCase());
  const starts = new WeakMap();
  function write({ request, schemaPath, params, options }, response, error) {
    const start = starts.get(options);
    const status = response?.status;
    if (start === undefined || !starts.delete(options)) return;
    if (level === "failures" && status && status < 400) return;
    const placed = (params.secrets ?? []).map((name) => name.toLowerCase());
    const isHidden = (name) =>
      secret.test(name) || placed.includes(name.toLowerCase()) || hidden.includes(name.toLowerCase());
    const inQuery = (text) =>
      text.replace(/([?&#])([^=&#?>]+)=[^&#>]*/g, (whole, mark, name) =>
        isHidden(decoded(name)) ? `${mark}${name}=%5Bredacted%5D` : whole,
      );
    const headersOf = (headers) => {
      const shown = {};
      headers?.forEach((value, name) => {
        const leads = /^(link|(content-)?location|refresh)$/.test(name);
        shown[name] = isHidden(name) ? "[redacted]" : leads ? inQuery(value) : value;
      });
      return shown;
    };
    const isSecretPath = [...schemaPath.matchAll(/\{([^{}]+)\}/g)].some(([, name]) => isHidden(name));
    log({
      method: request.method,
      path: schemaPath,
      url: inQuery(isSecretPath ? templateUrl(request.url, options.baseUrl, schemaPath) : request.url),
      status,
      duration: Math.round(performance.now() - start),
      requestId: requestId(response),
      error: response ? undefined : error instanceof Error ? error.name : "unknown",
      ...(level === "headers" && {
        headers: { request: headersOf(request.headers), response: headersOf(response?.headers) },
      }),
    });
  }
  return {
    onRequest: (attempt) => void starts.set(attempt.options, performance.now()),
    onResponse: (attempt) => write(attempt, attempt.response),
    onError: (attempt) => write(attempt, undefined, attempt.error),
  };
}
/** A URL with the template of its path. */
function templateUrl(url, baseUrl, path) {
  const { origin, search } = new URL(url);
  return origin + new URL(baseUrl, url).pathname.replace(/\/$/, "") + path + search;
}
function decoded(name) {
  try {
    return decodeURIComponent(name.replaceAll("+", " "));
  } catch {
    return name;
  }
}
