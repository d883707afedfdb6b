// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { HeaderReader } from "./header-readers.js";
/** Works the `headers` of a result out. */
type HeadersOf = (result: { readonly response: Response }) => {
  readonly headers: object;
};
/**
 * Makes the `headers` of a result: those that the description declares, under their declared names. One that did not
 * come, or whose value is not what is declared, is absent, even if it is required: in a browser, every header is that a
 * server of another origin does not expose.
 * @see https://spec.openapis.org/oas/v3.2.0#header-object
 */
export declare function headers(declared: Readonly<Record<string, HeaderReader>>): HeadersOf;
export {};
