// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

/**
 * The `code` of a JSON body, read from a copy of the response; `undefined` where there is none, and when the signal is
 * aborted before it has come.
 */
export declare function errorCode(response: Response, signal: AbortSignal): Promise<string | undefined>;
