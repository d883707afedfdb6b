// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { ApiError } from "./api-error.js";
/** Thrown when the way from page to page leads back to a page that was there before, so that it would never end. */
export class RepeatedPageError extends ApiError {
  name = "RepeatedPageError";
  constructor(operation, response) {
    super(operation, response, undefined, response.status, { message: "the next page is one that was there before" });
  }
}
