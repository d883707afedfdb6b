// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

/**
 * Writes the query parameters of a request: `a=1&b=2&b=3`.
 * @see https://spec.openapis.org/oas/v3.2.0#style-values
 */
export declare function formQuery(values: object): string;
