// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

/** Reads the value of a header as it is declared; `undefined` where it is not of that kind. */
export type HeaderReader = (text: string, all: Headers) => unknown;
/** Takes a value as it is. */
export declare const textHeader: HeaderReader;
/** Reads an integer or a number. */
export declare const numberHeader: HeaderReader;
/** Reads `true` or `false`. */
export declare const booleanHeader: HeaderReader;
/** Reads a value whose content is JSON. */
export declare const jsonHeader: HeaderReader;
/** Reads `Set-Cookie`: one text for each cookie. */
export declare const cookiesHeader: HeaderReader;
/** Makes a reader of a list in the style `simple`, such as `1,2`. */
export declare function listHeader(item: HeaderReader): HeaderReader;
/**
 * Makes a reader of an object in the style `simple`: `a,1,b,2`, or with `explode` `a=1,b=2`.
 * @see https://spec.openapis.org/oas/v3.2.0#style-values
 */
export declare function objectHeader(
  properties: Readonly<Record<string, HeaderReader>>,
  others: HeaderReader,
  explode?: boolean,
): HeaderReader;
