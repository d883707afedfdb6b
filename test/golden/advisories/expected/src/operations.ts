// Made by Katagami from Advisories 1.0.0', X = canaryRan(), Y = '. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as descriptors from "./descriptors.js";
import * as runtime from "./runtime/index.js";
import type { operations } from "./schema.js";
import type { Auth } from "./client.js";

/** The operation as the description declares it. */
export type MediaTypeCanaryRanOperation = operations["mediaTypeCanaryRan"];

/** What to send. */
export interface MediaTypeCanaryRanRequest {
  body?: string | undefined;
}

/** What a successful call gives. */
export type MediaTypeCanaryRanData = undefined;

/** The bodies of the errors that the description knows. */
export type MediaTypeCanaryRanError = never;

/** Every way a call can fail. */
export type MediaTypeCanaryRanFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type MediaTypeCanaryRanResult =
  runtime.Success<204, undefined> | runtime.Undeclared<unknown> | MediaTypeCanaryRanFailure;

/** The same, with the bytes of its body as they come. */
export function mediaTypeCanaryRan(
  client: runtime.Client,
  request: MediaTypeCanaryRanRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<MediaTypeCanaryRanResult>;
/** `POST /ioactive','GET',null)&&canaryRan('a` */
export function mediaTypeCanaryRan(
  client: runtime.Client,
  request?: MediaTypeCanaryRanRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<MediaTypeCanaryRanResult, MediaTypeCanaryRanData>;
export function mediaTypeCanaryRan(
  client: runtime.Client,
  request: MediaTypeCanaryRanRequest = {},
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<
  MediaTypeCanaryRanResult | runtime.StreamedResult<MediaTypeCanaryRanResult>,
  MediaTypeCanaryRanData | ReadableStream<Uint8Array>
> {
  return runtime.call(client, descriptors.mediaTypeCanaryRan, request, options);
}

/** The operation as the description declares it. */
export type PathInTemplateOperation = operations["pathInTemplate"];

/** What to send. */
export interface PathInTemplateRequest {
  path: PathInTemplateOperation["parameters"]["path"];
  query?: PathInTemplateOperation["parameters"]["query"];
  header?: PathInTemplateOperation["parameters"]["header"];
}

/** What a successful call gives. */
export type PathInTemplateData =
  PathInTemplateOperation["responses"][200]["content"]["application/json;a=`${canaryRan()}`"];

/** The bodies of the errors that the description knows. */
export type PathInTemplateError = never;

/** Every way a call can fail. */
export type PathInTemplateFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type PathInTemplateResult =
  runtime.Success<200, PathInTemplateData> | runtime.Undeclared<PathInTemplateData> | PathInTemplateFailure;

/** The same, with the bytes of its body as they come. */
export function pathInTemplate(
  client: runtime.Client,
  request: PathInTemplateRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<PathInTemplateResult>;
/**
 * a summary` + canaryRan() + `
 *
 * A description """) fun canaryRan() = canaryRan()
 *
 * ``GET /users/`+canaryRan()+`/${canaryRan()}/'+canaryRan()+'/{id}``
 */
export function pathInTemplate(
  client: runtime.Client,
  request: PathInTemplateRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<PathInTemplateResult, PathInTemplateData>;
export function pathInTemplate(
  client: runtime.Client,
  request: PathInTemplateRequest,
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<
  PathInTemplateResult | runtime.StreamedResult<PathInTemplateResult>,
  PathInTemplateData | ReadableStream<Uint8Array>
> {
  return runtime.call(client, descriptors.pathInTemplate, request, options);
}
