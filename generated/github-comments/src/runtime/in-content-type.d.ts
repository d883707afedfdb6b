// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { GenericRequest } from "./parameters/generic-request.js";
import type { Operation } from "./operation.js";
/**
 * An operation as it is called in the media type that a request chooses by its `contentType`, exactly or within a range
 * such as `image/*`; without one as it is, but for a body with files, which only a form can hold.
 *
 * A call in a media type that the operation does not take rejects with an `InvalidRequestError`.
 */
export declare function inContentType(operation: Operation, { contentType, body }?: GenericRequest): Operation;
