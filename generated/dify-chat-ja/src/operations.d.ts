// Made by Katagami from チャットアプリAPI 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as runtime from "./runtime/index.js";
import type { components, operations } from "./schema.js";
import type { Auth } from "./client.js";

/** The operation as the description declares it. */
export type GetBasicChatAppFeedbacksJaOperation = operations["getBasicChatAppFeedbacksJa"];

/** What to send. */
export interface GetBasicChatAppFeedbacksJaRequest {
  query?: GetBasicChatAppFeedbacksJaOperation["parameters"]["query"];
}

/** What a successful call gives. */
export type GetBasicChatAppFeedbacksJaData =
  GetBasicChatAppFeedbacksJaOperation["responses"][200]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type GetBasicChatAppFeedbacksJaError = Exclude<GetBasicChatAppFeedbacksJaFailure, runtime.Unexpected>["error"];

/** Every way a call can fail. */
export type GetBasicChatAppFeedbacksJaFailure =
  | runtime.Failure<401, GetBasicChatAppFeedbacksJaOperation["responses"][401]["content"]["application/json"]>
  | runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type GetBasicChatAppFeedbacksJaResult =
  | runtime.Success<200, GetBasicChatAppFeedbacksJaData>
  | runtime.Undeclared<GetBasicChatAppFeedbacksJaData>
  | GetBasicChatAppFeedbacksJaFailure;

/** One item of a page. */
export type GetBasicChatAppFeedbacksJaItem = NonNullable<GetBasicChatAppFeedbacksJaData["data"]>[number];

