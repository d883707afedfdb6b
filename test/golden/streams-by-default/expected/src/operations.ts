// Made by Katagami from Chats 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

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
export type ChatResult = runtime.Success<200, ChatData> | runtime.Undeclared<ChatData> | ChatFailure;

/** Every way a call can end, told apart by `ok` and `status`. */
export type ChatStreamingResult = runtime.Success<200, ChatStream> | runtime.Undeclared<ChatStream> | ChatFailure;

/** The same, with the bytes of its body as they come. */
export function chat(
  client: runtime.Client,
  request: ChatRequest | ChatStreamingRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<ChatResult | ChatStreamingResult>;
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

/** The operation as the description declares it. */
export type TalkOperation = operations["talk"];

/** What to send for a single answer. */
export interface TalkRequest {
  body?:
    | (NonNullable<TalkOperation["requestBody"]>["content"]["application/json"] & {
        stream?: Exclude<NonNullable<TalkOperation["requestBody"]>["content"]["application/json"]["stream"], true>;
      })
    | undefined;
}

/** What to send for a stream of events. */
export interface TalkStreamingRequest {
  body: NonNullable<TalkOperation["requestBody"]>["content"]["application/json"] & { stream: true };
}

/** One event of the stream. */
export type TalkEvent = components["schemas"]["talkItem"];

/** The stream of events. */
export type TalkStream = runtime.EventStream<TalkEvent>;

/** What a successful call gives. */
export type TalkData = TalkOperation["responses"][200]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type TalkError = never;

/** Every way a call can fail. */
export type TalkFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type TalkResult = runtime.Success<200, TalkData> | runtime.Undeclared<TalkData> | TalkFailure;

/** Every way a call can end, told apart by `ok` and `status`. */
export type TalkStreamingResult = runtime.Success<200, TalkStream> | runtime.Undeclared<TalkStream> | TalkFailure;

/** The same, with the bytes of its body as they come. */
export function talk(
  client: runtime.Client,
  request: TalkRequest | TalkStreamingRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<TalkResult | TalkStreamingResult>;
/**
 * Its body may be left out, and is needed for events.
 *
 * `POST /talks`
 */
export function talk(
  client: runtime.Client,
  request: TalkStreamingRequest,
  options?: runtime.StreamOptions<Auth>,
): runtime.Call<TalkStreamingResult, TalkStream>;
/**
 * Its body may be left out, and is needed for events.
 *
 * `POST /talks`
 */
export function talk(
  client: runtime.Client,
  request?: TalkRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<TalkResult, TalkData>;
export function talk(
  client: runtime.Client,
  request?: TalkRequest | TalkStreamingRequest,
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<
  TalkResult | TalkStreamingResult | runtime.StreamedResult<TalkResult | TalkStreamingResult>,
  TalkData | TalkStream | ReadableStream<Uint8Array>
> {
  return runtime.callByMode(client, descriptors.talk, request, options);
}
