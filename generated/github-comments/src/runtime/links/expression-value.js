// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { runtimeExpression } from "./runtime-expression.js";
/**
 * The value of any runtime expression, or of a text with expressions in braces; `undefined` when a part of it has no
 * value. A text that is neither is its own value. Request headers are those that the caller gave.
 * @see https://spec.openapis.org/oas/v3.2.0#runtime-expressions
 */
export function expressionValue(text, exchange, came) {
  const { operation, request, options } = exchange;
  const { response, body } = came;
  const [, source, name] = /^\$(request|response)\.header\.([\w!#$%&'*+.^`|~-]+)$/.exec(text) ?? [];
  if (source === "response") return response.headers.get(name) ?? undefined;
  if (source) {
    const given = Object.entries({ ...request.header, ...options.headers });
    return given.find(([each]) => each.toLowerCase() === name.toLowerCase())?.[1] ?? undefined;
  }
  if (text === "$url") return response.url;
  if (text === "$method") return operation.method;
  if (text === "$statusCode") return response.status;
  let isWhole = true;
  const filled = text.replace(/\{(\$[^{}]+)\}/g, (_, expression) => {
    const value = expressionValue(expression, exchange, came);
    isWhole &&= value !== undefined && value !== null;
    return String(value);
  });
  if (filled !== text || !isWhole) return isWhole ? filled : undefined;
  return runtimeExpression(text, request, body);
}
