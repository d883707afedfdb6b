// Made by Katagami from Bulletin 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as descriptors from "./descriptors.js";
import * as runtime from "./runtime/index.js";
import type { components, operations } from "./schema.js";
import type { Auth } from "./client.js";

/** The operation as the description declares it. */
export type DataOperation = operations["data"];

/** What to send. */
export interface DataRequest {}

/** One event of the stream. */
export type DataEvent = components["schemas"]["Todo"];

/** The stream of events. */
export type DataStream = runtime.EventStream<DataEvent>;

/** What a successful call gives. */
export type DataData = DataStream;

/** The bodies of the errors that the description knows. */
export type DataError = never;

/** Every way a call can fail. */
export type DataFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type DataResult = runtime.Success<200, DataStream> | runtime.Undeclared<DataData> | DataFailure;

/** The same, with the bytes of its body as they come. */
export function data(
  client: runtime.Client,
  request: DataRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<DataResult>;
/** `GET /data` */
export function data(
  client: runtime.Client,
  request?: DataRequest,
  options?: runtime.StreamOptions<Auth>,
): runtime.Call<DataResult, DataData>;
export function data(
  client: runtime.Client,
  request: DataRequest = {},
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<DataResult | runtime.StreamedResult<DataResult>, DataData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.data, request, options);
}

/** The operation as the description declares it. */
export type EitherOperation = operations["either"];

/** What to send. */
export interface EitherRequest {}

/** One event of the stream. */
export type EitherEvent = runtime.TextEvent;

/** The stream of events. */
export type EitherStream = runtime.EventStream<EitherEvent>;

/** What a successful call gives. */
export type EitherData = EitherStream;

/** The bodies of the errors that the description knows. */
export type EitherError = never;

/** Every way a call can fail. */
export type EitherFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type EitherResult = runtime.Success<200, EitherStream> | runtime.Undeclared<EitherData> | EitherFailure;

/** The same, with the bytes of its body as they come. */
export function either(
  client: runtime.Client,
  request: EitherRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<EitherResult>;
/** `GET /either` */
export function either(
  client: runtime.Client,
  request?: EitherRequest,
  options?: runtime.StreamOptions<Auth>,
): runtime.Call<EitherResult, EitherData>;
export function either(
  client: runtime.Client,
  request: EitherRequest = {},
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<EitherResult | runtime.StreamedResult<EitherResult>, EitherData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.either, request, options);
}

/** The operation as the description declares it. */
export type HabitOperation = operations["habit"];

/** What to send. */
export interface HabitRequest {}

/** One event of the stream. */
export type HabitEvent = components["schemas"]["Todo"];

/** The stream of events. */
export type HabitStream = runtime.EventStream<HabitEvent>;

/** What a successful call gives. */
export type HabitData = HabitStream;

/** The bodies of the errors that the description knows. */
export type HabitError = never;

/** Every way a call can fail. */
export type HabitFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type HabitResult = runtime.Success<200, HabitStream> | runtime.Undeclared<HabitData> | HabitFailure;

/** The same, with the bytes of its body as they come. */
export function habit(
  client: runtime.Client,
  request: HabitRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<HabitResult>;
/** `GET /habit` */
export function habit(
  client: runtime.Client,
  request?: HabitRequest,
  options?: runtime.StreamOptions<Auth>,
): runtime.Call<HabitResult, HabitData>;
export function habit(
  client: runtime.Client,
  request: HabitRequest = {},
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<HabitResult | runtime.StreamedResult<HabitResult>, HabitData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.habit, request, options);
}

/** The operation as the description declares it. */
export type HabitsOperation = operations["habits"];

/** What to send. */
export interface HabitsRequest {}

/** One event of the stream. */
export type HabitsEvent = components["schemas"]["habitsItem"];

/** The stream of events. */
export type HabitsStream = runtime.EventStream<HabitsEvent>;

/** What a successful call gives. */
export type HabitsData = HabitsStream;

/** The bodies of the errors that the description knows. */
export type HabitsError = never;

/** Every way a call can fail. */
export type HabitsFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type HabitsResult = runtime.Success<200, HabitsStream> | runtime.Undeclared<HabitsData> | HabitsFailure;

/** The same, with the bytes of its body as they come. */
export function habits(
  client: runtime.Client,
  request: HabitsRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<HabitsResult>;
/** `GET /habits` */
export function habits(
  client: runtime.Client,
  request?: HabitsRequest,
  options?: runtime.StreamOptions<Auth>,
): runtime.Call<HabitsResult, HabitsData>;
export function habits(
  client: runtime.Client,
  request: HabitsRequest = {},
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<HabitsResult | runtime.StreamedResult<HabitsResult>, HabitsData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.habits, request, options);
}

