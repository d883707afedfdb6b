// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { Page, PageRequest } from "./pagination.js";
/**
 * The request of a page whose URL a server gave: its query as it stands there, with the client's own credentials. Its path
 * is followed where it is another one of the same host under the client's base URL; of any other host only the query is
 * taken, so that credentials go to the client's own server.
 *
 * Throws an `ApiError` for what is no URL, and for a path that is not under the base URL.
 */
export declare function followUrl(target: string, { operation, request, response }: Page): PageRequest;
