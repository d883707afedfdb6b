import type { Exchange } from "../exchange.js";

/**
 * Whether a request may reach the server twice without doing its work twice: by its method, by what the description says,
 * or by the `Idempotency-Key` that it carries.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-9.2.2
 */
export function isRepeatable({ operation, request, options }: Exchange): boolean {
  const headers = Object.entries({ ...request.header, ...options.headers }) as [string, unknown][];
  const [, key] = headers.filter(([name, value]) => /^idempotency-key$/i.test(name) && value !== undefined).pop() ?? [];
  return /^(GET|HEAD|PUT|DELETE|OPTIONS|TRACE|QUERY)$/.test(operation.method) || !!operation.retry?.safe || !!key;
}
