// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

/** The server's own name for an exchange, by the header that most servers and proxies tell it in, if one does. */
export declare function requestId(response: Response | undefined): string | undefined;
