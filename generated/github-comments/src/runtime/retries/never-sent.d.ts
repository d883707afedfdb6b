// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

/**
 * Whether a failure is known to have happened before anything of the request was sent: the connection was refused, its
 * host was not found, or its certificate was not accepted. False when nobody can tell, as in a browser.
 */
export declare function neverSent(failure: unknown, depth?: number): boolean;
