import type { GenericRequest } from "../parameters/generic-request.js";

/**
 * The value of a runtime expression over a request and a response body, here an event: `$request.body#/user`,
 * `$request.path.id`, `$request.query.id`, `$request.header.id`, `$response.body#/task_id`. A string that is no such
 * expression is a constant, its own value.
 * @see https://spec.openapis.org/oas/v3.2.0#runtime-expressions
 */
export function runtimeExpression(expression: string, request: GenericRequest, responseBody: unknown): unknown {
  const [, source, place, name, pointer = ""] = /^\$(\w+)\.(\w+)(?:\.(.+)|#(.*))?$/.exec(expression) ?? [];
  const from: any = { request, response: { body: responseBody } };
  if (!from[source!]) return expression;
  const keys = name ? [name] : pointer.split("/").slice(1).map(unescape);
  return keys.reduce((value, key) => value?.[key], from[source!][place!]);
}

/** @see https://www.rfc-editor.org/rfc/rfc6901#section-4 */
function unescape(token: string): string {
  return token.replaceAll("~1", "/").replaceAll("~0", "~");
}
