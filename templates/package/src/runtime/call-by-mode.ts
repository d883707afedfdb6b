import { call, type Call } from "./call.js";
import type { CommonOptions } from "./call-options.js";
import type { Client } from "./client/client.js";
import type { GenericRequest } from "./parameters/generic-request.js";
import type { Operation } from "./operation.js";

/** Calls an operation that answers with one body or with a stream of events, as a property of the request body chooses. */
export function callByMode<R, D>(
  client: Client,
  operation: Operation,
  request: GenericRequest = {},
  options: CommonOptions = {},
): Call<R, D> {
  const { property, value, accept, responses } = operation.streaming!;
  if ((request.body as Record<string, unknown> | undefined)?.[property] === value)
    operation = { ...operation, accept, responses: { ...operation.responses, ...responses } };
  return call(client, operation, request, options);
}
