// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

/**
 * Encodes a text for a URL but for reserved characters, and for what is percent-encoded already. Those that would end
 * the value are encoded all the same: `#`, `&` and `+` in a query, `#`, `/` and `?` in a path.
 * @see https://www.rfc-editor.org/rfc/rfc6570#section-3.2.3
 */
export declare function encodeReserved(text: string, ending: string): string;
