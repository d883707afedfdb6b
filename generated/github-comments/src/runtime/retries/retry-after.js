// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

/**
 * The milliseconds that a response asks to wait, by seconds or by a date; 0 when it does not ask, `NaN` for what is
 * neither. A date is measured by the server's own clock where its `Date` header tells it.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
 */
export function retryAfter(headers) {
  const value = headers?.get("retry-after")?.trim();
  if (!value) return 0;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  return Math.max(0, httpDate(value) - (httpDate(headers.get("date")) || Date.now()));
}
/**
 * The time of a date in one of the three forms of HTTP; `NaN` for anything else.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7
 */
function httpDate(text) {
  // The form of C's asctime has no zone, and would be read as local time.
  const date = text?.replace(/^(\w{3}) (\w{3}) ([ \d]\d) (\S+) (\d{4})$/, "$1, $3 $2 $5 $4 GMT") ?? "";
  return /^[A-Z][a-z]+, .+ GMT$/.test(date) ? Date.parse(date) : NaN;
}
