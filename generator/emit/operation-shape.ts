import type { ApiOperation, ApiResponse, ApiStream } from "../model/api.js";

/** Whether a response means success. */
export function isSuccess({ status }: Pick<ApiResponse, "status">): boolean {
  return status.startsWith("2");
}

/** The responses that tell what a success brings: `default`, where none is declared. */
export function successesOf({ responses }: ApiOperation): readonly ApiResponse[] {
  const declared = responses.filter(isSuccess);
  return declared.length > 0 ? declared : responses.filter(({ status }) => status === "default");
}

/** The success response's stream, if there is one. */
export function streamOf(operation: ApiOperation): ApiStream | undefined {
  const contents = successesOf(operation).flatMap((response) => response.contents);
  return contents.find(({ stream }) => stream !== undefined)?.stream;
}

/** Whether the caller chooses between events and a single answer. */
export function hasModes(operation: ApiOperation): boolean {
  return operation.streaming !== undefined && operation.body !== undefined && streamOf(operation) !== undefined;
}

/** Whether a success may be a `Blob`, whose bytes the caller may want as they come. */
export function hasBytes(operation: ApiOperation): boolean {
  return (
    !hasModes(operation) && successesOf(operation).some(({ contents }) => contents.some(({ kind }) => kind === "blob"))
  );
}

/** Whether a call needs a request at all. */
export function needsRequest({ parameters, body }: ApiOperation): boolean {
  return body?.required === true || parameters.some(({ required }) => required);
}
