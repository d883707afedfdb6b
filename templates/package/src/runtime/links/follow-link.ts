import type { GenericRequest } from "../parameters/generic-request.js";
import { runtimeExpression } from "./runtime-expression.js";
import type { Link } from "./link.js";

/**
 * The request that a link leads to from an event; `undefined` when the event lacks a value that the link takes from it.
 */
export function followLink(link: Link, request: GenericRequest, event: unknown): GenericRequest | undefined {
  let complete = true;
  // A copy by way of JSON visits each value from the inside out, so that what an event says is never an expression.
  const filled = JSON.parse(JSON.stringify(link), (_, value: unknown) => {
    if (typeof value !== "string") return value;
    const found = runtimeExpression(value, request, event);
    if (found === undefined && value.startsWith("$response")) complete = false;
    return found;
  }) as GenericRequest;
  return complete ? filled : undefined;
}
