import type { GenericRequest } from "../parameters/generic-request.js";
import { own } from "../parameters/own.js";
import type { PageParameter } from "./pagination.js";

/** The value of a parameter in a request. */
export function parameterOf(request: GenericRequest, [place, name]: PageParameter): unknown {
  return own(request[place], name);
}

/** A copy of a request with another value of a parameter. */
export function setParameter(request: GenericRequest, [place, name]: PageParameter, value: unknown): GenericRequest {
  return { ...request, [place]: { ...(request[place] as object), [name]: value } };
}
