import { call, type Call } from "./call.js";
import type { StreamOptions } from "./call-options.js";
import type { Client } from "./client.js";
import type { GenericRequest } from "./generic-request.js";
import type { Operation } from "./operation.js";

/**
 * Calls an operation that answers with one body or with a stream of events, as a property of the request body chooses:
 * of each response it leaves the readers of that kind, if there are any.
 */
export function callByMode<R, D>(
  client: Client,
  operation: Operation,
  request: GenericRequest = {},
  options: StreamOptions = {},
): Call<R, D> {
  const { property, value } = operation.streaming!;
  const streams = (request.body as Record<string, unknown> | undefined)?.[property] === value;
  const responses = Object.entries(operation.responses).map(([status, readers]) => {
    const chosen = readers.filter((reader) => !!reader.streams === streams);
    return [status, chosen[0] ? chosen : readers] as const;
  });
  return call(client, { ...operation, responses: Object.fromEntries(responses) }, request, options);
}
