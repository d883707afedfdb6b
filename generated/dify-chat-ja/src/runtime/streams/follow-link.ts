import type { GenericRequest } from "../generic-request.js";
import { runtimeExpression } from "./runtime-expression.js";
import type { Link } from "../link.js";

/**
 * The request that a link leads to from an event; `undefined` when the event lacks a value that the link takes from it.
 */
export function followLink(link: Link, request: GenericRequest, event: unknown): GenericRequest | undefined {
  let complete = true;
  const fill = (value: unknown): unknown => {
    if (typeof value === "string") {
      const filled = runtimeExpression(value, request, event);
      if (filled === undefined && value.startsWith("$response")) complete = false;
      return filled;
    }
    if (Object(value) !== value) return value;
    if (Array.isArray(value)) return value.map(fill);
    return Object.fromEntries(Object.entries(value as object).map(([name, each]) => [name, fill(each)]));
  };
  const { operation: _, ...values } = link;
  const filled = fill(values) as GenericRequest;
  return complete ? filled : undefined;
}
