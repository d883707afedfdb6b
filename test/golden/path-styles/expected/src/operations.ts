// Made by Katagami from Path styles 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as descriptors from "./descriptors.js";
import * as runtime from "./runtime/index.js";
import type { operations } from "./schema.js";
import type { Auth } from "./client.js";

/** The operation as the description declares it. */
export type StyledOperation = operations["styled"];

/** What to send. */
export interface StyledRequest {
  path: StyledOperation["parameters"]["path"];
  header?: StyledOperation["parameters"]["header"];
  cookie?: StyledOperation["parameters"]["cookie"];
}

/** What a successful call gives. */
export type StyledData = undefined;

/** The bodies of the errors that the description knows. */
export type StyledError = never;

/** Every way a call can fail. */
export type StyledFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type StyledResult = runtime.Success<204, undefined> | runtime.Undeclared<unknown> | StyledFailure;

/** The same, with the bytes of its body as they come. */
export function styled(
  client: runtime.Client,
  request: StyledRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<StyledResult>;
/** `GET /styled/{ids}/{label}{matrix}/{range}/{free}` */
export function styled(
  client: runtime.Client,
  request: StyledRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<StyledResult, StyledData>;
export function styled(
  client: runtime.Client,
  request: StyledRequest,
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<StyledResult | runtime.StreamedResult<StyledResult>, StyledData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.styled, request, options);
}

/** The operation as the description declares it. */
export type UsualOperation = operations["usual"];

/** What to send. */
export interface UsualRequest {
  path: UsualOperation["parameters"]["path"];
}

/** What a successful call gives. */
export type UsualData = undefined;

/** The bodies of the errors that the description knows. */
export type UsualError = never;

/** Every way a call can fail. */
export type UsualFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type UsualResult = runtime.Success<204, undefined> | runtime.Undeclared<unknown> | UsualFailure;

/** The same, with the bytes of its body as they come. */
export function usual(
  client: runtime.Client,
  request: UsualRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<UsualResult>;
/** `GET /usual/{id}` */
export function usual(
  client: runtime.Client,
  request: UsualRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<UsualResult, UsualData>;
export function usual(
  client: runtime.Client,
  request: UsualRequest,
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<UsualResult | runtime.StreamedResult<UsualResult>, UsualData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.usual, request, options);
}
