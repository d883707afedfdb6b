import type { ApiOperation, ApiResponse, ApiStream } from "../model/api.js";

/** Whether a response means success. */
export function isSuccess({ status }: Pick<ApiResponse, "status">): boolean {
  return status.startsWith("2");
}

/** The success response's stream, if there is one. */
export function streamOf({ responses }: ApiOperation): ApiStream | undefined {
  const contents = responses.filter(isSuccess).flatMap((response) => response.contents);
  return contents.find(({ stream }) => stream !== undefined)?.stream;
}

/** Whether the caller chooses between events and a single answer. */
export function hasModes(operation: ApiOperation): boolean {
  return operation.streaming !== undefined && operation.body !== undefined && streamOf(operation) !== undefined;
}

/** Whether a call needs a request at all. */
export function needsRequest({ parameters, body }: ApiOperation): boolean {
  return body?.required === true || parameters.some(({ required }) => required);
}
