// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { HeaderValues } from "../platform/fetch.js";
/**
 * Passes headers on; refuses what no platform sends with an `InvalidRequestError`, before platforms do, since their errors
 * show the text, which may be a credential. Line breaks at the end are none of it: a platform leaves them out.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-5.5
 */
export declare function checkHeaders<H extends HeaderValues | undefined>(headers: H): H;
