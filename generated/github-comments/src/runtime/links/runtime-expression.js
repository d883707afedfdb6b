// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { own } from "../parameters/own.js";
/**
 * The value of a runtime expression over a request and a response body, here an event: `$request.body#/user`,
 * `$request.path.id`, `$request.query.id`, `$request.header.id`, `$response.body#/task_id`. A string that is no such
 * expression is a constant, its own value.
 * @see https://spec.openapis.org/oas/v3.2.0#runtime-expressions
 */
export function runtimeExpression(expression, request, responseBody) {
  const [, source, place, rest = ""] = /^\$(request|response)\.(\w+)[.#]?(.*)/.exec(expression) ?? [];
  if (!source) return expression;
  const keys = rest[0] === "/" ? rest.slice(1).split("/").map(unescape) : rest ? [rest] : [];
  const root = source === "request" ? request : { body: responseBody };
  return keys.reduce(own, root[place]);
}
/** @see https://www.rfc-editor.org/rfc/rfc6901#section-4 */
function unescape(token) {
  return token.replaceAll("~1", "/").replaceAll("~0", "~");
}
