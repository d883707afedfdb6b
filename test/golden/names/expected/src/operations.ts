// Made by Katagami from Names 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as descriptors from "./descriptors.js";
import * as runtime from "./runtime/index.js";
import type { operations } from "./schema.js";
import type { Auth } from "./client.js";

/** The operation as the description declares it. */
export type GetTheThingOperation = operations["getTheThing"];

/** What to send. */
export interface GetTheThingRequest {}

/** What a successful call gives. */
export type GetTheThingData = undefined;

/** The bodies of the errors that the description knows. */
export type GetTheThingError = never;

/** Every way a call can fail. */
export type GetTheThingFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type GetTheThingResult = runtime.Success<204, undefined> | runtime.Undeclared<unknown> | GetTheThingFailure;

/** The same, with the bytes of its body as they come. */
export function getTheThing(
  client: runtime.Client,
  request: GetTheThingRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<GetTheThingResult>;
/** `GET /dashes` */
export function getTheThing(
  client: runtime.Client,
  request?: GetTheThingRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<GetTheThingResult, GetTheThingData>;
export function getTheThing(
  client: runtime.Client,
  request: GetTheThingRequest = {},
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<
  GetTheThingResult | runtime.StreamedResult<GetTheThingResult>,
  GetTheThingData | ReadableStream<Uint8Array>
> {
  return runtime.call(client, descriptors.getTheThing, request, options);
}

/** The operation as the description declares it. */
export type _2faOperation = operations["_2fa"];

/** What to send. */
export interface _2faRequest {}

/** What a successful call gives. */
export type _2faData = undefined;

/** The bodies of the errors that the description knows. */
export type _2faError = never;

/** Every way a call can fail. */
export type _2faFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type _2faResult = runtime.Success<204, undefined> | runtime.Undeclared<unknown> | _2faFailure;

/** The same, with the bytes of its body as they come. */
export function _2fa(
  client: runtime.Client,
  request: _2faRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<_2faResult>;
/** `GET /digit` */
export function _2fa(
  client: runtime.Client,
  request?: _2faRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<_2faResult, _2faData>;
export function _2fa(
  client: runtime.Client,
  request: _2faRequest = {},
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<_2faResult | runtime.StreamedResult<_2faResult>, _2faData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors._2fa, request, options);
}

/** The operation as the description declares it. */
export type _41Operation = operations["_41"];

/** What to send. */
export interface _41Request {}

/** What a successful call gives. */
export type _41Data = undefined;

/** The bodies of the errors that the description knows. */
export type _41Error = never;

/** Every way a call can fail. */
export type _41Failure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type _41Result = runtime.Success<204, undefined> | runtime.Undeclared<unknown> | _41Failure;

/** The same, with the bytes of its body as they come. */
export function _41(
  client: runtime.Client,
  request: _41Request | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<_41Result>;
/** `GET /escape` */
export function _41(
  client: runtime.Client,
  request?: _41Request,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<_41Result, _41Data>;
export function _41(
  client: runtime.Client,
  request: _41Request = {},
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<_41Result | runtime.StreamedResult<_41Result>, _41Data | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors._41, request, options);
}

/** The operation as the description declares it. */
export type ABOperation = operations["aB"];

/** What to send. */
export interface ABRequest {}

/** What a successful call gives. */
export type ABData = undefined;

/** The bodies of the errors that the description knows. */
export type ABError = never;

/** Every way a call can fail. */
export type ABFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type ABResult = runtime.Success<204, undefined> | runtime.Undeclared<unknown> | ABFailure;

/** The same, with the bytes of its body as they come. */
export function aB(
  client: runtime.Client,
  request: ABRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<ABResult>;
/** `GET /hash` */
export function aB(
  client: runtime.Client,
  request?: ABRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<ABResult, ABData>;
export function aB(
  client: runtime.Client,
  request: ABRequest = {},
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<ABResult | runtime.StreamedResult<ABResult>, ABData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.aB, request, options);
}

/** The operation as the description declares it. */
export type 会話を止めるOperation = operations["会話を止める"];

/** What to send. */
export interface 会話を止めるRequest {}

/** What a successful call gives. */
export type 会話を止めるData = 会話を止めるOperation["responses"][200]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type 会話を止めるError = never;

/** Every way a call can fail. */
export type 会話を止めるFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type 会話を止めるResult =
  runtime.Success<200, 会話を止めるData> | runtime.Undeclared<会話を止めるData> | 会話を止めるFailure;

/** The same, with the bytes of its body as they come. */
export function 会話を止める(
  client: runtime.Client,
  request: 会話を止めるRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<会話を止めるResult>;
/** `GET /nihongo` */
export function 会話を止める(
  client: runtime.Client,
  request?: 会話を止めるRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<会話を止めるResult, 会話を止めるData>;
export function 会話を止める(
  client: runtime.Client,
  request: 会話を止めるRequest = {},
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<
  会話を止めるResult | runtime.StreamedResult<会話を止めるResult>,
  会話を止めるData | ReadableStream<Uint8Array>
> {
  return runtime.call(client, descriptors.会話を止める, request, options);
}

/** The operation as the description declares it. */
export type GetNoIdHereOperation = operations["getNoIdHere"];

/** What to send. */
export interface GetNoIdHereRequest {
  path: GetNoIdHereOperation["parameters"]["path"];
}

/** What a successful call gives. */
export type GetNoIdHereData = undefined;

/** The bodies of the errors that the description knows. */
export type GetNoIdHereError = never;

/** Every way a call can fail. */
export type GetNoIdHereFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type GetNoIdHereResult = runtime.Success<204, undefined> | runtime.Undeclared<unknown> | GetNoIdHereFailure;

/** The same, with the bytes of its body as they come. */
export function getNoIdHere(
  client: runtime.Client,
  request: GetNoIdHereRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<GetNoIdHereResult>;
/** `GET /no/{id}/here` */
export function getNoIdHere(
  client: runtime.Client,
  request: GetNoIdHereRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<GetNoIdHereResult, GetNoIdHereData>;
export function getNoIdHere(
  client: runtime.Client,
  request: GetNoIdHereRequest,
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<
  GetNoIdHereResult | runtime.StreamedResult<GetNoIdHereResult>,
  GetNoIdHereData | ReadableStream<Uint8Array>
> {
  return runtime.call(client, descriptors.getNoIdHere, request, options);
}

/** The operation as the description declares it. */
export type HalfOperation = operations["half"];

/** What to send. */
export interface HalfRequest {}

/** What a successful call gives. */
export type HalfData = undefined;

/** The bodies of the errors that the description knows. */
export type HalfError = never;

/** Every way a call can fail. */
export type HalfFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type HalfResult = runtime.Success<204, undefined> | runtime.Undeclared<unknown> | HalfFailure;

/** The same, with the bytes of its body as they come. */
export function half(
  client: runtime.Client,
  request: HalfRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<HalfResult>;
/** `GET /percent` */
export function half(
  client: runtime.Client,
  request?: HalfRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<HalfResult, HalfData>;
export function half(
  client: runtime.Client,
  request: HalfRequest = {},
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<HalfResult | runtime.StreamedResult<HalfResult>, HalfData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.half, request, options);
}

/** The operation as the description declares it. */
export type ConstructorOperation = operations["constructor"];

/** What to send. */
export interface ConstructorRequest {}

/** What a successful call gives. */
export type ConstructorData = undefined;

/** The bodies of the errors that the description knows. */
export type ConstructorError = never;

/** Every way a call can fail. */
export type ConstructorFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type ConstructorResult = runtime.Success<204, undefined> | runtime.Undeclared<unknown> | ConstructorFailure;

/** The same, with the bytes of its body as they come. */
export function constructor(
  client: runtime.Client,
  request: ConstructorRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<ConstructorResult>;
/** `GET /proto` */
export function constructor(
  client: runtime.Client,
  request?: ConstructorRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<ConstructorResult, ConstructorData>;
export function constructor(
  client: runtime.Client,
  request: ConstructorRequest = {},
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<
  ConstructorResult | runtime.StreamedResult<ConstructorResult>,
  ConstructorData | ReadableStream<Uint8Array>
> {
  return runtime.call(client, descriptors.constructor, request, options);
}

/** The operation as the description declares it. */
export type Delete_Operation = operations["delete_"];

/** What to send. */
export interface Delete_Request {}

/** What a successful call gives. */
export type Delete_Data = undefined;

/** The bodies of the errors that the description knows. */
export type Delete_Error = never;

/** Every way a call can fail. */
export type Delete_Failure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type Delete_Result = runtime.Success<204, undefined> | runtime.Undeclared<unknown> | Delete_Failure;

/** The same, with the bytes of its body as they come. */
export function delete_(
  client: runtime.Client,
  request: Delete_Request | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<Delete_Result>;
/** `GET /reserved` */
export function delete_(
  client: runtime.Client,
  request?: Delete_Request,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<Delete_Result, Delete_Data>;
export function delete_(
  client: runtime.Client,
  request: Delete_Request = {},
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<Delete_Result | runtime.StreamedResult<Delete_Result>, Delete_Data | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.delete_, request, options);
}

/** The operation as the description declares it. */
export type ShowOperationOperation = operations["show"];

/** What to send. */
export interface ShowOperationRequest {}

/** What a successful call gives. */
export type ShowOperationData = ShowOperationOperation["responses"][200]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type ShowOperationError = never;

/** Every way a call can fail. */
export type ShowOperationFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type ShowOperationResult =
  runtime.Success<200, ShowOperationData> | runtime.Undeclared<ShowOperationData> | ShowOperationFailure;

/** The same, with the bytes of its body as they come. */
export function show(
  client: runtime.Client,
  request: ShowOperationRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<ShowOperationResult>;
/** `GET /schemas` */
export function show(
  client: runtime.Client,
  request?: ShowOperationRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<ShowOperationResult, ShowOperationData>;
export function show(
  client: runtime.Client,
  request: ShowOperationRequest = {},
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<
  ShowOperationResult | runtime.StreamedResult<ShowOperationResult>,
  ShowOperationData | ReadableStream<Uint8Array>
> {
  return runtime.call(client, descriptors.show, request, options);
}

/** The operation as the description declares it. */
export type AB2Operation = operations["aB2"];

/** What to send. */
export interface AB2Request {}

/** What a successful call gives. */
export type AB2Data = undefined;

/** The bodies of the errors that the description knows. */
export type AB2Error = never;

/** Every way a call can fail. */
export type AB2Failure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type AB2Result = runtime.Success<204, undefined> | runtime.Undeclared<unknown> | AB2Failure;

/** The same, with the bytes of its body as they come. */
export function aB2(
  client: runtime.Client,
  request: AB2Request | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<AB2Result>;
/** `GET /slash` */
export function aB2(
  client: runtime.Client,
  request?: AB2Request,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<AB2Result, AB2Data>;
export function aB2(
  client: runtime.Client,
  request: AB2Request = {},
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<AB2Result | runtime.StreamedResult<AB2Result>, AB2Data | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.aB2, request, options);
}

/** The operation as the description declares it. */
export type CreateClient2Operation = operations["createClient2"];

/** What to send. */
export interface CreateClient2Request {}

/** What a successful call gives. */
export type CreateClient2Data = undefined;

/** The bodies of the errors that the description knows. */
export type CreateClient2Error = never;

/** Every way a call can fail. */
export type CreateClient2Failure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type CreateClient2Result = runtime.Success<204, undefined> | runtime.Undeclared<unknown> | CreateClient2Failure;

/** The same, with the bytes of its body as they come. */
export function createClient2(
  client: runtime.Client,
  request: CreateClient2Request | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<CreateClient2Result>;
/** `GET /taken` */
export function createClient2(
  client: runtime.Client,
  request?: CreateClient2Request,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<CreateClient2Result, CreateClient2Data>;
export function createClient2(
  client: runtime.Client,
  request: CreateClient2Request = {},
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<
  CreateClient2Result | runtime.StreamedResult<CreateClient2Result>,
  CreateClient2Data | ReadableStream<Uint8Array>
> {
  return runtime.call(client, descriptors.createClient2, request, options);
}

/** The operation as the description declares it. */
export type A1bOperation = operations["a1b"];

/** What to send. */
export interface A1bRequest {}

/** What a successful call gives. */
export type A1bData = undefined;

/** The bodies of the errors that the description knows. */
export type A1bError = never;

/** Every way a call can fail. */
export type A1bFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type A1bResult = runtime.Success<204, undefined> | runtime.Undeclared<unknown> | A1bFailure;

/** The same, with the bytes of its body as they come. */
export function a1b(
  client: runtime.Client,
  request: A1bRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<A1bResult>;
/** `GET /tilde` */
export function a1b(
  client: runtime.Client,
  request?: A1bRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<A1bResult, A1bData>;
export function a1b(
  client: runtime.Client,
  request: A1bRequest = {},
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<A1bResult | runtime.StreamedResult<A1bResult>, A1bData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.a1b, request, options);
}

/** The operation as the description declares it. */
export type TwinOperation = operations["twin"];

/** What to send. */
export interface TwinRequest {}

/** What a successful call gives. */
export type TwinData = undefined;

/** The bodies of the errors that the description knows. */
export type TwinError = never;

/** Every way a call can fail. */
export type TwinFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type TwinResult = runtime.Success<204, undefined> | runtime.Undeclared<unknown> | TwinFailure;

/** The same, with the bytes of its body as they come. */
export function twin(
  client: runtime.Client,
  request: TwinRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<TwinResult>;
/** `GET /twins/1` */
export function twin(
  client: runtime.Client,
  request?: TwinRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<TwinResult, TwinData>;
export function twin(
  client: runtime.Client,
  request: TwinRequest = {},
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<TwinResult | runtime.StreamedResult<TwinResult>, TwinData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.twin, request, options);
}

/** The operation as the description declares it. */
export type Twin2Operation = operations["twin2"];

/** What to send. */
export interface Twin2Request {}

/** What a successful call gives. */
export type Twin2Data = undefined;

/** The bodies of the errors that the description knows. */
export type Twin2Error = never;

/** Every way a call can fail. */
export type Twin2Failure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type Twin2Result = runtime.Success<204, undefined> | runtime.Undeclared<unknown> | Twin2Failure;

/** The same, with the bytes of its body as they come. */
export function twin2(
  client: runtime.Client,
  request: Twin2Request | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<Twin2Result>;
/** `GET /twins/2` */
export function twin2(
  client: runtime.Client,
  request?: Twin2Request,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<Twin2Result, Twin2Data>;
export function twin2(
  client: runtime.Client,
  request: Twin2Request = {},
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<Twin2Result | runtime.StreamedResult<Twin2Result>, Twin2Data | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.twin2, request, options);
}
