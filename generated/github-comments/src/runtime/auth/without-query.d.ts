// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

/**
 * What a platform threw for a URL, if nothing of it shows the URL's query, which may hold a key; else another error that
 * says the same without it. Bun and Deno show the URL.
 */
export declare function withoutQuery(cause: any, url: string): unknown;
