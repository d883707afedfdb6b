import type { Exchange } from "../exchange.js";
import { runtimeExpression } from "./runtime-expression.js";

/** What came back, as runtime expressions see it. */
export interface Came {
  readonly response: Response;
  /** The parsed body, or an event of a stream. */
  readonly body: unknown;
}

/**
 * The value of any runtime expression, or of a text with expressions in braces; `undefined` when a part of it has no
 * value. A text that is neither is its own value. Request headers are those that the caller gave.
 * @see https://spec.openapis.org/oas/v3.2.0#runtime-expressions
 */
export function expressionValue(text: string, exchange: Exchange, came: Came): unknown {
  const { operation, request, options } = exchange;
  const { response, body } = came;
  const [, source, name] = /^\$(request|response)\.header\.([\w!#$%&'*+.^`|~-]+)$/.exec(text) ?? [];
  if (source === "response") return response.headers.get(name!) ?? undefined;
  if (source) {
    const given = Object.entries({ ...request.header, ...options.headers });
    return given.find(([each]) => each.toLowerCase() === name!.toLowerCase())?.[1] ?? undefined;
  }
  if (text === "$url") return response.url;
  if (text === "$method") return operation.method;
  if (text === "$statusCode") return response.status;
  let isWhole = true;
  const filled = text.replace(/\{(\$[^{}]+)\}/g, (_, expression: string) => {
    const value = expressionValue(expression, exchange, came);
    isWhole &&= value !== undefined && value !== null;
    return String(value);
  });
  if (filled !== text || !isWhole) return isWhole ? filled : undefined;
  return runtimeExpression(text, request, body);
}
