// Made by Katagami from Title */globalThis.pwned=1;/*`${globalThis.pwned=1}`";globalThis.pwned=1;//';globalThis.pwned=1;// globalThis.pwned=1// globalThis.pwned=1 @deprecated @param {x} y </script><script>globalThis.pwned=1</script> <img src=x onerror=alert(1)> ``` ~~~ [x](javascript:globalThis.pwned=1) <javascript:alert(1)> | a | b | |---|---| # h ../../etc/passwd %zz %41 "'\ 1.0 */globalThis.pwned=1;/*`${globalThis.pwned=1}`";globalThis.pwned=1;//';globalThis.pwned=1;// globalThis.pwned=1// globalThis.pwned=1 @deprecated @param {x} y </script><script>globalThis.pwned=1</script> <img src=x onerror=alert(1)> ``` ~~~ [x](javascript:globalThis.pwned=1) <javascript:alert(1)> | a | b | |---|---| # h ../../etc/passwd %zz %41 "'\. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as descriptors from "./descriptors.js";
import * as runtime from "./runtime/index.js";
import type { components, operations } from "./schema.js";
import type { Auth } from "./client.js";

/** The operation as the description declares it. */
export type ConstructorOperation = operations["constructor"];

/** What to send. */
export interface ConstructorRequest {}

/** One event of the stream. Events that the description does not know come as the last member. */
export type ConstructorEvent =
  | Exclude<components["schemas"]["Events"], { 'kind"*/': 'b"*/' | "`${globalThis.pwned=1}`" }>
  | runtime.UnknownEvent<'kind"*/'>;

/** The stream of events. */
export type ConstructorStream = runtime.StoppableStream<ConstructorEvent, StopItData>;

/** What a successful call gives. */
export type ConstructorData = ConstructorStream;

/** The bodies of the errors that the description knows. */
export type ConstructorError = Exclude<ConstructorFailure, runtime.Unexpected>["error"];

/** Every way a call can fail. */
export type ConstructorFailure =
  runtime.Failure<401, ConstructorOperation["responses"][401]["content"]["application/json"]> | runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type ConstructorResult =
  runtime.Success<200, ConstructorStream> | runtime.Undeclared<ConstructorData> | ConstructorFailure;