/** The operation as the description declares it. */
export type LinesOperation = operations["lines"];

/** What to send. */
export interface LinesRequest {}

/** One event of the stream. */
export type LinesEvent = components["schemas"]["linesItem"];

/** The stream of events. */
export type LinesStream = runtime.EventStream<LinesEvent>;

/** What a successful call gives. */
export type LinesData = LinesStream;

/** The bodies of the errors that the description knows. */
export type LinesError = never;

/** Every way a call can fail. */
export type LinesFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type LinesResult = runtime.Success<200, LinesStream> | runtime.Undeclared<LinesData> | LinesFailure;

/** The same, with the bytes of its body as they come. */
export function lines(
  client: runtime.Client,
  request: LinesRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<LinesResult>;
/** `GET /lines` */
export function lines(
  client: runtime.Client,
  request?: LinesRequest,
  options?: runtime.StreamOptions<Auth>,
): runtime.Call<LinesResult, LinesData>;
export function lines(
  client: runtime.Client,
  request: LinesRequest = {},
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<LinesResult | runtime.StreamedResult<LinesResult>, LinesData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.lines, request, options);
}

/** The operation as the description declares it. */
export type OfKindsOperation = operations["ofKinds"];

/** What to send. */
export interface OfKindsRequest {}

/** One event of the stream. Events that the description does not know come as the last member. */
export type OfKindsEvent =
  Exclude<components["schemas"]["ofKindsItem"], { event: "failed" }> | runtime.UnknownEvent<"event">;

/** The stream of events. */
export type OfKindsStream = runtime.EventStream<OfKindsEvent>;

/** What a successful call gives. */
export type OfKindsData = OfKindsStream;

/** The bodies of the errors that the description knows. */
export type OfKindsError = never;

/** Every way a call can fail. */
export type OfKindsFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type OfKindsResult = runtime.Success<200, OfKindsStream> | runtime.Undeclared<OfKindsData> | OfKindsFailure;

/** The same, with the bytes of its body as they come. */
export function ofKinds(
  client: runtime.Client,
  request: OfKindsRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<OfKindsResult>;
/** `GET /of-kinds` */
export function ofKinds(
  client: runtime.Client,
  request?: OfKindsRequest,
  options?: runtime.StreamOptions<Auth>,
): runtime.Call<OfKindsResult, OfKindsData>;
export function ofKinds(
  client: runtime.Client,
  request: OfKindsRequest = {},
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<OfKindsResult | runtime.StreamedResult<OfKindsResult>, OfKindsData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.ofKinds, request, options);
}

/** The operation as the description declares it. */
export type ShortOperation = operations["short"];

/** What to send. */
export interface ShortRequest {}

/** One event of the stream. */
export type ShortEvent = components["schemas"]["Todo"];

/** The stream of events. */
export type ShortStream = runtime.EventStream<ShortEvent>;

/** What a successful call gives. */
export type ShortData = ShortStream;

/** The bodies of the errors that the description knows. */
export type ShortError = never;

/** Every way a call can fail. */
export type ShortFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type ShortResult = runtime.Success<200, ShortStream> | runtime.Undeclared<ShortData> | ShortFailure;

/** The same, with the bytes of its body as they come. */
export function short(
  client: runtime.Client,
  request: ShortRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<ShortResult>;
/** `GET /short` */
export function short(
  client: runtime.Client,
  request?: ShortRequest,
  options?: runtime.StreamOptions<Auth>,
): runtime.Call<ShortResult, ShortData>;
export function short(
  client: runtime.Client,
  request: ShortRequest = {},
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<ShortResult | runtime.StreamedResult<ShortResult>, ShortData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.short, request, options);
}

/** The operation as the description declares it. */
export type TodosOperation = operations["todos"];

/** What to send. */
export interface TodosRequest {}

/** One event of the stream. */
export type TodosEvent = components["schemas"]["todosItem"];

/** The stream of events. */
export type TodosStream = runtime.EventStream<TodosEvent>;

/** What a successful call gives. */
export type TodosData = TodosStream;

/** The bodies of the errors that the description knows. */
export type TodosError = never;

/** Every way a call can fail. */
export type TodosFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type TodosResult = runtime.Success<200, TodosStream> | runtime.Undeclared<TodosData> | TodosFailure;

/** The same, with the bytes of its body as they come. */
export function todos(
  client: runtime.Client,
  request: TodosRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<TodosResult>;
/** `GET /todos` */
export function todos(
  client: runtime.Client,
  request?: TodosRequest,
  options?: runtime.StreamOptions<Auth>,
): runtime.Call<TodosResult, TodosData>;
export function todos(
  client: runtime.Client,
  request: TodosRequest = {},
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<TodosResult | runtime.StreamedResult<TodosResult>, TodosData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.todos, request, options);
}
