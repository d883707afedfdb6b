import type { GenericRequest } from "../generic-request.js";

/**
 * The value of a runtime expression over a request and a response body, here an event: `$request.body#/user`,
 * `$request.path.id`, `$request.query.id`, `$request.header.id`, `$response.body#/task_id`. A string that is no such
 * expression is a constant, its own value.
 * @see https://spec.openapis.org/oas/v3.2.0#runtime-expressions
 */
export function runtimeExpression(expression: string, request: GenericRequest, responseBody: unknown): unknown {
  const [, source, place, name, pointer] =
    /^\$(request|response)\.(body|path|query|header)(?:\.(.+)|#(\/.*)?)?$/.exec(expression) ?? [];
  if (!source) return expression;
  const from = (source === "request" ? request : { body: responseBody }) as Record<string, unknown>;
  const keys = name ? [name] : (pointer ?? "").split("/").slice(1).map(unescape);
  return keys.reduce((value: any, key) => value?.[key], from[place!]);
}

/** @see https://www.rfc-editor.org/rfc/rfc6901#section-4 */
function unescape(token: string): string {
  return token.replaceAll("~1", "/").replaceAll("~0", "~");
}
