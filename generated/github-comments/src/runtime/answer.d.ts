// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { Exchange } from "./exchange.js";
import type { Operation } from "./operation.js";
import type { Result } from "./result.js";
/**
 * Reads a response as its operation declares it, looking its status up exactly, then by range, an error's then as
 * `default`. An undeclared success is read as that of the declared ones whose content type it has, or is empty.
 *
 * Rejects with a `NetworkError` when the connection fails within the body.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-15
 */
export declare function answer(response: Response, exchange: Exchange<Operation>): Promise<Result>;
