import type { GenericRequest } from "../parameters/generic-request.js";
import { own } from "../parameters/own.js";
import type { Link } from "./link.js";

/**
 * The request that a link leads to from an event; `undefined` when the event lacks a value that the link takes from it. What
 * the link takes is a list of keys after `$request` or `$response`: generated code has no runtime expression left to read.
 */
export function followLink(link: Link, request: GenericRequest, event: unknown): GenericRequest | undefined {
  const sources: any = { $request: request, $response: { body: event } };
  let complete = true;
  // A copy by way of JSON visits each value from the inside out, so that what an event says is never taken for keys.
  const filled = JSON.parse(JSON.stringify(link), (_, value: unknown) => {
    if (!Array.isArray(value) || !Object.hasOwn(sources, value[0])) return value as unknown;
    const found: unknown = value.reduce(own, sources);
    complete &&= found !== undefined || value[0] === "$request";
    return found;
  }) as GenericRequest;
  return complete ? filled : undefined;
}
