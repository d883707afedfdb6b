// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { GenericRequest } from "../parameters/generic-request.js";
import type { PageParameter } from "./pagination.js";
/** The value of a parameter in a request. */
export declare function parameterOf(request: GenericRequest, [place, name]: PageParameter): unknown;
/** A copy of a request with another value of a parameter. */
export declare function setParameter(
  request: GenericRequest,
  [place, name]: PageParameter,
  value: unknown,
): GenericRequest;
