// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { HeaderValues } from "../platform/fetch.js";
/**
 * A Cookie header with an operation's cookies after those that the client sends with every call. A browser does not let
 * anyone write it: there it throws an `InvalidRequestError`.
 */
export declare function cookieHeader(cookies: string, clientHeaders?: HeaderValues): string;
