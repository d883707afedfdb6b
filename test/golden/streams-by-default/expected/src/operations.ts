// Made by Katagami from Chats 1.0.0. Do not edit.

import * as descriptors from "./descriptors.js";
import * as runtime from "./runtime/index.js";
import type { components, operations } from "./schema.js";
import type { Auth } from "./client.js";

/** The operation as the description declares it. */
export type ChatOperation = operations["chat"];

/** What to send for a single answer. */
export interface ChatRequest {
  body: ChatOperation["requestBody"]["content"]["application/json"] & {
    mode: Exclude<ChatOperation["requestBody"]["content"]["application/json"]["mode"], "events" | undefined>;
  };
}

/** What to send for a stream of events. */
export interface ChatStreamingRequest {
  body: ChatOperation["requestBody"]["content"]["application/json"] & { mode: "events" };
}

/** One event of the stream. */
export type ChatEvent = components["schemas"]["chatItem"];

/** The stream of events. */
export type ChatStream = runtime.EventStream<ChatEvent>;

/** What a successful call gives. */
export type ChatData = ChatOperation["responses"][200]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type ChatError = never;

/** Every way a call can fail. */
export type ChatFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type ChatResult =
  | runtime.Success<200, ChatOperation["responses"][200]["content"]["application/json"]>
  | runtime.Undeclared<ChatData>
  | ChatFailure;

/** Every way a call can end, told apart by `ok` and `status`. */
export type ChatStreamingResult = runtime.Success<200, ChatStream> | runtime.Undeclared<ChatStream> | ChatFailure;

/** `POST /chats` */
export function chat(
  client: runtime.Client,
  request: ChatStreamingRequest,
  options?: runtime.StreamOptions<Auth>,
): runtime.Call<ChatStreamingResult, ChatStream>;
/** `POST /chats` */
export function chat(
  client: runtime.Client,
  request: ChatRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<ChatResult, ChatData>;
/** `POST /chats` */
export function chat(
  client: runtime.Client,
  request: ChatRequest | ChatStreamingRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Call<runtime.StreamedResult<ChatResult | ChatStreamingResult>, ReadableStream<Uint8Array>>;
export function chat(
  client: runtime.Client,
  request: ChatRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<ChatResult, ChatData>;
export function chat(
  client: runtime.Client,
  request: ChatRequest | ChatStreamingRequest,
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<
  ChatResult | ChatStreamingResult | runtime.StreamedResult<ChatResult | ChatStreamingResult>,
  ChatData | ChatStream | ReadableStream<Uint8Array>
> {
  return runtime.callByMode(client, descriptors.chat, request, options);
}
