// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { Called } from "./called.js";
import { ApiError } from "./api-error.js";
/** Thrown when the way from page to page leads back to a page that was there before, so that it would never end. */
export declare class RepeatedPageError extends ApiError<undefined> {
  readonly name = "RepeatedPageError";
  constructor(operation: Called, response: Response);
}