/** The same, with the bytes of its body as they come. */
export function constructor(
  client: runtime.Client,
  request: ConstructorRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<ConstructorResult>;
/**
 * `GET /events%zz`
 *
 * **Errors**
 * - `401` Unauthorized
 */
export function constructor(
  client: runtime.Client,
  request?: ConstructorRequest,
  options?: runtime.StreamOptions<Auth>,
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
export type StopItOperation = operations["stopIt"];

/** What to send. Without a `contentType` the body is `application/json`. */
export type StopItRequest = { query?: StopItOperation["parameters"]["query"] } & (
  | {
      contentType?: "application/json";
      body?: NonNullable<StopItOperation["requestBody"]>["content"]["application/json"] | undefined;
    }
  | { contentType: string; body: runtime.BinaryBody }
  | {
      contentType: "multipart/form-data";
      body: NonNullable<StopItOperation["requestBody"]>["content"]["multipart/form-data"] | FormData;
    }
  | { contentType: string; body: runtime.BinaryBody }
);

/** What a successful call gives. */
export type StopItData = undefined;

/** The bodies of the errors that the description knows. */
export type StopItError = Exclude<StopItFailure, runtime.Unexpected>["error"];

/** Every way a call can fail. */
export type StopItFailure =
  runtime.Failure<401, StopItOperation["responses"][401]["content"]["application/json"]> | runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type StopItResult =
  | (runtime.Success<204, undefined> & {
      readonly headers: {
        readonly "X-'*`"?: NonNullable<
          NonNullable<
            StopItOperation["responses"][204]["headers"]["X-'*`"]
          >['application/json; x="*/`${globalThis.pwned=1}']
        >;
      };
      readonly links: {
        globalThisPwned1$GlobalThisPwned1GlobalThisPwned1GlobalThisPwned1GlobalThisPwned1GlobalThisPwned1DeprecatedParamXYScriptScriptGlobalThisPwned1ScriptImgSrcXOnerrorAlert1XJavascriptGlobalThisPwned1Javas(
          request?: ConstructorRequest,
          options?: runtime.StreamOptions<Auth>,
        ): runtime.Call<ConstructorResult, ConstructorData>;
      };
    })
  | (runtime.Undeclared<unknown> & {
      readonly headers: {
        readonly "X-'*`"?: NonNullable<
          NonNullable<
            StopItOperation["responses"][204]["headers"]["X-'*`"]
          >['application/json; x="*/`${globalThis.pwned=1}']
        >;
      };
      readonly links: {
        globalThisPwned1$GlobalThisPwned1GlobalThisPwned1GlobalThisPwned1GlobalThisPwned1GlobalThisPwned1DeprecatedParamXYScriptScriptGlobalThisPwned1ScriptImgSrcXOnerrorAlert1XJavascriptGlobalThisPwned1Javas(
          request?: ConstructorRequest,
          options?: runtime.StreamOptions<Auth>,
        ): runtime.Call<ConstructorResult, ConstructorData>;
      };
    })
  | StopItFailure;

/** The same, with the bytes of its body as they come. */
export function stopIt(
  client: runtime.Client,
  request: StopItRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<StopItResult>;
/**
 * `POST /events%zz`
 *
 * **Errors**
 * - `401` Unauthorized
 */
export function stopIt(
  client: runtime.Client,
  request?: StopItRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<StopItResult, StopItData>;
export function stopIt(
  client: runtime.Client,
  request: StopItRequest = {},
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<StopItResult | runtime.StreamedResult<StopItResult>, StopItData | ReadableStream<Uint8Array>> {
  return runtime.call(client, runtime.inContentType(descriptors.stopIt, request), request, options);
}

/** The operation as the description declares it. */
export type EvilGlobalThisPwned1Operation = operations["evilGlobalThisPwned1"];

/** What to send. Without a `contentType` the body is ``application/json; x="*\/`${globalThis.pwned=1}``. */
export type EvilGlobalThisPwned1Request = {
  path: EvilGlobalThisPwned1Operation["parameters"]["path"];
  query: EvilGlobalThisPwned1Operation["parameters"]["query"];
  header?: EvilGlobalThisPwned1Operation["parameters"]["header"];
  cookie?: EvilGlobalThisPwned1Operation["parameters"]["cookie"];
} & (
  | {
      contentType?: 'application/json; x="*/`${globalThis.pwned=1}';
      body: EvilGlobalThisPwned1Operation["requestBody"]["content"]['application/json; x="*/`${globalThis.pwned=1}'];
    }
  | { contentType: string; body: runtime.BinaryBody }
  | {
      contentType: "multipart/form-data";
      body: EvilGlobalThisPwned1Operation["requestBody"]["content"]["multipart/form-data"] | FormData;
    }
  | { contentType: string; body: runtime.BinaryBody }
);

/** What a successful call gives. */
export type EvilGlobalThisPwned1Data = EvilGlobalThisPwned1Operation["responses"][200]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type EvilGlobalThisPwned1Error = Exclude<EvilGlobalThisPwned1Failure, runtime.Unexpected>["error"];

/** Every way a call can fail. */
export type EvilGlobalThisPwned1Failure =
  | runtime.Failure<400, EvilGlobalThisPwned1Operation["responses"][400]["content"]["application/problem+json"]>
  | runtime.Failure<401, EvilGlobalThisPwned1Operation["responses"][401]["content"]["application/json"]>
  | runtime.Failure<404, EvilGlobalThisPwned1Operation["responses"][404]["content"]["application/json"]>
  | runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type EvilGlobalThisPwned1Result =
  | runtime.Success<200, EvilGlobalThisPwned1Data>
  | runtime.Undeclared<EvilGlobalThisPwned1Data>
  | EvilGlobalThisPwned1Failure;

/** The same, with the bytes of its body as they come. */
export function evilGlobalThisPwned1(
  client: runtime.Client,
  request: EvilGlobalThisPwned1Request,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<EvilGlobalThisPwned1Result>;
/** The same, with its body as a text. */
export function evilGlobalThisPwned1(
  client: runtime.Client,
  request: EvilGlobalThisPwned1Request,
  options: runtime.AcceptOptions<Auth, "text/`${globalThis.pwned=1}`">,
): runtime.Call<runtime.TextResult<EvilGlobalThisPwned1Result>, string>;
/**
 * Summary *\/globalThis.pwned=1;/\*`${globalThis.pwned=1}`";globalThis.pwned=1;//';globalThis.pwned=1;//
 * globalThis.pwned=1//
 *
 *  globalThis.pwned=1
 * \@deprecated \@param {x} y
 * </script><script>globalThis.pwned=1</script>
 * <img src=x onerror=alert(1)>
 * ```
 * ~~~
 * [x](javascript:globalThis.pwned=1) <javascript:alert(1)>
 * | a | b |
 * |---|---|
 * # h
 * ../../etc/passwd %zz %41 "'\
 *
 * Description *\/globalThis.pwned=1;/\*`${globalThis.pwned=1}`";globalThis.pwned=1;//';globalThis.pwned=1;//
 * globalThis.pwned=1//
 *
 *  globalThis.pwned=1
 * \@deprecated \@param {x} y
 * </script><script>globalThis.pwned=1</script>
 * <img src=x onerror=alert(1)>
 * ```
 * ~~~
 * x <javascript:alert(1)>
 * | a | b |
 * |---|---|
 * # h
 * ../../etc/passwd %zz %41 "'\
 *
 * ``POST /evil/\*\/`${globalThis.pwned=1}`"'\/../../etc/passwd/{id*\/}``
 *
 * **Errors**
 * - `400`
 *   *\/globalThis.pwned=1;/\*`${globalThis.pwned=1}`";globalThis.pwned=1;//';globalThis.pwned=1;//
 * globalThis.pwned=1//
 *
 *  globalThis.pwned=1
 *   \@deprecated \@param {x} y
 *   </script><script>globalThis.pwned=1</script>
 *   <img src=x onerror=alert(1)>
 *   ```
 *   ~~~
 *   x <javascript:alert(1)>
 *   | a | b |
 *   |---|---|
 *   # h
 *   ../../etc/passwd %zz %41 "'\
 * - `401` Unauthorized
 * - `404` `evil-code`
 *   - `x` *\/
 *   ```
 *   fence
 *
 * @deprecated
 */
export function evilGlobalThisPwned1(
  client: runtime.Client,
  request: EvilGlobalThisPwned1Request,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<EvilGlobalThisPwned1Result, EvilGlobalThisPwned1Data>;
export function evilGlobalThisPwned1(
  client: runtime.Client,
  request: EvilGlobalThisPwned1Request,
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<
  | EvilGlobalThisPwned1Result
  | runtime.StreamedResult<EvilGlobalThisPwned1Result>
  | runtime.TextResult<EvilGlobalThisPwned1Result>,
  EvilGlobalThisPwned1Data | ReadableStream<Uint8Array> | string
> {
  return runtime.call(
    client,
    runtime.inAccept(runtime.inContentType(descriptors.evilGlobalThisPwned1, request), options),
    request,
    options,
  );
}
