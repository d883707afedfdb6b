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
export declare function retryAfter(headers: Headers | undefined): number;
