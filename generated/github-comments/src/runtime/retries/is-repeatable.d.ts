// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { Attempted } from "./retry-policy.js";
/**
 * Whether a request may reach the server twice without doing its work twice: by what the description says, else by its
 * method, or by the `Idempotency-Key` that it carries.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-9.2.2
 */
export declare function isRepeatable({ operation, request, options }: Attempted): boolean;
