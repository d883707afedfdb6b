// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

/**
 * Whether a request may reach the server twice without doing its work twice: by what the description says, else by its
 * method, or by the `Idempotency-Key` that it carries.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-9.2.2
 */
export function isRepeatable({ operation, request, options }) {
  const headers = Object.entries({ ...request.header, ...options.headers });
  const [, key] = headers.filter(([name, value]) => /^idempotency-key$/i.test(name) && value !== undefined).pop() ?? [];
  const isSafe = operation.retry?.safe ?? /^(GET|HEAD|PUT|DELETE|OPTIONS|TRACE|QUERY)$/.test(operation.method);
  return isSafe || !!key;
}
