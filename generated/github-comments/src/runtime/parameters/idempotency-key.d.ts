// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { GenericRequest } from "./generic-request.js";
/**
 * Makes what gives a request the header parameter `name` with a key of its own, unless the caller did: it is made once
 * for a call, and so the same each time the call is sent.
 * @see https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/
 */
export declare function idempotencyKey(name: string): (request: GenericRequest) => GenericRequest;
