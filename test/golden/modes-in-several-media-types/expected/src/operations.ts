// Made by Katagami from Modes in several media types 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as descriptors from "./descriptors.js";
import * as runtime from "./runtime/index.js";
import type { components, operations } from "./schema.js";
import type { Auth } from "./client.js";

/** The operation as the description declares it. */
export type AskOperation = operations["ask"];

/** What to send for a single answer. Without a `contentType` the body is `application/json`. */
export type AskRequest =
  | {
      contentType?: "application/json";
      body: AskOperation["requestBody"]["content"]["application/json"] & {
        stream?: Exclude<AskOperation["requestBody"]["content"]["application/json"]["stream"], true>;
      };
    }
  | { contentType: "text/plain"; body: string };

/** What to send for a stream of events. */
export interface AskStreamingRequest {
  body: AskOperation["requestBody"]["content"]["application/json"] & { stream: true };
}

/** One event of the stream. */
export type AskEvent = components["schemas"]["Piece"];

/** The stream of events. */
export type AskStream = runtime.EventStream<AskEvent>;

/** What a successful call gives. */
export type AskData = AskOperation["responses"][200]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type AskError = never;

/** Every way a call can fail. */
export type AskFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type AskResult = runtime.Success<200, AskData> | runtime.Undeclared<AskData> | AskFailure;

/** Every way a call can end, told apart by `ok` and `status`. */
export type AskStreamingResult = runtime.Success<200, AskStream> | runtime.Undeclared<AskStream> | AskFailure;

/** The same, with the bytes of its body as they come. */
export function ask(
  client: runtime.Client,
  request: AskRequest | AskStreamingRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<AskResult | AskStreamingResult>;
/** `POST /answers` */
export function ask(
  client: runtime.Client,
  request: AskStreamingRequest,
  options?: runtime.StreamOptions<Auth>,
): runtime.Call<AskStreamingResult, AskStream>;
/** `POST /answers` */
export function ask(
  client: runtime.Client,
  request: AskRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<AskResult, AskData>;
export function ask(
  client: runtime.Client,
  request: AskRequest | AskStreamingRequest,
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<
  AskResult | AskStreamingResult | runtime.StreamedResult<AskResult | AskStreamingResult>,
  AskData | AskStream | ReadableStream<Uint8Array>
> {
  return runtime.callByMode(client, runtime.inContentType(descriptors.ask, request), request, options);
}
