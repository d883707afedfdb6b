// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

/**
 * Passes on what a form is written from: an object with a field under each name. Throws an `InvalidRequestError` for what
 * has no such fields: a text, a list, bytes, or an object of the platform, such as a Map, in which none are found.
 */
export declare function checkFields(body: unknown): object;