/** The same, with the bytes of its body as they come. */
export declare function getBasicChatAppFeedbacksJa(
  client: runtime.Client,
  request: GetBasicChatAppFeedbacksJaRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<GetBasicChatAppFeedbacksJaResult>;

/**
 * フィードバック一覧を取得
 *
 * アプリに寄せられた評価をページごとに返します。利用者と管理者、どちらの評価も含みます。
 *
 * `GET /app/feedbacks`
 *
 * **エラー**
 * - `401` Unauthorized
 */
export declare function getBasicChatAppFeedbacksJa(
  client: runtime.Client,
  request?: GetBasicChatAppFeedbacksJaRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<GetBasicChatAppFeedbacksJaResult, GetBasicChatAppFeedbacksJaData>;

/** All pages of {@link getBasicChatAppFeedbacksJa} from the one that is asked for, or with `.items()` their items. */
export declare function getBasicChatAppFeedbacksJaPages(
  client: runtime.Client,
  request?: GetBasicChatAppFeedbacksJaRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Pages<GetBasicChatAppFeedbacksJaData, GetBasicChatAppFeedbacksJaItem>;

/** The operation as the description declares it. */
export type SetChatAnnotationReplyJaOperation = operations["setChatAnnotationReplyJa"];

/** What to send. */
export interface SetChatAnnotationReplyJaRequest {
  path: SetChatAnnotationReplyJaOperation["parameters"]["path"];
  body: SetChatAnnotationReplyJaOperation["requestBody"]["content"]["application/json"];
}

/** What a successful call gives. */
export type SetChatAnnotationReplyJaData =
  SetChatAnnotationReplyJaOperation["responses"][200]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type SetChatAnnotationReplyJaError = Exclude<SetChatAnnotationReplyJaFailure, runtime.Unexpected>["error"];

/** Every way a call can fail. */
export type SetChatAnnotationReplyJaFailure =
  | runtime.Failure<401, SetChatAnnotationReplyJaOperation["responses"][401]["content"]["application/json"]>
  | runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type SetChatAnnotationReplyJaResult =
  | runtime.Success<200, SetChatAnnotationReplyJaData>
  | runtime.Undeclared<SetChatAnnotationReplyJaData>
  | SetChatAnnotationReplyJaFailure;

/** The same, with the bytes of its body as they come. */
export declare function setChatAnnotationReplyJa(
  client: runtime.Client,
  request: SetChatAnnotationReplyJaRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<SetChatAnnotationReplyJaResult>;

/**
 * アノテーション返信を設定
 *
 * アノテーションによる自動返信を入り切りします。`disable` でも本文の 3 項目は必須です。処理は裏で進むため、経過は[設定ジョブの状況](https://docs.dify.ai/api-reference/%E3%82%A2%E3%83%8E%E3%83%86%E3%83%BC%E3%82%B7%E3%83%A7%E3%83%B3%E7%AE%A1%E7%90%86/%E3%82%A2%E3%83%8E%E3%83%86%E3%83%BC%E3%82%B7%E3%83%A7%E3%83%B3%E8%BF%94%E4%BF%A1%E3%81%AE%E5%88%9D%E6%9C%9F%E8%A8%AD%E5%AE%9A%E3%82%BF%E3%82%B9%E3%82%AF%E3%82%B9%E3%83%86%E3%83%BC%E3%82%BF%E3%82%B9%E3%82%92%E5%8F%96%E5%BE%97)で確かめます。
 *
 * `POST /apps/annotation-reply/{action}`
 *
 * **エラー**
 * - `401` Unauthorized
 */
export declare function setChatAnnotationReplyJa(
  client: runtime.Client,
  request: SetChatAnnotationReplyJaRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<SetChatAnnotationReplyJaResult, SetChatAnnotationReplyJaData>;

/** The operation as the description declares it. */
export type GetChatAnnotationReplyStatusJaOperation = operations["getChatAnnotationReplyStatusJa"];

/** What to send. */
export interface GetChatAnnotationReplyStatusJaRequest {
  path: GetChatAnnotationReplyStatusJaOperation["parameters"]["path"];
}

/** What a successful call gives. */
export type GetChatAnnotationReplyStatusJaData =
  GetChatAnnotationReplyStatusJaOperation["responses"][200]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type GetChatAnnotationReplyStatusJaError = Exclude<
  GetChatAnnotationReplyStatusJaFailure,
  runtime.Unexpected
>["error"];

/** Every way a call can fail. */
export type GetChatAnnotationReplyStatusJaFailure =
  | runtime.Failure<400, GetChatAnnotationReplyStatusJaOperation["responses"][400]["content"]["application/json"]>
  | runtime.Failure<401, GetChatAnnotationReplyStatusJaOperation["responses"][401]["content"]["application/json"]>
  | runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type GetChatAnnotationReplyStatusJaResult =
  | runtime.Success<200, GetChatAnnotationReplyStatusJaData>
  | runtime.Undeclared<GetChatAnnotationReplyStatusJaData>
  | GetChatAnnotationReplyStatusJaFailure;

/** The same, with the bytes of its body as they come. */
export declare function getChatAnnotationReplyStatusJa(
  client: runtime.Client,
  request: GetChatAnnotationReplyStatusJaRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<GetChatAnnotationReplyStatusJaResult>;

/**
 * 設定ジョブの状況を取得
 *
 * [自動返信の設定](https://docs.dify.ai/api-reference/%E3%82%A2%E3%83%8E%E3%83%86%E3%83%BC%E3%82%B7%E3%83%A7%E3%83%B3%E7%AE%A1%E7%90%86/%E3%82%A2%E3%83%8E%E3%83%86%E3%83%BC%E3%82%B7%E3%83%A7%E3%83%B3%E8%BF%94%E4%BF%A1%E3%82%92%E8%A8%AD%E5%AE%9A)で始めたジョブが、どこまで進んだかを返します。
 *
 * `GET /apps/annotation-reply/{action}/status/{job_id}`
 *
 * **エラー**
 * - `400` `invalid_param` : そのようなジョブはない。
 * - `401` Unauthorized
 */
export declare function getChatAnnotationReplyStatusJa(
  client: runtime.Client,
  request: GetChatAnnotationReplyStatusJaRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<GetChatAnnotationReplyStatusJaResult, GetChatAnnotationReplyStatusJaData>;

/** The operation as the description declares it. */
export type ListChatAnnotationsJaOperation = operations["listChatAnnotationsJa"];

/** What to send. */
export interface ListChatAnnotationsJaRequest {
  query?: ListChatAnnotationsJaOperation["parameters"]["query"];
}

/** What a successful call gives. */
export type ListChatAnnotationsJaData = ListChatAnnotationsJaOperation["responses"][200]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type ListChatAnnotationsJaError = Exclude<ListChatAnnotationsJaFailure, runtime.Unexpected>["error"];

/** Every way a call can fail. */
export type ListChatAnnotationsJaFailure =
  | runtime.Failure<401, ListChatAnnotationsJaOperation["responses"][401]["content"]["application/json"]>
  | runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type ListChatAnnotationsJaResult =
  | runtime.Success<200, ListChatAnnotationsJaData>
  | runtime.Undeclared<ListChatAnnotationsJaData>
  | ListChatAnnotationsJaFailure;

/** One item of a page. */
export type ListChatAnnotationsJaItem = NonNullable<ListChatAnnotationsJaData["data"]>[number];

/** The same, with the bytes of its body as they come. */
export declare function listChatAnnotationsJa(
  client: runtime.Client,
  request: ListChatAnnotationsJaRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<ListChatAnnotationsJaResult>;

/**
 * アノテーションの一覧を取得
 *
 * アプリのアノテーションをページごとに返します。語句で絞り込めます。
 *
 * `GET /apps/annotations`
 *
 * **エラー**
 * - `401` Unauthorized
 */
export declare function listChatAnnotationsJa(
  client: runtime.Client,
  request?: ListChatAnnotationsJaRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<ListChatAnnotationsJaResult, ListChatAnnotationsJaData>;

/** All pages of {@link listChatAnnotationsJa} from the one that is asked for, or with `.items()` their items. */
export declare function listChatAnnotationsJaPages(
  client: runtime.Client,
  request?: ListChatAnnotationsJaRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Pages<ListChatAnnotationsJaData, ListChatAnnotationsJaItem>;

/** The operation as the description declares it. */
export type CreateChatAnnotationJaOperation = operations["createChatAnnotationJa"];

/** What to send. */
export interface CreateChatAnnotationJaRequest {
  body: CreateChatAnnotationJaOperation["requestBody"]["content"]["application/json"];
}

/** What a successful call gives. */
export type CreateChatAnnotationJaData =
  CreateChatAnnotationJaOperation["responses"][201]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type CreateChatAnnotationJaError = Exclude<CreateChatAnnotationJaFailure, runtime.Unexpected>["error"];

/** Every way a call can fail. */
export type CreateChatAnnotationJaFailure =
  | runtime.Failure<401, CreateChatAnnotationJaOperation["responses"][401]["content"]["application/json"]>
  | runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type CreateChatAnnotationJaResult =
  | runtime.Success<201, CreateChatAnnotationJaData>
  | runtime.Undeclared<CreateChatAnnotationJaData>
  | CreateChatAnnotationJaFailure;

/** The same, with the bytes of its body as they come. */
export declare function createChatAnnotationJa(
  client: runtime.Client,
  request: CreateChatAnnotationJaRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<CreateChatAnnotationJaResult>;

/**
 * アノテーションを作成
 *
 * 質問と回答の組を登録します。似た質問が来ると、生成の代わりにこの回答を返せます。
 *
 * `POST /apps/annotations`
 *
 * **エラー**
 * - `401` Unauthorized
 */
export declare function createChatAnnotationJa(
  client: runtime.Client,
  request: CreateChatAnnotationJaRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<CreateChatAnnotationJaResult, CreateChatAnnotationJaData>;

/** The operation as the description declares it. */
export type UpdateChatAnnotationJaOperation = operations["updateChatAnnotationJa"];

/** What to send. */
export interface UpdateChatAnnotationJaRequest {
  path: UpdateChatAnnotationJaOperation["parameters"]["path"];
  body: UpdateChatAnnotationJaOperation["requestBody"]["content"]["application/json"];
}

/** What a successful call gives. */
export type UpdateChatAnnotationJaData =
  UpdateChatAnnotationJaOperation["responses"][200]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type UpdateChatAnnotationJaError = Exclude<UpdateChatAnnotationJaFailure, runtime.Unexpected>["error"];

/** Every way a call can fail. */
export type UpdateChatAnnotationJaFailure =
  | runtime.Failure<401, UpdateChatAnnotationJaOperation["responses"][401]["content"]["application/json"]>
  | runtime.Failure<404, UpdateChatAnnotationJaOperation["responses"][404]["content"]["application/json"]>
  | runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type UpdateChatAnnotationJaResult =
  | runtime.Success<200, UpdateChatAnnotationJaData>
  | runtime.Undeclared<UpdateChatAnnotationJaData>
  | UpdateChatAnnotationJaFailure;

/** The same, with the bytes of its body as they come. */
export declare function updateChatAnnotationJa(
  client: runtime.Client,
  request: UpdateChatAnnotationJaRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<UpdateChatAnnotationJaResult>;

/**
 * アノテーションを更新
 *
 * 登録済みの質問と回答を書き換えます。
 *
 * `PUT /apps/annotations/{annotation_id}`
 *
 * **エラー**
 * - `401` Unauthorized
 * - `404` `not_found` : 該当するアノテーションがない。
 */
export declare function updateChatAnnotationJa(
  client: runtime.Client,
  request: UpdateChatAnnotationJaRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<UpdateChatAnnotationJaResult, UpdateChatAnnotationJaData>;

/** The operation as the description declares it. */
export type DeleteChatAnnotationJaOperation = operations["deleteChatAnnotationJa"];

/** What to send. */
export interface DeleteChatAnnotationJaRequest {
  path: DeleteChatAnnotationJaOperation["parameters"]["path"];
}

/** What a successful call gives. */
export type DeleteChatAnnotationJaData = undefined;

/** The bodies of the errors that the description knows. */
export type DeleteChatAnnotationJaError = Exclude<DeleteChatAnnotationJaFailure, runtime.Unexpected>["error"];

/** Every way a call can fail. */
export type DeleteChatAnnotationJaFailure =
  | runtime.Failure<401, DeleteChatAnnotationJaOperation["responses"][401]["content"]["application/json"]>
  | runtime.Failure<404, DeleteChatAnnotationJaOperation["responses"][404]["content"]["application/json"]>
  | runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type DeleteChatAnnotationJaResult =
  runtime.Success<204, undefined> | runtime.Undeclared<unknown> | DeleteChatAnnotationJaFailure;

/** The same, with the bytes of its body as they come. */
export declare function deleteChatAnnotationJa(
  client: runtime.Client,
  request: DeleteChatAnnotationJaRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<DeleteChatAnnotationJaResult>;

/**
 * アノテーションを削除
 *
 * アノテーションを、使われた記録とともに取り除きます。
 *
 * `DELETE /apps/annotations/{annotation_id}`
 *
 * **エラー**
 * - `401` Unauthorized
 * - `404` `not_found` : 該当するアノテーションがない。
 */
export declare function deleteChatAnnotationJa(
  client: runtime.Client,
  request: DeleteChatAnnotationJaRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<DeleteChatAnnotationJaResult, DeleteChatAnnotationJaData>;

/** The operation as the description declares it. */
export type BasicChatAudioToTextJaOperation = operations["basicChatAudioToTextJa"];

/** What to send. */
export interface BasicChatAudioToTextJaRequest {
  body:
    | runtime.Accepting<
        BasicChatAudioToTextJaOperation["requestBody"]["content"]["multipart/form-data"],
        { file: runtime.BinaryPart }
      >
    | FormData;
}

/** What a successful call gives. */
export type BasicChatAudioToTextJaData =
  BasicChatAudioToTextJaOperation["responses"][200]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type BasicChatAudioToTextJaError = Exclude<BasicChatAudioToTextJaFailure, runtime.Unexpected>["error"];

/** Every way a call can fail. */
export type BasicChatAudioToTextJaFailure =
  | runtime.Failure<400, BasicChatAudioToTextJaOperation["responses"][400]["content"]["application/json"]>
  | runtime.Failure<401, BasicChatAudioToTextJaOperation["responses"][401]["content"]["application/json"]>
  | runtime.Failure<413, BasicChatAudioToTextJaOperation["responses"][413]["content"]["application/json"]>
  | runtime.Failure<415, BasicChatAudioToTextJaOperation["responses"][415]["content"]["application/json"]>
  | runtime.Failure<500, BasicChatAudioToTextJaOperation["responses"][500]["content"]["application/json"]>
  | runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type BasicChatAudioToTextJaResult =
  | runtime.Success<200, BasicChatAudioToTextJaData>
  | runtime.Undeclared<BasicChatAudioToTextJaData>
  | BasicChatAudioToTextJaFailure;

/** The same, with the bytes of its body as they come. */
export declare function basicChatAudioToTextJa(
  client: runtime.Client,
  request: BasicChatAudioToTextJaRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<BasicChatAudioToTextJaResult>;

/**
 * 音声の文字起こし
 *
 * 音声を文字に起こします。受け付ける MIME タイプは `audio/mp3`、`audio/m4a`、`audio/wav`、`audio/amr`、`audio/mpga` で、`audio/mpeg` などは `unsupported_audio_type` になります。大きさは `30 MB` までです。
 *
 * `POST /audio-to-text`
 *
 * **エラー**
 * - `400`
 *   - `app_unavailable` : アプリが停止中か、設定に不備がある。
 *   - `no_audio_uploaded` : 音声が添えられていない。
 *   - `provider_not_support_speech_to_text` : モデルの提供元が音声認識を扱えない。
 *   - `provider_not_initialize` : モデルの認証情報が未登録。
 *   - `provider_quota_exceeded` : モデルの利用枠を使い切った。
 *   - `model_currently_not_support` : 選択中のモデルでは処理できない。
 *   - `completion_request_error` : 音声の認識に失敗した。
 * - `401` Unauthorized
 * - `413` `audio_too_large` : 音声が大きすぎる。
 * - `415` `unsupported_audio_type` : この形式の音声は扱えない。
 * - `500` `internal_server_error` : サーバー側の不具合。
 */
export declare function basicChatAudioToTextJa(
  client: runtime.Client,
  request: BasicChatAudioToTextJaRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<BasicChatAudioToTextJaResult, BasicChatAudioToTextJaData>;

/** The operation as the description declares it. */
export type SendBasicChatMessageJaOperation = operations["sendBasicChatMessageJa"];

/** What to send for a single answer. */
export interface SendBasicChatMessageJaRequest {
  body: SendBasicChatMessageJaOperation["requestBody"]["content"]["application/json"] & {
    response_mode?: Exclude<
      SendBasicChatMessageJaOperation["requestBody"]["content"]["application/json"]["response_mode"],
      "streaming"
    >;
  };
}

/** What to send for a stream of events. */
export interface SendBasicChatMessageJaStreamingRequest {
  body: SendBasicChatMessageJaOperation["requestBody"]["content"]["application/json"] & { response_mode: "streaming" };
}

/** One event of the stream. Events that the description does not know come as the last member. */
export type SendBasicChatMessageJaEvent =
  Exclude<components["schemas"]["ChunkChatEvent"], { event: "error" | "ping" }> | runtime.UnknownEvent<"event">;

/** The stream of events. */
export type SendBasicChatMessageJaStream = runtime.StoppableStream<
  SendBasicChatMessageJaEvent,
  StopBasicChatMessageGenerationJaData
>;

/** What a successful call gives. */
export type SendBasicChatMessageJaData =
  SendBasicChatMessageJaOperation["responses"][200]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type SendBasicChatMessageJaError = Exclude<SendBasicChatMessageJaFailure, runtime.Unexpected>["error"];

/** Every way a call can fail. */
export type SendBasicChatMessageJaFailure =
  | runtime.Failure<400, SendBasicChatMessageJaOperation["responses"][400]["content"]["application/json"]>
  | runtime.Failure<401, SendBasicChatMessageJaOperation["responses"][401]["content"]["application/json"]>
  | runtime.Failure<404, SendBasicChatMessageJaOperation["responses"][404]["content"]["application/json"]>
  | runtime.Failure<429, SendBasicChatMessageJaOperation["responses"][429]["content"]["application/json"]>
  | runtime.Failure<500, SendBasicChatMessageJaOperation["responses"][500]["content"]["application/json"]>
  | runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type SendBasicChatMessageJaResult =
  | runtime.Success<200, SendBasicChatMessageJaData>
  | runtime.Undeclared<SendBasicChatMessageJaData>
  | SendBasicChatMessageJaFailure;

/** Every way a call can end, told apart by `ok` and `status`. */
export type SendBasicChatMessageJaStreamingResult =
  | runtime.Success<200, SendBasicChatMessageJaStream>
  | runtime.Undeclared<SendBasicChatMessageJaStream>
  | SendBasicChatMessageJaFailure;

/** The same, with the bytes of its body as they come. */
export declare function sendBasicChatMessageJa(
  client: runtime.Client,
  request: SendBasicChatMessageJaRequest | SendBasicChatMessageJaStreamingRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<SendBasicChatMessageJaResult | SendBasicChatMessageJaStreamingResult>;

/**
 * メッセージを送信
 *
 * アプリに質問を送り、回答を受け取ります。回答は一括でも、生成と並行した逐次配信でも受け取れます。
 *
 * `POST /chat-messages`
 *
 * **エラー**
 * - `400`
 *   - `app_unavailable` : アプリが停止中か、設定に不備がある。
 *   - `not_chat_app` : チャット以外のアプリで呼び出した。
 *   - `provider_not_initialize` : モデルの認証情報が未登録。
 *   - `provider_quota_exceeded` : モデルの利用枠を使い切った。
 *   - `model_currently_not_support` : 選択中のモデルが使えない。
 *   - `completion_request_error` : 回答の生成に失敗した。
 * - `401` Unauthorized
 * - `404` `not_found` : 指定した会話がない。
 * - `429`
 *   - `too_many_requests` : アプリへの同時アクセスが上限に達した。
 *   - `rate_limit_error` : モデル提供元の流量制限にかかった。
 * - `500` `internal_server_error` : サーバー側の不具合。
 */
export declare function sendBasicChatMessageJa(
  client: runtime.Client,
  request: SendBasicChatMessageJaStreamingRequest,
  options?: runtime.StreamOptions<Auth>,
): runtime.Call<SendBasicChatMessageJaStreamingResult, SendBasicChatMessageJaStream>;

/**
 * メッセージを送信
 *
 * アプリに質問を送り、回答を受け取ります。回答は一括でも、生成と並行した逐次配信でも受け取れます。
 *
 * `POST /chat-messages`
 *
 * **エラー**
 * - `400`
 *   - `app_unavailable` : アプリが停止中か、設定に不備がある。
 *   - `not_chat_app` : チャット以外のアプリで呼び出した。
 *   - `provider_not_initialize` : モデルの認証情報が未登録。
 *   - `provider_quota_exceeded` : モデルの利用枠を使い切った。
 *   - `model_currently_not_support` : 選択中のモデルが使えない。
 *   - `completion_request_error` : 回答の生成に失敗した。
 * - `401` Unauthorized
 * - `404` `not_found` : 指定した会話がない。
 * - `429`
 *   - `too_many_requests` : アプリへの同時アクセスが上限に達した。
 *   - `rate_limit_error` : モデル提供元の流量制限にかかった。
 * - `500` `internal_server_error` : サーバー側の不具合。
 */
export declare function sendBasicChatMessageJa(
  client: runtime.Client,
  request: SendBasicChatMessageJaRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<SendBasicChatMessageJaResult, SendBasicChatMessageJaData>;

/** The operation as the description declares it. */
export type StopBasicChatMessageGenerationJaOperation = operations["stopBasicChatMessageGenerationJa"];

/** What to send. */
export interface StopBasicChatMessageGenerationJaRequest {
  path: StopBasicChatMessageGenerationJaOperation["parameters"]["path"];
  body: StopBasicChatMessageGenerationJaOperation["requestBody"]["content"]["application/json"];
}

/** What a successful call gives. */
export type StopBasicChatMessageGenerationJaData =
  StopBasicChatMessageGenerationJaOperation["responses"][200]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type StopBasicChatMessageGenerationJaError = Exclude<
  StopBasicChatMessageGenerationJaFailure,
  runtime.Unexpected
>["error"];

/** Every way a call can fail. */
export type StopBasicChatMessageGenerationJaFailure =
  | runtime.Failure<400, StopBasicChatMessageGenerationJaOperation["responses"][400]["content"]["application/json"]>
  | runtime.Failure<401, StopBasicChatMessageGenerationJaOperation["responses"][401]["content"]["application/json"]>
  | runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type StopBasicChatMessageGenerationJaResult =
  | runtime.Success<200, StopBasicChatMessageGenerationJaData>
  | runtime.Undeclared<StopBasicChatMessageGenerationJaData>
  | StopBasicChatMessageGenerationJaFailure;

/** The same, with the bytes of its body as they come. */
export declare function stopBasicChatMessageGenerationJa(
  client: runtime.Client,
  request: StopBasicChatMessageGenerationJaRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<StopBasicChatMessageGenerationJaResult>;

/**
 * 生成を停止
 *
 * 生成中の回答を途中で止めます。`streaming` で送ったメッセージだけが対象です。
 *
 * `POST /chat-messages/{task_id}/stop`
 *
 * **エラー**
 * - `400` `not_chat_app` : チャット以外のアプリで呼び出した。
 * - `401` Unauthorized
 */
export declare function stopBasicChatMessageGenerationJa(
  client: runtime.Client,
  request: StopBasicChatMessageGenerationJaRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<StopBasicChatMessageGenerationJaResult, StopBasicChatMessageGenerationJaData>;

/** The operation as the description declares it. */
export type GetBasicChatConversationsListJaOperation = operations["getBasicChatConversationsListJa"];

/** What to send. */
export interface GetBasicChatConversationsListJaRequest {
  query?: GetBasicChatConversationsListJaOperation["parameters"]["query"];
}

/** What a successful call gives. */
export type GetBasicChatConversationsListJaData =
  GetBasicChatConversationsListJaOperation["responses"][200]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type GetBasicChatConversationsListJaError = Exclude<
  GetBasicChatConversationsListJaFailure,
  runtime.Unexpected
>["error"];

/** Every way a call can fail. */
export type GetBasicChatConversationsListJaFailure =
  | runtime.Failure<400, GetBasicChatConversationsListJaOperation["responses"][400]["content"]["application/json"]>
  | runtime.Failure<401, GetBasicChatConversationsListJaOperation["responses"][401]["content"]["application/json"]>
  | runtime.Failure<404, GetBasicChatConversationsListJaOperation["responses"][404]["content"]["application/json"]>
  | runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type GetBasicChatConversationsListJaResult =
  | runtime.Success<200, GetBasicChatConversationsListJaData>
  | runtime.Undeclared<GetBasicChatConversationsListJaData>
  | GetBasicChatConversationsListJaFailure;

/** One item of a page. */
export type GetBasicChatConversationsListJaItem = NonNullable<GetBasicChatConversationsListJaData["data"]>[number];

/** The same, with the bytes of its body as they come. */
export declare function getBasicChatConversationsListJa(
  client: runtime.Client,
  request: GetBasicChatConversationsListJaRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<GetBasicChatConversationsListJaResult>;

/**
 * 会話の一覧を取得
 *
 * 利用者の会話を、新しく動いたものから順に返します。
 *
 * `GET /conversations`
 *
 * **エラー**
 * - `400` `not_chat_app` : チャット以外のアプリで呼び出した。
 * - `401` Unauthorized
 * - `404` `not_found` : `last_id` の会話がない。
 */
export declare function getBasicChatConversationsListJa(
  client: runtime.Client,
  request?: GetBasicChatConversationsListJaRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<GetBasicChatConversationsListJaResult, GetBasicChatConversationsListJaData>;

/** All pages of {@link getBasicChatConversationsListJa} from the one that is asked for, or with `.items()` their items. */
export declare function getBasicChatConversationsListJaPages(
  client: runtime.Client,
  request?: GetBasicChatConversationsListJaRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Pages<GetBasicChatConversationsListJaData, GetBasicChatConversationsListJaItem>;

/** The operation as the description declares it. */
export type DeleteBasicChatConversationJaOperation = operations["deleteBasicChatConversationJa"];

/** What to send. */
export interface DeleteBasicChatConversationJaRequest {
  path: DeleteBasicChatConversationJaOperation["parameters"]["path"];
  body: DeleteBasicChatConversationJaOperation["requestBody"]["content"]["application/json"];
}

/** What a successful call gives. */
export type DeleteBasicChatConversationJaData = undefined;

/** The bodies of the errors that the description knows. */
export type DeleteBasicChatConversationJaError = Exclude<
  DeleteBasicChatConversationJaFailure,
  runtime.Unexpected
>["error"];

/** Every way a call can fail. */
export type DeleteBasicChatConversationJaFailure =
  | runtime.Failure<400, DeleteBasicChatConversationJaOperation["responses"][400]["content"]["application/json"]>
  | runtime.Failure<401, DeleteBasicChatConversationJaOperation["responses"][401]["content"]["application/json"]>
  | runtime.Failure<404, DeleteBasicChatConversationJaOperation["responses"][404]["content"]["application/json"]>
  | runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type DeleteBasicChatConversationJaResult =
  runtime.Success<204, undefined> | runtime.Undeclared<unknown> | DeleteBasicChatConversationJaFailure;

/** The same, with the bytes of its body as they come. */
export declare function deleteBasicChatConversationJa(
  client: runtime.Client,
  request: DeleteBasicChatConversationJaRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<DeleteBasicChatConversationJaResult>;

/**
 * 会話を削除
 *
 * 指定した会話を取り除きます。
 *
 * `DELETE /conversations/{conversation_id}`
 *
 * **エラー**
 * - `400` `not_chat_app` : チャット以外のアプリで呼び出した。
 * - `401` Unauthorized
 * - `404` `not_found` : 指定した会話がない。
 */
export declare function deleteBasicChatConversationJa(
  client: runtime.Client,
  request: DeleteBasicChatConversationJaRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<DeleteBasicChatConversationJaResult, DeleteBasicChatConversationJaData>;

/** The operation as the description declares it. */
export type RenameBasicChatConversationJaOperation = operations["renameBasicChatConversationJa"];

/** What to send. */
export interface RenameBasicChatConversationJaRequest {
  path: RenameBasicChatConversationJaOperation["parameters"]["path"];
  body: RenameBasicChatConversationJaOperation["requestBody"]["content"]["application/json"];
}

/** What a successful call gives. */
export type RenameBasicChatConversationJaData =
  RenameBasicChatConversationJaOperation["responses"][200]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type RenameBasicChatConversationJaError = Exclude<
  RenameBasicChatConversationJaFailure,
  runtime.Unexpected
>["error"];

/** Every way a call can fail. */
export type RenameBasicChatConversationJaFailure =
  | runtime.Failure<400, RenameBasicChatConversationJaOperation["responses"][400]["content"]["application/json"]>
  | runtime.Failure<401, RenameBasicChatConversationJaOperation["responses"][401]["content"]["application/json"]>
  | runtime.Failure<404, RenameBasicChatConversationJaOperation["responses"][404]["content"]["application/json"]>
  | runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type RenameBasicChatConversationJaResult =
  | runtime.Success<200, RenameBasicChatConversationJaData>
  | runtime.Undeclared<RenameBasicChatConversationJaData>
  | RenameBasicChatConversationJaFailure;

/** The same, with the bytes of its body as they come. */
export declare function renameBasicChatConversationJa(
  client: runtime.Client,
  request: RenameBasicChatConversationJaRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<RenameBasicChatConversationJaResult>;

/**
 * 会話名を変更
 *
 * 会話に名前を付けます。自動で付けさせることもでき、一覧画面の見出しなどに使われます。
 *
 * `POST /conversations/{conversation_id}/name`
 *
 * **エラー**
 * - `400` `not_chat_app` : チャット以外のアプリで呼び出した。
 * - `401` Unauthorized
 * - `404` `not_found` : 指定した会話がない。
 */
export declare function renameBasicChatConversationJa(
  client: runtime.Client,
  request: RenameBasicChatConversationJaRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<RenameBasicChatConversationJaResult, RenameBasicChatConversationJaData>;

/** The operation as the description declares it. */
export type GetBasicChatConversationVariablesJaOperation = operations["getBasicChatConversationVariablesJa"];

/** What to send. */
export interface GetBasicChatConversationVariablesJaRequest {
  path: GetBasicChatConversationVariablesJaOperation["parameters"]["path"];
  query?: GetBasicChatConversationVariablesJaOperation["parameters"]["query"];
}

/** What a successful call gives. */
export type GetBasicChatConversationVariablesJaData =
  GetBasicChatConversationVariablesJaOperation["responses"][200]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type GetBasicChatConversationVariablesJaError = Exclude<
  GetBasicChatConversationVariablesJaFailure,
  runtime.Unexpected
>["error"];

/** Every way a call can fail. */
export type GetBasicChatConversationVariablesJaFailure =
  | runtime.Failure<400, GetBasicChatConversationVariablesJaOperation["responses"][400]["content"]["application/json"]>
  | runtime.Failure<401, GetBasicChatConversationVariablesJaOperation["responses"][401]["content"]["application/json"]>
  | runtime.Failure<404, GetBasicChatConversationVariablesJaOperation["responses"][404]["content"]["application/json"]>
  | runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type GetBasicChatConversationVariablesJaResult =
  | runtime.Success<200, GetBasicChatConversationVariablesJaData>
  | runtime.Undeclared<GetBasicChatConversationVariablesJaData>
  | GetBasicChatConversationVariablesJaFailure;

/** One item of a page. */
export type GetBasicChatConversationVariablesJaItem = NonNullable<
  GetBasicChatConversationVariablesJaData["data"]
>[number];

/** The same, with the bytes of its body as they come. */
export declare function getBasicChatConversationVariablesJa(
  client: runtime.Client,
  request: GetBasicChatConversationVariablesJaRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<GetBasicChatConversationVariablesJaResult>;

/**
 * 会話変数の一覧を取得
 *
 * 会話が持つ変数とその値を返します。
 *
 * `GET /conversations/{conversation_id}/variables`
 *
 * **エラー**
 * - `400` `not_chat_app` : チャット以外のアプリで呼び出した。
 * - `401` Unauthorized
 * - `404` `not_found` : 指定した会話がない。
 */
export declare function getBasicChatConversationVariablesJa(
  client: runtime.Client,
  request: GetBasicChatConversationVariablesJaRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<GetBasicChatConversationVariablesJaResult, GetBasicChatConversationVariablesJaData>;

/** All pages of {@link getBasicChatConversationVariablesJa} from the one that is asked for, or with `.items()` their items. */
export declare function getBasicChatConversationVariablesJaPages(
  client: runtime.Client,
  request: GetBasicChatConversationVariablesJaRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Pages<GetBasicChatConversationVariablesJaData, GetBasicChatConversationVariablesJaItem>;

/** The operation as the description declares it. */
export type UpdateChatConversationVariableJaOperation = operations["updateChatConversationVariableJa"];

/** What to send. */
export interface UpdateChatConversationVariableJaRequest {
  path: UpdateChatConversationVariableJaOperation["parameters"]["path"];
  body: UpdateChatConversationVariableJaOperation["requestBody"]["content"]["application/json"];
}

/** What a successful call gives. */
export type UpdateChatConversationVariableJaData =
  UpdateChatConversationVariableJaOperation["responses"][200]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type UpdateChatConversationVariableJaError = Exclude<
  UpdateChatConversationVariableJaFailure,
  runtime.Unexpected
>["error"];

/** Every way a call can fail. */
export type UpdateChatConversationVariableJaFailure =
  | runtime.Failure<400, UpdateChatConversationVariableJaOperation["responses"][400]["content"]["application/json"]>
  | runtime.Failure<401, UpdateChatConversationVariableJaOperation["responses"][401]["content"]["application/json"]>
  | runtime.Failure<404, UpdateChatConversationVariableJaOperation["responses"][404]["content"]["application/json"]>
  | runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type UpdateChatConversationVariableJaResult =
  | runtime.Success<200, UpdateChatConversationVariableJaData>
  | runtime.Undeclared<UpdateChatConversationVariableJaData>
  | UpdateChatConversationVariableJaFailure;

/** The same, with the bytes of its body as they come. */
export declare function updateChatConversationVariableJa(
  client: runtime.Client,
  request: UpdateChatConversationVariableJaRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<UpdateChatConversationVariableJaResult>;

/**
 * 会話変数の値を変更
 *
 * 会話変数を新しい値に置き換えます。値の型は変数に合わせます。
 *
 * `PUT /conversations/{conversation_id}/variables/{variable_id}`
 *
 * **エラー**
 * - `400`
 *   - `not_chat_app` : チャット以外のアプリで呼び出した。
 *   - `bad_request` : 値の型が変数と合わない。
 * - `401` Unauthorized
 * - `404`
 *   - `not_found` : 指定した会話がない。
 *   - `not_found` : 指定した変数がない。
 */
export declare function updateChatConversationVariableJa(
  client: runtime.Client,
  request: UpdateChatConversationVariableJaRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<UpdateChatConversationVariableJaResult, UpdateChatConversationVariableJaData>;

/** The operation as the description declares it. */
export type GetEndUserChatJaOperation = operations["getEndUserChatJa"];

/** What to send. */
export interface GetEndUserChatJaRequest {
  path: GetEndUserChatJaOperation["parameters"]["path"];
}

/** What a successful call gives. */
export type GetEndUserChatJaData = GetEndUserChatJaOperation["responses"][200]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type GetEndUserChatJaError = Exclude<GetEndUserChatJaFailure, runtime.Unexpected>["error"];

/** Every way a call can fail. */
export type GetEndUserChatJaFailure =
  | runtime.Failure<401, GetEndUserChatJaOperation["responses"][401]["content"]["application/json"]>
  | runtime.Failure<404, GetEndUserChatJaOperation["responses"][404]["content"]["application/json"]>
  | runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type GetEndUserChatJaResult =
  runtime.Success<200, GetEndUserChatJaData> | runtime.Undeclared<GetEndUserChatJaData> | GetEndUserChatJaFailure;

/** The same, with the bytes of its body as they come. */
export declare function getEndUserChatJa(
  client: runtime.Client,
  request: GetEndUserChatJaRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<GetEndUserChatJaResult>;

/**
 * エンドユーザーを取得
 *
 * エンドユーザーを ID で引きます。[アップロード](https://docs.dify.ai/api-reference/%E3%83%95%E3%82%A1%E3%82%A4%E3%83%AB%E6%93%8D%E4%BD%9C/%E3%83%95%E3%82%A1%E3%82%A4%E3%83%AB%E3%82%92%E3%82%A2%E3%83%83%E3%83%97%E3%83%AD%E3%83%BC%E3%83%89)の `created_by` などの持ち主を調べるときに使います。
 *
 * `GET /end-users/{end_user_id}`
 *
 * **エラー**
 * - `401` Unauthorized
 * - `404` `end_user_not_found` : 該当者がいない。
 */
export declare function getEndUserChatJa(
  client: runtime.Client,
  request: GetEndUserChatJaRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<GetEndUserChatJaResult, GetEndUserChatJaData>;

/** The operation as the description declares it. */
export type UploadBasicChatFileJaOperation = operations["uploadBasicChatFileJa"];

/** What to send. */
export interface UploadBasicChatFileJaRequest {
  body:
    | runtime.Accepting<
        UploadBasicChatFileJaOperation["requestBody"]["content"]["multipart/form-data"],
        { file: runtime.BinaryPart }
      >
    | FormData;
}

/** What a successful call gives. */
export type UploadBasicChatFileJaData = UploadBasicChatFileJaOperation["responses"][201]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type UploadBasicChatFileJaError = Exclude<UploadBasicChatFileJaFailure, runtime.Unexpected>["error"];

/** Every way a call can fail. */
export type UploadBasicChatFileJaFailure =
  | runtime.Failure<400, UploadBasicChatFileJaOperation["responses"][400]["content"]["application/json"]>
  | runtime.Failure<401, UploadBasicChatFileJaOperation["responses"][401]["content"]["application/json"]>
  | runtime.Failure<413, UploadBasicChatFileJaOperation["responses"][413]["content"]["application/json"]>
  | runtime.Failure<415, UploadBasicChatFileJaOperation["responses"][415]["content"]["application/json"]>
  | runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type UploadBasicChatFileJaResult =
  | runtime.Success<201, UploadBasicChatFileJaData>
  | runtime.Undeclared<UploadBasicChatFileJaData>
  | UploadBasicChatFileJaFailure;

/** The same, with the bytes of its body as they come. */
export declare function uploadBasicChatFileJa(
  client: runtime.Client,
  request: UploadBasicChatFileJaRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<UploadBasicChatFileJaResult>;

/**
 * ファイルをアップロード
 *
 * メッセージに添える画像・文書・音声・動画を登録します。登録した本人だけが使えます。
 *
 * `POST /files/upload`
 *
 * **エラー**
 * - `400`
 *   - `no_file_uploaded` : ファイルが添えられていない。
 *   - `too_many_files` : 2 つ以上のファイルが送られた。
 *   - `filename_not_exists_error` : ファイル名がない。
 *   - `invalid_param` : ファイル名に `/` か `\` が使われている。
 * - `401` Unauthorized
 * - `413` `file_too_large` : ファイルが大きすぎる。
 * - `415` `unsupported_file_type` : この種類のファイルは扱えない。
 */
export declare function uploadBasicChatFileJa(
  client: runtime.Client,
  request: UploadBasicChatFileJaRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<UploadBasicChatFileJaResult, UploadBasicChatFileJaData>;

/** The operation as the description declares it. */
export type PreviewBasicChatFileJaOperation = operations["previewBasicChatFileJa"];

/** What to send. */
export interface PreviewBasicChatFileJaRequest {
  path: PreviewBasicChatFileJaOperation["parameters"]["path"];
  query?: PreviewBasicChatFileJaOperation["parameters"]["query"];
}

/** What a successful call gives. */
export type PreviewBasicChatFileJaData = Blob;

/** The bodies of the errors that the description knows. */
export type PreviewBasicChatFileJaError = Exclude<PreviewBasicChatFileJaFailure, runtime.Unexpected>["error"];

/** Every way a call can fail. */
export type PreviewBasicChatFileJaFailure =
  | runtime.Failure<401, PreviewBasicChatFileJaOperation["responses"][401]["content"]["application/json"]>
  | runtime.Failure<403, PreviewBasicChatFileJaOperation["responses"][403]["content"]["application/json"]>
  | runtime.Failure<404, PreviewBasicChatFileJaOperation["responses"][404]["content"]["application/json"]>
  | runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type PreviewBasicChatFileJaResult =
  runtime.Success<200, Blob> | runtime.Undeclared<PreviewBasicChatFileJaData> | PreviewBasicChatFileJaFailure;

/** The same, with the bytes of its body as they come. */
export declare function previewBasicChatFileJa(
  client: runtime.Client,
  request: PreviewBasicChatFileJaRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<PreviewBasicChatFileJaResult>;

/**
 * ファイルをダウンロード
 *
 * [アップロード](https://docs.dify.ai/api-reference/%E3%83%95%E3%82%A1%E3%82%A4%E3%83%AB%E6%93%8D%E4%BD%9C/%E3%83%95%E3%82%A1%E3%82%A4%E3%83%AB%E3%82%92%E3%82%A2%E3%83%83%E3%83%97%E3%83%AD%E3%83%BC%E3%83%89)したファイルの中身を返します。同じアプリのメッセージに添えられたものに限ります。
 *
 * `GET /files/{file_id}/preview`
 *
 * **エラー**
 * - `401` Unauthorized
 * - `403` `file_access_denied` : このファイルを見る権限がない。
 * - `404` `file_not_found` : 指定したファイルがない。
 */
export declare function previewBasicChatFileJa(
  client: runtime.Client,
  request: PreviewBasicChatFileJaRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<PreviewBasicChatFileJaResult, PreviewBasicChatFileJaData>;

/** The operation as the description declares it. */
export type GetBasicChatAppInfoJaOperation = operations["getBasicChatAppInfoJa"];

/** What to send. */
export interface GetBasicChatAppInfoJaRequest {}

/** What a successful call gives. */
export type GetBasicChatAppInfoJaData = GetBasicChatAppInfoJaOperation["responses"][200]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type GetBasicChatAppInfoJaError = Exclude<GetBasicChatAppInfoJaFailure, runtime.Unexpected>["error"];

/** Every way a call can fail. */
export type GetBasicChatAppInfoJaFailure =
  | runtime.Failure<401, GetBasicChatAppInfoJaOperation["responses"][401]["content"]["application/json"]>
  | runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type GetBasicChatAppInfoJaResult =
  | runtime.Success<200, GetBasicChatAppInfoJaData>
  | runtime.Undeclared<GetBasicChatAppInfoJaData>
  | GetBasicChatAppInfoJaFailure;

/** The same, with the bytes of its body as they come. */
export declare function getBasicChatAppInfoJa(
  client: runtime.Client,
  request: GetBasicChatAppInfoJaRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<GetBasicChatAppInfoJaResult>;

/**
 * アプリの基本情報を取得
 *
 * アプリの名前、説明、タグ、種類などを返します。
 *
 * `GET /info`
 *
 * **エラー**
 * - `401` Unauthorized
 */
export declare function getBasicChatAppInfoJa(
  client: runtime.Client,
  request?: GetBasicChatAppInfoJaRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<GetBasicChatAppInfoJaResult, GetBasicChatAppInfoJaData>;

/** The operation as the description declares it. */
export type GetBasicChatConversationHistoryJaOperation = operations["getBasicChatConversationHistoryJa"];

/** What to send. */
export interface GetBasicChatConversationHistoryJaRequest {
  query: GetBasicChatConversationHistoryJaOperation["parameters"]["query"];
}

/** What a successful call gives. */
export type GetBasicChatConversationHistoryJaData =
  GetBasicChatConversationHistoryJaOperation["responses"][200]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type GetBasicChatConversationHistoryJaError = Exclude<
  GetBasicChatConversationHistoryJaFailure,
  runtime.Unexpected
>["error"];

/** Every way a call can fail. */
export type GetBasicChatConversationHistoryJaFailure =
  | runtime.Failure<400, GetBasicChatConversationHistoryJaOperation["responses"][400]["content"]["application/json"]>
  | runtime.Failure<401, GetBasicChatConversationHistoryJaOperation["responses"][401]["content"]["application/json"]>
  | runtime.Failure<404, GetBasicChatConversationHistoryJaOperation["responses"][404]["content"]["application/json"]>
  | runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type GetBasicChatConversationHistoryJaResult =
  | runtime.Success<200, GetBasicChatConversationHistoryJaData>
  | runtime.Undeclared<GetBasicChatConversationHistoryJaData>
  | GetBasicChatConversationHistoryJaFailure;

/** One item of a page. */
export type GetBasicChatConversationHistoryJaItem = NonNullable<GetBasicChatConversationHistoryJaData["data"]>[number];

/** The same, with the bytes of its body as they come. */
export declare function getBasicChatConversationHistoryJa(
  client: runtime.Client,
  request: GetBasicChatConversationHistoryJaRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<GetBasicChatConversationHistoryJaResult>;

/**
 * メッセージ履歴を取得
 *
 * 会話のメッセージを新しいほうから `limit` 件ずつ返します。さかのぼって読み込む画面に向いています。
 *
 * `GET /messages`
 *
 * **エラー**
 * - `400` `not_chat_app` : チャット以外のアプリで呼び出した。
 * - `401` Unauthorized
 * - `404`
 *   - `not_found` : 指定した会話がない。
 *   - `not_found` : `first_id` のメッセージがない。
 */
export declare function getBasicChatConversationHistoryJa(
  client: runtime.Client,
  request: GetBasicChatConversationHistoryJaRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<GetBasicChatConversationHistoryJaResult, GetBasicChatConversationHistoryJaData>;

/** All pages of {@link getBasicChatConversationHistoryJa} from the one that is asked for, or with `.items()` their items. */
export declare function getBasicChatConversationHistoryJaPages(
  client: runtime.Client,
  request: GetBasicChatConversationHistoryJaRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Pages<GetBasicChatConversationHistoryJaData, GetBasicChatConversationHistoryJaItem>;

/** The operation as the description declares it. */
export type PostBasicChatMessageFeedbackJaOperation = operations["postBasicChatMessageFeedbackJa"];

/** What to send. */
export interface PostBasicChatMessageFeedbackJaRequest {
  path: PostBasicChatMessageFeedbackJaOperation["parameters"]["path"];
  body: PostBasicChatMessageFeedbackJaOperation["requestBody"]["content"]["application/json"];
}

/** What a successful call gives. */
export type PostBasicChatMessageFeedbackJaData =
  PostBasicChatMessageFeedbackJaOperation["responses"][200]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type PostBasicChatMessageFeedbackJaError = Exclude<
  PostBasicChatMessageFeedbackJaFailure,
  runtime.Unexpected
>["error"];

/** Every way a call can fail. */
export type PostBasicChatMessageFeedbackJaFailure =
  | runtime.Failure<401, PostBasicChatMessageFeedbackJaOperation["responses"][401]["content"]["application/json"]>
  | runtime.Failure<404, PostBasicChatMessageFeedbackJaOperation["responses"][404]["content"]["application/json"]>
  | runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type PostBasicChatMessageFeedbackJaResult =
  | runtime.Success<200, PostBasicChatMessageFeedbackJaData>
  | runtime.Undeclared<PostBasicChatMessageFeedbackJaData>
  | PostBasicChatMessageFeedbackJaFailure;

/** The same, with the bytes of its body as they come. */
export declare function postBasicChatMessageFeedbackJa(
  client: runtime.Client,
  request: PostBasicChatMessageFeedbackJaRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<PostBasicChatMessageFeedbackJaResult>;

/**
 * フィードバックを送信
 *
 * メッセージを `like` か `dislike` で評価し、感想を添えます。`rating` を `null` にすると、前の評価を取り下げます。
 *
 * `POST /messages/{message_id}/feedbacks`
 *
 * **エラー**
 * - `401` Unauthorized
 * - `404` `not_found` : 指定したメッセージがない。
 */
export declare function postBasicChatMessageFeedbackJa(
  client: runtime.Client,
  request: PostBasicChatMessageFeedbackJaRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<PostBasicChatMessageFeedbackJaResult, PostBasicChatMessageFeedbackJaData>;

/** The operation as the description declares it. */
export type GetBasicChatSuggestedQuestionsJaOperation = operations["getBasicChatSuggestedQuestionsJa"];

/** What to send. */
export interface GetBasicChatSuggestedQuestionsJaRequest {
  path: GetBasicChatSuggestedQuestionsJaOperation["parameters"]["path"];
  query: GetBasicChatSuggestedQuestionsJaOperation["parameters"]["query"];
}

/** What a successful call gives. */
export type GetBasicChatSuggestedQuestionsJaData =
  GetBasicChatSuggestedQuestionsJaOperation["responses"][200]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type GetBasicChatSuggestedQuestionsJaError = Exclude<
  GetBasicChatSuggestedQuestionsJaFailure,
  runtime.Unexpected
>["error"];

/** Every way a call can fail. */
export type GetBasicChatSuggestedQuestionsJaFailure =
  | runtime.Failure<400, GetBasicChatSuggestedQuestionsJaOperation["responses"][400]["content"]["application/json"]>
  | runtime.Failure<401, GetBasicChatSuggestedQuestionsJaOperation["responses"][401]["content"]["application/json"]>
  | runtime.Failure<404, GetBasicChatSuggestedQuestionsJaOperation["responses"][404]["content"]["application/json"]>
  | runtime.Failure<500, GetBasicChatSuggestedQuestionsJaOperation["responses"][500]["content"]["application/json"]>
  | runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type GetBasicChatSuggestedQuestionsJaResult =
  | runtime.Success<200, GetBasicChatSuggestedQuestionsJaData>
  | runtime.Undeclared<GetBasicChatSuggestedQuestionsJaData>
  | GetBasicChatSuggestedQuestionsJaFailure;

/** The same, with the bytes of its body as they come. */
export declare function getBasicChatSuggestedQuestionsJa(
  client: runtime.Client,
  request: GetBasicChatSuggestedQuestionsJaRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<GetBasicChatSuggestedQuestionsJaResult>;

/**
 * 次の質問候補を取得
 *
 * メッセージの続きとして、利用者に勧める質問を返します。
 *
 * `GET /messages/{message_id}/suggested`
 *
 * **エラー**
 * - `400`
 *   - `not_chat_app` : チャット以外のアプリで呼び出した。
 *   - `bad_request` : 質問候補の機能が切られている。
 * - `401` Unauthorized
 * - `404` `not_found` : 指定したメッセージがない。
 * - `500` `internal_server_error` : サーバー側の不具合。
 */
export declare function getBasicChatSuggestedQuestionsJa(
  client: runtime.Client,
  request: GetBasicChatSuggestedQuestionsJaRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<GetBasicChatSuggestedQuestionsJaResult, GetBasicChatSuggestedQuestionsJaData>;

/** The operation as the description declares it. */
export type GetBasicChatAppMetaJaOperation = operations["getBasicChatAppMetaJa"];

/** What to send. */
export interface GetBasicChatAppMetaJaRequest {}

/** What a successful call gives. */
export type GetBasicChatAppMetaJaData = GetBasicChatAppMetaJaOperation["responses"][200]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type GetBasicChatAppMetaJaError = Exclude<GetBasicChatAppMetaJaFailure, runtime.Unexpected>["error"];

/** Every way a call can fail. */
export type GetBasicChatAppMetaJaFailure =
  | runtime.Failure<401, GetBasicChatAppMetaJaOperation["responses"][401]["content"]["application/json"]>
  | runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type GetBasicChatAppMetaJaResult =
  | runtime.Success<200, GetBasicChatAppMetaJaData>
  | runtime.Undeclared<GetBasicChatAppMetaJaData>
  | GetBasicChatAppMetaJaFailure;

/** The same, with the bytes of its body as they come. */
export declare function getBasicChatAppMetaJa(
  client: runtime.Client,
  request: GetBasicChatAppMetaJaRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<GetBasicChatAppMetaJaResult>;

/**
 * アプリのメタ情報を取得
 *
 * ツールのアイコンなど、表示に使う付加情報を返します。
 *
 * `GET /meta`
 *
 * **エラー**
 * - `401` Unauthorized
 */
export declare function getBasicChatAppMetaJa(
  client: runtime.Client,
  request?: GetBasicChatAppMetaJaRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<GetBasicChatAppMetaJaResult, GetBasicChatAppMetaJaData>;

/** The operation as the description declares it. */
export type GetBasicChatAppParametersJaOperation = operations["getBasicChatAppParametersJa"];

/** What to send. */
export interface GetBasicChatAppParametersJaRequest {}

/** What a successful call gives. */
export type GetBasicChatAppParametersJaData =
  GetBasicChatAppParametersJaOperation["responses"][200]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type GetBasicChatAppParametersJaError = Exclude<GetBasicChatAppParametersJaFailure, runtime.Unexpected>["error"];

/** Every way a call can fail. */
export type GetBasicChatAppParametersJaFailure =
  | runtime.Failure<400, GetBasicChatAppParametersJaOperation["responses"][400]["content"]["application/json"]>
  | runtime.Failure<401, GetBasicChatAppParametersJaOperation["responses"][401]["content"]["application/json"]>
  | runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type GetBasicChatAppParametersJaResult =
  | runtime.Success<200, GetBasicChatAppParametersJaData>
  | runtime.Undeclared<GetBasicChatAppParametersJaData>
  | GetBasicChatAppParametersJaFailure;

/** The same, with the bytes of its body as they come. */
export declare function getBasicChatAppParametersJa(
  client: runtime.Client,
  request: GetBasicChatAppParametersJaRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<GetBasicChatAppParametersJaResult>;

/**
 * アプリのパラメータを取得
 *
 * 入力フォームの項目と、機能ごとの有効・無効を返します。画面の組み立てに使います。
 *
 * `GET /parameters`
 *
 * **エラー**
 * - `400` `app_unavailable` : アプリが停止中か、設定に不備がある。
 * - `401` Unauthorized
 */
export declare function getBasicChatAppParametersJa(
  client: runtime.Client,
  request?: GetBasicChatAppParametersJaRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<GetBasicChatAppParametersJaResult, GetBasicChatAppParametersJaData>;

/** The operation as the description declares it. */
export type GetBasicChatWebAppSettingsJaOperation = operations["getBasicChatWebAppSettingsJa"];

/** What to send. */
export interface GetBasicChatWebAppSettingsJaRequest {}

/** What a successful call gives. */
export type GetBasicChatWebAppSettingsJaData =
  GetBasicChatWebAppSettingsJaOperation["responses"][200]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type GetBasicChatWebAppSettingsJaError = Exclude<
  GetBasicChatWebAppSettingsJaFailure,
  runtime.Unexpected
>["error"];

/** Every way a call can fail. */
export type GetBasicChatWebAppSettingsJaFailure =
  | runtime.Failure<401, GetBasicChatWebAppSettingsJaOperation["responses"][401]["content"]["application/json"]>
  | runtime.Failure<403, GetBasicChatWebAppSettingsJaOperation["responses"][403]["content"]["application/json"]>
  | runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type GetBasicChatWebAppSettingsJaResult =
  | runtime.Success<200, GetBasicChatWebAppSettingsJaData>
  | runtime.Undeclared<GetBasicChatWebAppSettingsJaData>
  | GetBasicChatWebAppSettingsJaFailure;

/** The same, with the bytes of its body as they come. */
export declare function getBasicChatWebAppSettingsJa(
  client: runtime.Client,
  request: GetBasicChatWebAppSettingsJaRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<GetBasicChatWebAppSettingsJaResult>;

/**
 * WebApp の設定を取得
 *
 * WebApp の題名、配色、表示の設定を返します。
 *
 * `GET /site`
 *
 * **エラー**
 * - `401` Unauthorized
 * - `403` `forbidden` : サイトがないか、ワークスペースが保管済み。
 */
export declare function getBasicChatWebAppSettingsJa(
  client: runtime.Client,
  request?: GetBasicChatWebAppSettingsJaRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<GetBasicChatWebAppSettingsJaResult, GetBasicChatWebAppSettingsJaData>;

/** The operation as the description declares it. */
export type BasicChatTextToAudioJaOperation = operations["basicChatTextToAudioJa"];

/** What to send. */
export interface BasicChatTextToAudioJaRequest {
  body: BasicChatTextToAudioJaOperation["requestBody"]["content"]["application/json"];
}

/** What a successful call gives. */
export type BasicChatTextToAudioJaData = Blob;

/** The bodies of the errors that the description knows. */
export type BasicChatTextToAudioJaError = Exclude<BasicChatTextToAudioJaFailure, runtime.Unexpected>["error"];

/** Every way a call can fail. */
export type BasicChatTextToAudioJaFailure =
  | runtime.Failure<400, BasicChatTextToAudioJaOperation["responses"][400]["content"]["application/json"]>
  | runtime.Failure<401, BasicChatTextToAudioJaOperation["responses"][401]["content"]["application/json"]>
  | runtime.Failure<500, BasicChatTextToAudioJaOperation["responses"][500]["content"]["application/json"]>
  | runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type BasicChatTextToAudioJaResult =
  runtime.Success<200, Blob> | runtime.Undeclared<BasicChatTextToAudioJaData> | BasicChatTextToAudioJaFailure;

/** The same, with the bytes of its body as they come. */
export declare function basicChatTextToAudioJa(
  client: runtime.Client,
  request: BasicChatTextToAudioJaRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<BasicChatTextToAudioJaResult>;

/**
 * テキストの読み上げ
 *
 * 文章またはメッセージから音声を作ります。
 *
 * `POST /text-to-audio`
 *
 * **エラー**
 * - `400`
 *   - `app_unavailable` : アプリが停止中か、設定に不備がある。
 *   - `provider_not_initialize` : モデルの認証情報が未登録。
 *   - `provider_quota_exceeded` : モデルの利用枠を使い切った。
 *   - `model_currently_not_support` : 選択中のモデルでは処理できない。
 *   - `completion_request_error` : 音声の作成に失敗した。
 * - `401` Unauthorized
 * - `500` `internal_server_error` : サーバー側の不具合。
 */
export declare function basicChatTextToAudioJa(
  client: runtime.Client,
  request: BasicChatTextToAudioJaRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<BasicChatTextToAudioJaResult, BasicChatTextToAudioJaData>;
