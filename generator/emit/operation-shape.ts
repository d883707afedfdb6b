import type { ApiBody, ApiOperation } from "../model/api.js";
import type { ApiResponse, ApiStream } from "../model/api-response.js";
import type { Member } from "./statement.js";

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

/** Whether a response cannot have a body, whatever is declared. */
export function isBodyless({ method }: ApiOperation, { status }: Pick<ApiResponse, "status">): boolean {
  return method === "head" || status === "204" || status === "205";
}

/** Whether a success may have a body, whose bytes the caller may want as they come, whatever is declared of it. */
export function mayHaveBytes({ method }: ApiOperation): boolean {
  return method !== "head";
}

/** The media types of the texts that a caller may ask for in place of JSON. */
export function textsOf(operation: ApiOperation): readonly string[] {
  return hasModes(operation) ? [] : [...new Set(successesOf(operation).flatMap(({ texts }) => texts))];
}

/** Whether a call needs a request at all. */
export function needsRequest({ parameters, body }: ApiOperation): boolean {
  return body?.required === true || parameters.some(({ required }) => required);
}

/** Whether the caller chooses the media type of the body: among several, or within a range. */
export function choosesContentType({ bodies }: ApiOperation): boolean {
  return bodies.length > 1 || bodies.some(isRange);
}

/** Whether a media type stands for others, none of which is the usual one: a range such as `image/*` or `application/*+json`, or a multipart type, of which each body has a boundary. */
export function isRange({ kind, mediaType }: Pick<ApiBody, "kind" | "mediaType">): boolean {
  return kind === "json" ? isSuffixRange(mediaType) : /^[^;]*\*|^multipart\/(?!form-data)/i.test(mediaType);
}

/** Whether a media type stands for those that end alike, such as `application/*+json`. */
export function isSuffixRange(mediaType: string): boolean {
  return /^[^;]*\*\+/.test(mediaType);
}

/** The descriptor that a function of the operation calls, in the media type that its request chooses. */
export function descriptorOf(operation: ApiOperation): string {
  const descriptor = `descriptors.${operation.name}`;
  return choosesContentType(operation) ? `runtime.inContentType(${descriptor}, request)` : descriptor;
}

/** An operation whose body has to be sent, since a property of it says how the answer comes. */
export function withRequiredBody(operation: ApiOperation): ApiOperation {
  const body = { ...operation.body!, required: true };
  return { ...operation, body, bodies: [body, ...operation.bodies.slice(1)] };
}

/** What a function of the operation is given; without its second argument it sends an empty request, where that is enough. */
export function callParameters(operation: ApiOperation, request: string, options: string): Member[] {
  return [
    { name: "client", type: "runtime.Client" },
    { name: "request", type: request, ...(needsRequest(operation) ? {} : { initializer: "{}" }) },
    { name: "options", type: `runtime.${options}<Auth>`, isOptional: true },
  ];
}
