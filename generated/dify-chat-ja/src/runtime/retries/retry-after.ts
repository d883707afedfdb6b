/**
 * The milliseconds that a response asks to wait, by seconds or by a date; 0 when it does not ask, `NaN` for what is
 * neither. A date is measured by the server's own clock where its `Date` header tells it.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
 */
export function retryAfter(headers: Headers | undefined): number {
  const value = headers?.get("retry-after")?.trim();
  if (!value) return 0;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  if (!/^[A-Z][a-z]+, .+ GMT$/.test(value)) return NaN;
  return Math.max(0, Date.parse(value) - (Date.parse(headers!.get("date") ?? "") || Date.now()));
}
