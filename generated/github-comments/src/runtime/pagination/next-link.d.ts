// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

/**
 * The target of the first link of a Link header whose relation is `next`; `undefined` where there is none. Of several
 * `rel` of a link the first counts; a link with an `anchor` speaks of something else.
 * @see https://www.rfc-editor.org/rfc/rfc8288#appendix-B
 */
export declare function nextLink(field: string): string | undefined;
