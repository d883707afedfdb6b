// Made by Katagami from チャットアプリAPI 1.0.0. Do not edit.

import * as descriptors from "./descriptors.js";
import * as runtime from "./runtime/index.js";
import type { components, operations } from "./schema.js";
/** What to send for a single answer. */
export interface SendBasicChatMessageJaRequest {
  body: operations["sendBasicChatMessageJa"]["requestBody"]["content"]["application/json"] & {
    response_mode?: Exclude<
      operations["sendBasicChatMessageJa"]["requestBody"]["content"]["application/json"]["response_mode"],
      "streaming"
    >;
  };
}

/** What to send for a stream of events. */
export interface SendBasicChatMessageJaStreamingRequest {
  body: operations["sendBasicChatMessageJa"]["requestBody"]["content"]["application/json"] & {
    response_mode: "streaming";
  };
}

/** One event of the stream. Events that the description does not know come as the last member. */
export type SendBasicChatMessageJaEvent =
  Exclude<components["schemas"]["ChunkChatEvent"], { event: "error" | "ping" }> | runtime.UnknownEvent<"event">;

/** The stream of events. */
export type SendBasicChatMessageJaStream = runtime.StoppableStream<
  SendBasicChatMessageJaEvent,
  StopBasicChatMessageGenerationJaData
>;

/** The bodies of the errors that the description knows. */
export type SendBasicChatMessageJaError =
  | operations["sendBasicChatMessageJa"]["responses"][400]["content"]["application/json"]
  | operations["sendBasicChatMessageJa"]["responses"][401]["content"]["application/json"]
  | operations["sendBasicChatMessageJa"]["responses"][404]["content"]["application/json"]
  | operations["sendBasicChatMessageJa"]["responses"][429]["content"]["application/json"]
  | operations["sendBasicChatMessageJa"]["responses"][500]["content"]["application/json"];

/** What a successful call gives. */
export type SendBasicChatMessageJaData =
  operations["sendBasicChatMessageJa"]["responses"][200]["content"]["application/json"];

/** Every way a call can end, told apart by `ok` and `status`. */
export type SendBasicChatMessageJaResult =
  | runtime.Success<200, operations["sendBasicChatMessageJa"]["responses"][200]["content"]["application/json"]>
  | runtime.Failure<400, operations["sendBasicChatMessageJa"]["responses"][400]["content"]["application/json"]>
  | runtime.Failure<401, operations["sendBasicChatMessageJa"]["responses"][401]["content"]["application/json"]>
  | runtime.Failure<404, operations["sendBasicChatMessageJa"]["responses"][404]["content"]["application/json"]>
  | runtime.Failure<429, operations["sendBasicChatMessageJa"]["responses"][429]["content"]["application/json"]>
  | runtime.Failure<500, operations["sendBasicChatMessageJa"]["responses"][500]["content"]["application/json"]>
  | runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type SendBasicChatMessageJaStreamingResult =
  | runtime.Success<200, SendBasicChatMessageJaStream>
  | runtime.Failure<400, operations["sendBasicChatMessageJa"]["responses"][400]["content"]["application/json"]>
  | runtime.Failure<401, operations["sendBasicChatMessageJa"]["responses"][401]["content"]["application/json"]>
  | runtime.Failure<404, operations["sendBasicChatMessageJa"]["responses"][404]["content"]["application/json"]>
  | runtime.Failure<429, operations["sendBasicChatMessageJa"]["responses"][429]["content"]["application/json"]>
  | runtime.Failure<500, operations["sendBasicChatMessageJa"]["responses"][500]["content"]["application/json"]>
  | runtime.Unexpected;

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
export function sendBasicChatMessageJa(
  client: runtime.Client,
  request: SendBasicChatMessageJaStreamingRequest,
  options?: runtime.StreamOptions,
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
export function sendBasicChatMessageJa(
  client: runtime.Client,
  request: SendBasicChatMessageJaRequest,
  options?: runtime.CallOptions,
): runtime.Call<SendBasicChatMessageJaResult, SendBasicChatMessageJaData>;
export function sendBasicChatMessageJa(
  client: runtime.Client,
  request: SendBasicChatMessageJaRequest | SendBasicChatMessageJaStreamingRequest,
  options?: runtime.StreamOptions,
): runtime.Call<
  SendBasicChatMessageJaResult | SendBasicChatMessageJaStreamingResult,
  SendBasicChatMessageJaData | SendBasicChatMessageJaStream
> {
  return runtime.callByMode(client, descriptors.sendBasicChatMessageJa, request, options);
}

/** What to send. */
export interface StopBasicChatMessageGenerationJaRequest {
  path: operations["stopBasicChatMessageGenerationJa"]["parameters"]["path"];
  body: operations["stopBasicChatMessageGenerationJa"]["requestBody"]["content"]["application/json"];
}

/** The bodies of the errors that the description knows. */
export type StopBasicChatMessageGenerationJaError =
  | operations["stopBasicChatMessageGenerationJa"]["responses"][400]["content"]["application/json"]
  | operations["stopBasicChatMessageGenerationJa"]["responses"][401]["content"]["application/json"];

/** What a successful call gives. */
export type StopBasicChatMessageGenerationJaData =
  operations["stopBasicChatMessageGenerationJa"]["responses"][200]["content"]["application/json"];

/** Every way a call can end, told apart by `ok` and `status`. */
export type StopBasicChatMessageGenerationJaResult =
  | runtime.Success<
      200,
      operations["stopBasicChatMessageGenerationJa"]["responses"][200]["content"]["application/json"]
    >
  | runtime.Failure<
      400,
      operations["stopBasicChatMessageGenerationJa"]["responses"][400]["content"]["application/json"]
    >
  | runtime.Failure<
      401,
      operations["stopBasicChatMessageGenerationJa"]["responses"][401]["content"]["application/json"]
    >
  | runtime.Unexpected;

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
export function stopBasicChatMessageGenerationJa(
  client: runtime.Client,
  request: StopBasicChatMessageGenerationJaRequest,
  options?: runtime.CallOptions,
): runtime.Call<StopBasicChatMessageGenerationJaResult, StopBasicChatMessageGenerationJaData> {
  return runtime.call(client, descriptors.stopBasicChatMessageGenerationJa, request, options);
}

/** What to send. */
export interface GetBasicChatSuggestedQuestionsJaRequest {
  path: operations["getBasicChatSuggestedQuestionsJa"]["parameters"]["path"];
  query: operations["getBasicChatSuggestedQuestionsJa"]["parameters"]["query"];
}

/** The bodies of the errors that the description knows. */
export type GetBasicChatSuggestedQuestionsJaError =
  | operations["getBasicChatSuggestedQuestionsJa"]["responses"][400]["content"]["application/json"]
  | operations["getBasicChatSuggestedQuestionsJa"]["responses"][401]["content"]["application/json"]
  | operations["getBasicChatSuggestedQuestionsJa"]["responses"][404]["content"]["application/json"]
  | operations["getBasicChatSuggestedQuestionsJa"]["responses"][500]["content"]["application/json"];

/** What a successful call gives. */
export type GetBasicChatSuggestedQuestionsJaData =
  operations["getBasicChatSuggestedQuestionsJa"]["responses"][200]["content"]["application/json"];

/** Every way a call can end, told apart by `ok` and `status`. */
export type GetBasicChatSuggestedQuestionsJaResult =
  | runtime.Success<
      200,
      operations["getBasicChatSuggestedQuestionsJa"]["responses"][200]["content"]["application/json"]
    >
  | runtime.Failure<
      400,
      operations["getBasicChatSuggestedQuestionsJa"]["responses"][400]["content"]["application/json"]
    >
  | runtime.Failure<
      401,
      operations["getBasicChatSuggestedQuestionsJa"]["responses"][401]["content"]["application/json"]
    >
  | runtime.Failure<
      404,
      operations["getBasicChatSuggestedQuestionsJa"]["responses"][404]["content"]["application/json"]
    >
  | runtime.Failure<
      500,
      operations["getBasicChatSuggestedQuestionsJa"]["responses"][500]["content"]["application/json"]
    >
  | runtime.Unexpected;

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
export function getBasicChatSuggestedQuestionsJa(
  client: runtime.Client,
  request: GetBasicChatSuggestedQuestionsJaRequest,
  options?: runtime.CallOptions,
): runtime.Call<GetBasicChatSuggestedQuestionsJaResult, GetBasicChatSuggestedQuestionsJaData> {
  return runtime.call(client, descriptors.getBasicChatSuggestedQuestionsJa, request, options);
}

/** What to send. */
export interface UploadBasicChatFileJaRequest {
  body: operations["uploadBasicChatFileJa"]["requestBody"]["content"]["multipart/form-data"];
}

/** The bodies of the errors that the description knows. */
export type UploadBasicChatFileJaError =
  | operations["uploadBasicChatFileJa"]["responses"][400]["content"]["application/json"]
  | operations["uploadBasicChatFileJa"]["responses"][401]["content"]["application/json"]
  | operations["uploadBasicChatFileJa"]["responses"][413]["content"]["application/json"]
  | operations["uploadBasicChatFileJa"]["responses"][415]["content"]["application/json"];

/** What a successful call gives. */
export type UploadBasicChatFileJaData =
  operations["uploadBasicChatFileJa"]["responses"][201]["content"]["application/json"];

/** Every way a call can end, told apart by `ok` and `status`. */
export type UploadBasicChatFileJaResult =
  | runtime.Success<201, operations["uploadBasicChatFileJa"]["responses"][201]["content"]["application/json"]>
  | runtime.Failure<400, operations["uploadBasicChatFileJa"]["responses"][400]["content"]["application/json"]>
  | runtime.Failure<401, operations["uploadBasicChatFileJa"]["responses"][401]["content"]["application/json"]>
  | runtime.Failure<413, operations["uploadBasicChatFileJa"]["responses"][413]["content"]["application/json"]>
  | runtime.Failure<415, operations["uploadBasicChatFileJa"]["responses"][415]["content"]["application/json"]>
  | runtime.Unexpected;

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
export function uploadBasicChatFileJa(
  client: runtime.Client,
  request: UploadBasicChatFileJaRequest,
  options?: runtime.CallOptions,
): runtime.Call<UploadBasicChatFileJaResult, UploadBasicChatFileJaData> {
  return runtime.call(client, descriptors.uploadBasicChatFileJa, request, options);
}

/** What to send. */
export interface PreviewBasicChatFileJaRequest {
  path: operations["previewBasicChatFileJa"]["parameters"]["path"];
  query?: operations["previewBasicChatFileJa"]["parameters"]["query"];
}

/** The bodies of the errors that the description knows. */
export type PreviewBasicChatFileJaError =
  | operations["previewBasicChatFileJa"]["responses"][401]["content"]["application/json"]
  | operations["previewBasicChatFileJa"]["responses"][403]["content"]["application/json"]
  | operations["previewBasicChatFileJa"]["responses"][404]["content"]["application/json"];

/** What a successful call gives. */
export type PreviewBasicChatFileJaData = Blob;

/** Every way a call can end, told apart by `ok` and `status`. */
export type PreviewBasicChatFileJaResult =
  | runtime.Success<200, Blob>
  | runtime.Failure<401, operations["previewBasicChatFileJa"]["responses"][401]["content"]["application/json"]>
  | runtime.Failure<403, operations["previewBasicChatFileJa"]["responses"][403]["content"]["application/json"]>
  | runtime.Failure<404, operations["previewBasicChatFileJa"]["responses"][404]["content"]["application/json"]>
  | runtime.Unexpected;

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
export function previewBasicChatFileJa(
  client: runtime.Client,
  request: PreviewBasicChatFileJaRequest,
  options?: runtime.CallOptions,
): runtime.Call<PreviewBasicChatFileJaResult, PreviewBasicChatFileJaData> {
  return runtime.call(client, descriptors.previewBasicChatFileJa, request, options);
}

/** What to send. */
export interface GetEndUserChatJaRequest {
  path: operations["getEndUserChatJa"]["parameters"]["path"];
}

/** The bodies of the errors that the description knows. */
export type GetEndUserChatJaError =
  | operations["getEndUserChatJa"]["responses"][401]["content"]["application/json"]
  | operations["getEndUserChatJa"]["responses"][404]["content"]["application/json"];

/** What a successful call gives. */
export type GetEndUserChatJaData = operations["getEndUserChatJa"]["responses"][200]["content"]["application/json"];

/** Every way a call can end, told apart by `ok` and `status`. */
export type GetEndUserChatJaResult =
  | runtime.Success<200, operations["getEndUserChatJa"]["responses"][200]["content"]["application/json"]>
  | runtime.Failure<401, operations["getEndUserChatJa"]["responses"][401]["content"]["application/json"]>
  | runtime.Failure<404, operations["getEndUserChatJa"]["responses"][404]["content"]["application/json"]>
  | runtime.Unexpected;

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
export function getEndUserChatJa(
  client: runtime.Client,
  request: GetEndUserChatJaRequest,
  options?: runtime.CallOptions,
): runtime.Call<GetEndUserChatJaResult, GetEndUserChatJaData> {
  return runtime.call(client, descriptors.getEndUserChatJa, request, options);
}

/** What to send. */
export interface PostBasicChatMessageFeedbackJaRequest {
  path: operations["postBasicChatMessageFeedbackJa"]["parameters"]["path"];
  body: operations["postBasicChatMessageFeedbackJa"]["requestBody"]["content"]["application/json"];
}

/** The bodies of the errors that the description knows. */
export type PostBasicChatMessageFeedbackJaError =
  | operations["postBasicChatMessageFeedbackJa"]["responses"][401]["content"]["application/json"]
  | operations["postBasicChatMessageFeedbackJa"]["responses"][404]["content"]["application/json"];

/** What a successful call gives. */
export type PostBasicChatMessageFeedbackJaData =
  operations["postBasicChatMessageFeedbackJa"]["responses"][200]["content"]["application/json"];

/** Every way a call can end, told apart by `ok` and `status`. */
export type PostBasicChatMessageFeedbackJaResult =
  | runtime.Success<200, operations["postBasicChatMessageFeedbackJa"]["responses"][200]["content"]["application/json"]>
  | runtime.Failure<401, operations["postBasicChatMessageFeedbackJa"]["responses"][401]["content"]["application/json"]>
  | runtime.Failure<404, operations["postBasicChatMessageFeedbackJa"]["responses"][404]["content"]["application/json"]>
  | runtime.Unexpected;

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
export function postBasicChatMessageFeedbackJa(
  client: runtime.Client,
  request: PostBasicChatMessageFeedbackJaRequest,
  options?: runtime.CallOptions,
): runtime.Call<PostBasicChatMessageFeedbackJaResult, PostBasicChatMessageFeedbackJaData> {
  return runtime.call(client, descriptors.postBasicChatMessageFeedbackJa, request, options);
}

/** What to send. */
export interface GetBasicChatAppFeedbacksJaRequest {
  query?: operations["getBasicChatAppFeedbacksJa"]["parameters"]["query"];
}

/** The bodies of the errors that the description knows. */
export type GetBasicChatAppFeedbacksJaError =
  operations["getBasicChatAppFeedbacksJa"]["responses"][401]["content"]["application/json"];

/** What a successful call gives. */
export type GetBasicChatAppFeedbacksJaData =
  operations["getBasicChatAppFeedbacksJa"]["responses"][200]["content"]["application/json"];

/** Every way a call can end, told apart by `ok` and `status`. */
export type GetBasicChatAppFeedbacksJaResult =
  | runtime.Success<200, operations["getBasicChatAppFeedbacksJa"]["responses"][200]["content"]["application/json"]>
  | runtime.Failure<401, operations["getBasicChatAppFeedbacksJa"]["responses"][401]["content"]["application/json"]>
  | runtime.Unexpected;

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
export function getBasicChatAppFeedbacksJa(
  client: runtime.Client,
  request: GetBasicChatAppFeedbacksJaRequest = {},
  options?: runtime.CallOptions,
): runtime.Call<GetBasicChatAppFeedbacksJaResult, GetBasicChatAppFeedbacksJaData> {
  return runtime.call(client, descriptors.getBasicChatAppFeedbacksJa, request, options);
}

/** What to send. */
export interface GetBasicChatConversationsListJaRequest {
  query?: operations["getBasicChatConversationsListJa"]["parameters"]["query"];
}

/** The bodies of the errors that the description knows. */
export type GetBasicChatConversationsListJaError =
  | operations["getBasicChatConversationsListJa"]["responses"][400]["content"]["application/json"]
  | operations["getBasicChatConversationsListJa"]["responses"][401]["content"]["application/json"]
  | operations["getBasicChatConversationsListJa"]["responses"][404]["content"]["application/json"];

/** What a successful call gives. */
export type GetBasicChatConversationsListJaData =
  operations["getBasicChatConversationsListJa"]["responses"][200]["content"]["application/json"];

/** Every way a call can end, told apart by `ok` and `status`. */
export type GetBasicChatConversationsListJaResult =
  | runtime.Success<200, operations["getBasicChatConversationsListJa"]["responses"][200]["content"]["application/json"]>
  | runtime.Failure<400, operations["getBasicChatConversationsListJa"]["responses"][400]["content"]["application/json"]>
  | runtime.Failure<401, operations["getBasicChatConversationsListJa"]["responses"][401]["content"]["application/json"]>
  | runtime.Failure<404, operations["getBasicChatConversationsListJa"]["responses"][404]["content"]["application/json"]>
  | runtime.Unexpected;

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
export function getBasicChatConversationsListJa(
  client: runtime.Client,
  request: GetBasicChatConversationsListJaRequest = {},
  options?: runtime.CallOptions,
): runtime.Call<GetBasicChatConversationsListJaResult, GetBasicChatConversationsListJaData> {
  return runtime.call(client, descriptors.getBasicChatConversationsListJa, request, options);
}

/** What to send. */
export interface GetBasicChatConversationHistoryJaRequest {
  query: operations["getBasicChatConversationHistoryJa"]["parameters"]["query"];
}

/** The bodies of the errors that the description knows. */
export type GetBasicChatConversationHistoryJaError =
  | operations["getBasicChatConversationHistoryJa"]["responses"][400]["content"]["application/json"]
  | operations["getBasicChatConversationHistoryJa"]["responses"][401]["content"]["application/json"]
  | operations["getBasicChatConversationHistoryJa"]["responses"][404]["content"]["application/json"];

/** What a successful call gives. */
export type GetBasicChatConversationHistoryJaData =
  operations["getBasicChatConversationHistoryJa"]["responses"][200]["content"]["application/json"];

/** Every way a call can end, told apart by `ok` and `status`. */
export type GetBasicChatConversationHistoryJaResult =
  | runtime.Success<
      200,
      operations["getBasicChatConversationHistoryJa"]["responses"][200]["content"]["application/json"]
    >
  | runtime.Failure<
      400,
      operations["getBasicChatConversationHistoryJa"]["responses"][400]["content"]["application/json"]
    >
  | runtime.Failure<
      401,
      operations["getBasicChatConversationHistoryJa"]["responses"][401]["content"]["application/json"]
    >
  | runtime.Failure<
      404,
      operations["getBasicChatConversationHistoryJa"]["responses"][404]["content"]["application/json"]
    >
  | runtime.Unexpected;

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
export function getBasicChatConversationHistoryJa(
  client: runtime.Client,
  request: GetBasicChatConversationHistoryJaRequest,
  options?: runtime.CallOptions,
): runtime.Call<GetBasicChatConversationHistoryJaResult, GetBasicChatConversationHistoryJaData> {
  return runtime.call(client, descriptors.getBasicChatConversationHistoryJa, request, options);
}

/** What to send. */
export interface GetBasicChatConversationVariablesJaRequest {
  path: operations["getBasicChatConversationVariablesJa"]["parameters"]["path"];
  query?: operations["getBasicChatConversationVariablesJa"]["parameters"]["query"];
}

/** The bodies of the errors that the description knows. */
export type GetBasicChatConversationVariablesJaError =
  | operations["getBasicChatConversationVariablesJa"]["responses"][400]["content"]["application/json"]
  | operations["getBasicChatConversationVariablesJa"]["responses"][401]["content"]["application/json"]
  | operations["getBasicChatConversationVariablesJa"]["responses"][404]["content"]["application/json"];

/** What a successful call gives. */
export type GetBasicChatConversationVariablesJaData =
  operations["getBasicChatConversationVariablesJa"]["responses"][200]["content"]["application/json"];

/** Every way a call can end, told apart by `ok` and `status`. */
export type GetBasicChatConversationVariablesJaResult =
  | runtime.Success<
      200,
      operations["getBasicChatConversationVariablesJa"]["responses"][200]["content"]["application/json"]
    >
  | runtime.Failure<
      400,
      operations["getBasicChatConversationVariablesJa"]["responses"][400]["content"]["application/json"]
    >
  | runtime.Failure<
      401,
      operations["getBasicChatConversationVariablesJa"]["responses"][401]["content"]["application/json"]
    >
  | runtime.Failure<
      404,
      operations["getBasicChatConversationVariablesJa"]["responses"][404]["content"]["application/json"]
    >
  | runtime.Unexpected;

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
export function getBasicChatConversationVariablesJa(
  client: runtime.Client,
  request: GetBasicChatConversationVariablesJaRequest,
  options?: runtime.CallOptions,
): runtime.Call<GetBasicChatConversationVariablesJaResult, GetBasicChatConversationVariablesJaData> {
  return runtime.call(client, descriptors.getBasicChatConversationVariablesJa, request, options);
}

/** What to send. */
export interface RenameBasicChatConversationJaRequest {
  path: operations["renameBasicChatConversationJa"]["parameters"]["path"];
  body: operations["renameBasicChatConversationJa"]["requestBody"]["content"]["application/json"];
}

/** The bodies of the errors that the description knows. */
export type RenameBasicChatConversationJaError =
  | operations["renameBasicChatConversationJa"]["responses"][400]["content"]["application/json"]
  | operations["renameBasicChatConversationJa"]["responses"][401]["content"]["application/json"]
  | operations["renameBasicChatConversationJa"]["responses"][404]["content"]["application/json"];

/** What a successful call gives. */
export type RenameBasicChatConversationJaData =
  operations["renameBasicChatConversationJa"]["responses"][200]["content"]["application/json"];

/** Every way a call can end, told apart by `ok` and `status`. */
export type RenameBasicChatConversationJaResult =
  | runtime.Success<200, operations["renameBasicChatConversationJa"]["responses"][200]["content"]["application/json"]>
  | runtime.Failure<400, operations["renameBasicChatConversationJa"]["responses"][400]["content"]["application/json"]>
  | runtime.Failure<401, operations["renameBasicChatConversationJa"]["responses"][401]["content"]["application/json"]>
  | runtime.Failure<404, operations["renameBasicChatConversationJa"]["responses"][404]["content"]["application/json"]>
  | runtime.Unexpected;

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
export function renameBasicChatConversationJa(
  client: runtime.Client,
  request: RenameBasicChatConversationJaRequest,
  options?: runtime.CallOptions,
): runtime.Call<RenameBasicChatConversationJaResult, RenameBasicChatConversationJaData> {
  return runtime.call(client, descriptors.renameBasicChatConversationJa, request, options);
}

/** What to send. */
export interface UpdateChatConversationVariableJaRequest {
  path: operations["updateChatConversationVariableJa"]["parameters"]["path"];
  body: operations["updateChatConversationVariableJa"]["requestBody"]["content"]["application/json"];
}

/** The bodies of the errors that the description knows. */
export type UpdateChatConversationVariableJaError =
  | operations["updateChatConversationVariableJa"]["responses"][400]["content"]["application/json"]
  | operations["updateChatConversationVariableJa"]["responses"][401]["content"]["application/json"]
  | operations["updateChatConversationVariableJa"]["responses"][404]["content"]["application/json"];

/** What a successful call gives. */
export type UpdateChatConversationVariableJaData =
  operations["updateChatConversationVariableJa"]["responses"][200]["content"]["application/json"];

/** Every way a call can end, told apart by `ok` and `status`. */
export type UpdateChatConversationVariableJaResult =
  | runtime.Success<
      200,
      operations["updateChatConversationVariableJa"]["responses"][200]["content"]["application/json"]
    >
  | runtime.Failure<
      400,
      operations["updateChatConversationVariableJa"]["responses"][400]["content"]["application/json"]
    >
  | runtime.Failure<
      401,
      operations["updateChatConversationVariableJa"]["responses"][401]["content"]["application/json"]
    >
  | runtime.Failure<
      404,
      operations["updateChatConversationVariableJa"]["responses"][404]["content"]["application/json"]
    >
  | runtime.Unexpected;

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
export function updateChatConversationVariableJa(
  client: runtime.Client,
  request: UpdateChatConversationVariableJaRequest,
  options?: runtime.CallOptions,
): runtime.Call<UpdateChatConversationVariableJaResult, UpdateChatConversationVariableJaData> {
  return runtime.call(client, descriptors.updateChatConversationVariableJa, request, options);
}

/** What to send. */
export interface DeleteBasicChatConversationJaRequest {
  path: operations["deleteBasicChatConversationJa"]["parameters"]["path"];
  body: operations["deleteBasicChatConversationJa"]["requestBody"]["content"]["application/json"];
}

/** The bodies of the errors that the description knows. */
export type DeleteBasicChatConversationJaError =
  | operations["deleteBasicChatConversationJa"]["responses"][400]["content"]["application/json"]
  | operations["deleteBasicChatConversationJa"]["responses"][401]["content"]["application/json"]
  | operations["deleteBasicChatConversationJa"]["responses"][404]["content"]["application/json"];

/** What a successful call gives. */
export type DeleteBasicChatConversationJaData = undefined;

/** Every way a call can end, told apart by `ok` and `status`. */
export type DeleteBasicChatConversationJaResult =
  | runtime.Success<204, undefined>
  | runtime.Failure<400, operations["deleteBasicChatConversationJa"]["responses"][400]["content"]["application/json"]>
  | runtime.Failure<401, operations["deleteBasicChatConversationJa"]["responses"][401]["content"]["application/json"]>
  | runtime.Failure<404, operations["deleteBasicChatConversationJa"]["responses"][404]["content"]["application/json"]>
  | runtime.Unexpected;

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
export function deleteBasicChatConversationJa(
  client: runtime.Client,
  request: DeleteBasicChatConversationJaRequest,
  options?: runtime.CallOptions,
): runtime.Call<DeleteBasicChatConversationJaResult, DeleteBasicChatConversationJaData> {
  return runtime.call(client, descriptors.deleteBasicChatConversationJa, request, options);
}

/** What to send. */
export interface BasicChatAudioToTextJaRequest {
  body: operations["basicChatAudioToTextJa"]["requestBody"]["content"]["multipart/form-data"];
}

/** The bodies of the errors that the description knows. */
export type BasicChatAudioToTextJaError =
  | operations["basicChatAudioToTextJa"]["responses"][400]["content"]["application/json"]
  | operations["basicChatAudioToTextJa"]["responses"][401]["content"]["application/json"]
  | operations["basicChatAudioToTextJa"]["responses"][413]["content"]["application/json"]
  | operations["basicChatAudioToTextJa"]["responses"][415]["content"]["application/json"]
  | operations["basicChatAudioToTextJa"]["responses"][500]["content"]["application/json"];

/** What a successful call gives. */
export type BasicChatAudioToTextJaData =
  operations["basicChatAudioToTextJa"]["responses"][200]["content"]["application/json"];

/** Every way a call can end, told apart by `ok` and `status`. */
export type BasicChatAudioToTextJaResult =
  | runtime.Success<200, operations["basicChatAudioToTextJa"]["responses"][200]["content"]["application/json"]>
  | runtime.Failure<400, operations["basicChatAudioToTextJa"]["responses"][400]["content"]["application/json"]>
  | runtime.Failure<401, operations["basicChatAudioToTextJa"]["responses"][401]["content"]["application/json"]>
  | runtime.Failure<413, operations["basicChatAudioToTextJa"]["responses"][413]["content"]["application/json"]>
  | runtime.Failure<415, operations["basicChatAudioToTextJa"]["responses"][415]["content"]["application/json"]>
  | runtime.Failure<500, operations["basicChatAudioToTextJa"]["responses"][500]["content"]["application/json"]>
  | runtime.Unexpected;

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
export function basicChatAudioToTextJa(
  client: runtime.Client,
  request: BasicChatAudioToTextJaRequest,
  options?: runtime.CallOptions,
): runtime.Call<BasicChatAudioToTextJaResult, BasicChatAudioToTextJaData> {
  return runtime.call(client, descriptors.basicChatAudioToTextJa, request, options);
}

/** What to send. */
export interface BasicChatTextToAudioJaRequest {
  body: operations["basicChatTextToAudioJa"]["requestBody"]["content"]["application/json"];
}

/** The bodies of the errors that the description knows. */
export type BasicChatTextToAudioJaError =
  | operations["basicChatTextToAudioJa"]["responses"][400]["content"]["application/json"]
  | operations["basicChatTextToAudioJa"]["responses"][401]["content"]["application/json"]
  | operations["basicChatTextToAudioJa"]["responses"][500]["content"]["application/json"];

/** What a successful call gives. */
export type BasicChatTextToAudioJaData = Blob;

/** Every way a call can end, told apart by `ok` and `status`. */
export type BasicChatTextToAudioJaResult =
  | runtime.Success<200, Blob>
  | runtime.Failure<400, operations["basicChatTextToAudioJa"]["responses"][400]["content"]["application/json"]>
  | runtime.Failure<401, operations["basicChatTextToAudioJa"]["responses"][401]["content"]["application/json"]>
  | runtime.Failure<500, operations["basicChatTextToAudioJa"]["responses"][500]["content"]["application/json"]>
  | runtime.Unexpected;

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
export function basicChatTextToAudioJa(
  client: runtime.Client,
  request: BasicChatTextToAudioJaRequest,
  options?: runtime.CallOptions,
): runtime.Call<BasicChatTextToAudioJaResult, BasicChatTextToAudioJaData> {
  return runtime.call(client, descriptors.basicChatTextToAudioJa, request, options);
}

/** What to send. */
export interface GetBasicChatAppInfoJaRequest {}

/** The bodies of the errors that the description knows. */
export type GetBasicChatAppInfoJaError =
  operations["getBasicChatAppInfoJa"]["responses"][401]["content"]["application/json"];

/** What a successful call gives. */
export type GetBasicChatAppInfoJaData =
  operations["getBasicChatAppInfoJa"]["responses"][200]["content"]["application/json"];

/** Every way a call can end, told apart by `ok` and `status`. */
export type GetBasicChatAppInfoJaResult =
  | runtime.Success<200, operations["getBasicChatAppInfoJa"]["responses"][200]["content"]["application/json"]>
  | runtime.Failure<401, operations["getBasicChatAppInfoJa"]["responses"][401]["content"]["application/json"]>
  | runtime.Unexpected;

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
export function getBasicChatAppInfoJa(
  client: runtime.Client,
  request: GetBasicChatAppInfoJaRequest = {},
  options?: runtime.CallOptions,
): runtime.Call<GetBasicChatAppInfoJaResult, GetBasicChatAppInfoJaData> {
  return runtime.call(client, descriptors.getBasicChatAppInfoJa, request, options);
}

/** What to send. */
export interface GetBasicChatAppParametersJaRequest {}

/** The bodies of the errors that the description knows. */
export type GetBasicChatAppParametersJaError =
  | operations["getBasicChatAppParametersJa"]["responses"][400]["content"]["application/json"]
  | operations["getBasicChatAppParametersJa"]["responses"][401]["content"]["application/json"];

/** What a successful call gives. */
export type GetBasicChatAppParametersJaData =
  operations["getBasicChatAppParametersJa"]["responses"][200]["content"]["application/json"];

/** Every way a call can end, told apart by `ok` and `status`. */
export type GetBasicChatAppParametersJaResult =
  | runtime.Success<200, operations["getBasicChatAppParametersJa"]["responses"][200]["content"]["application/json"]>
  | runtime.Failure<400, operations["getBasicChatAppParametersJa"]["responses"][400]["content"]["application/json"]>
  | runtime.Failure<401, operations["getBasicChatAppParametersJa"]["responses"][401]["content"]["application/json"]>
  | runtime.Unexpected;

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
export function getBasicChatAppParametersJa(
  client: runtime.Client,
  request: GetBasicChatAppParametersJaRequest = {},
  options?: runtime.CallOptions,
): runtime.Call<GetBasicChatAppParametersJaResult, GetBasicChatAppParametersJaData> {
  return runtime.call(client, descriptors.getBasicChatAppParametersJa, request, options);
}

/** What to send. */
export interface GetBasicChatAppMetaJaRequest {}

/** The bodies of the errors that the description knows. */
export type GetBasicChatAppMetaJaError =
  operations["getBasicChatAppMetaJa"]["responses"][401]["content"]["application/json"];

/** What a successful call gives. */
export type GetBasicChatAppMetaJaData =
  operations["getBasicChatAppMetaJa"]["responses"][200]["content"]["application/json"];

/** Every way a call can end, told apart by `ok` and `status`. */
export type GetBasicChatAppMetaJaResult =
  | runtime.Success<200, operations["getBasicChatAppMetaJa"]["responses"][200]["content"]["application/json"]>
  | runtime.Failure<401, operations["getBasicChatAppMetaJa"]["responses"][401]["content"]["application/json"]>
  | runtime.Unexpected;

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
export function getBasicChatAppMetaJa(
  client: runtime.Client,
  request: GetBasicChatAppMetaJaRequest = {},
  options?: runtime.CallOptions,
): runtime.Call<GetBasicChatAppMetaJaResult, GetBasicChatAppMetaJaData> {
  return runtime.call(client, descriptors.getBasicChatAppMetaJa, request, options);
}

/** What to send. */
export interface GetBasicChatWebAppSettingsJaRequest {}

/** The bodies of the errors that the description knows. */
export type GetBasicChatWebAppSettingsJaError =
  | operations["getBasicChatWebAppSettingsJa"]["responses"][401]["content"]["application/json"]
  | operations["getBasicChatWebAppSettingsJa"]["responses"][403]["content"]["application/json"];

/** What a successful call gives. */
export type GetBasicChatWebAppSettingsJaData =
  operations["getBasicChatWebAppSettingsJa"]["responses"][200]["content"]["application/json"];

/** Every way a call can end, told apart by `ok` and `status`. */
export type GetBasicChatWebAppSettingsJaResult =
  | runtime.Success<200, operations["getBasicChatWebAppSettingsJa"]["responses"][200]["content"]["application/json"]>
  | runtime.Failure<401, operations["getBasicChatWebAppSettingsJa"]["responses"][401]["content"]["application/json"]>
  | runtime.Failure<403, operations["getBasicChatWebAppSettingsJa"]["responses"][403]["content"]["application/json"]>
  | runtime.Unexpected;

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
export function getBasicChatWebAppSettingsJa(
  client: runtime.Client,
  request: GetBasicChatWebAppSettingsJaRequest = {},
  options?: runtime.CallOptions,
): runtime.Call<GetBasicChatWebAppSettingsJaResult, GetBasicChatWebAppSettingsJaData> {
  return runtime.call(client, descriptors.getBasicChatWebAppSettingsJa, request, options);
}

/** What to send. */
export interface ListChatAnnotationsJaRequest {
  query?: operations["listChatAnnotationsJa"]["parameters"]["query"];
}

/** The bodies of the errors that the description knows. */
export type ListChatAnnotationsJaError =
  operations["listChatAnnotationsJa"]["responses"][401]["content"]["application/json"];

/** What a successful call gives. */
export type ListChatAnnotationsJaData =
  operations["listChatAnnotationsJa"]["responses"][200]["content"]["application/json"];

/** Every way a call can end, told apart by `ok` and `status`. */
export type ListChatAnnotationsJaResult =
  | runtime.Success<200, operations["listChatAnnotationsJa"]["responses"][200]["content"]["application/json"]>
  | runtime.Failure<401, operations["listChatAnnotationsJa"]["responses"][401]["content"]["application/json"]>
  | runtime.Unexpected;

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
export function listChatAnnotationsJa(
  client: runtime.Client,
  request: ListChatAnnotationsJaRequest = {},
  options?: runtime.CallOptions,
): runtime.Call<ListChatAnnotationsJaResult, ListChatAnnotationsJaData> {
  return runtime.call(client, descriptors.listChatAnnotationsJa, request, options);
}

/** What to send. */
export interface CreateChatAnnotationJaRequest {
  body: operations["createChatAnnotationJa"]["requestBody"]["content"]["application/json"];
}

/** The bodies of the errors that the description knows. */
export type CreateChatAnnotationJaError =
  operations["createChatAnnotationJa"]["responses"][401]["content"]["application/json"];

/** What a successful call gives. */
export type CreateChatAnnotationJaData =
  operations["createChatAnnotationJa"]["responses"][201]["content"]["application/json"];

/** Every way a call can end, told apart by `ok` and `status`. */
export type CreateChatAnnotationJaResult =
  | runtime.Success<201, operations["createChatAnnotationJa"]["responses"][201]["content"]["application/json"]>
  | runtime.Failure<401, operations["createChatAnnotationJa"]["responses"][401]["content"]["application/json"]>
  | runtime.Unexpected;

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
export function createChatAnnotationJa(
  client: runtime.Client,
  request: CreateChatAnnotationJaRequest,
  options?: runtime.CallOptions,
): runtime.Call<CreateChatAnnotationJaResult, CreateChatAnnotationJaData> {
  return runtime.call(client, descriptors.createChatAnnotationJa, request, options);
}

/** What to send. */
export interface UpdateChatAnnotationJaRequest {
  path: operations["updateChatAnnotationJa"]["parameters"]["path"];
  body: operations["updateChatAnnotationJa"]["requestBody"]["content"]["application/json"];
}

/** The bodies of the errors that the description knows. */
export type UpdateChatAnnotationJaError =
  | operations["updateChatAnnotationJa"]["responses"][401]["content"]["application/json"]
  | operations["updateChatAnnotationJa"]["responses"][404]["content"]["application/json"];

/** What a successful call gives. */
export type UpdateChatAnnotationJaData =
  operations["updateChatAnnotationJa"]["responses"][200]["content"]["application/json"];

/** Every way a call can end, told apart by `ok` and `status`. */
export type UpdateChatAnnotationJaResult =
  | runtime.Success<200, operations["updateChatAnnotationJa"]["responses"][200]["content"]["application/json"]>
  | runtime.Failure<401, operations["updateChatAnnotationJa"]["responses"][401]["content"]["application/json"]>
  | runtime.Failure<404, operations["updateChatAnnotationJa"]["responses"][404]["content"]["application/json"]>
  | runtime.Unexpected;

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
export function updateChatAnnotationJa(
  client: runtime.Client,
  request: UpdateChatAnnotationJaRequest,
  options?: runtime.CallOptions,
): runtime.Call<UpdateChatAnnotationJaResult, UpdateChatAnnotationJaData> {
  return runtime.call(client, descriptors.updateChatAnnotationJa, request, options);
}

/** What to send. */
export interface DeleteChatAnnotationJaRequest {
  path: operations["deleteChatAnnotationJa"]["parameters"]["path"];
}

/** The bodies of the errors that the description knows. */
export type DeleteChatAnnotationJaError =
  | operations["deleteChatAnnotationJa"]["responses"][401]["content"]["application/json"]
  | operations["deleteChatAnnotationJa"]["responses"][404]["content"]["application/json"];

/** What a successful call gives. */
export type DeleteChatAnnotationJaData = undefined;

/** Every way a call can end, told apart by `ok` and `status`. */
export type DeleteChatAnnotationJaResult =
  | runtime.Success<204, undefined>
  | runtime.Failure<401, operations["deleteChatAnnotationJa"]["responses"][401]["content"]["application/json"]>
  | runtime.Failure<404, operations["deleteChatAnnotationJa"]["responses"][404]["content"]["application/json"]>
  | runtime.Unexpected;

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
export function deleteChatAnnotationJa(
  client: runtime.Client,
  request: DeleteChatAnnotationJaRequest,
  options?: runtime.CallOptions,
): runtime.Call<DeleteChatAnnotationJaResult, DeleteChatAnnotationJaData> {
  return runtime.call(client, descriptors.deleteChatAnnotationJa, request, options);
}

/** What to send. */
export interface SetChatAnnotationReplyJaRequest {
  path: operations["setChatAnnotationReplyJa"]["parameters"]["path"];
  body: operations["setChatAnnotationReplyJa"]["requestBody"]["content"]["application/json"];
}

/** The bodies of the errors that the description knows. */
export type SetChatAnnotationReplyJaError =
  operations["setChatAnnotationReplyJa"]["responses"][401]["content"]["application/json"];

/** What a successful call gives. */
export type SetChatAnnotationReplyJaData =
  operations["setChatAnnotationReplyJa"]["responses"][200]["content"]["application/json"];

/** Every way a call can end, told apart by `ok` and `status`. */
export type SetChatAnnotationReplyJaResult =
  | runtime.Success<200, operations["setChatAnnotationReplyJa"]["responses"][200]["content"]["application/json"]>
  | runtime.Failure<401, operations["setChatAnnotationReplyJa"]["responses"][401]["content"]["application/json"]>
  | runtime.Unexpected;

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
export function setChatAnnotationReplyJa(
  client: runtime.Client,
  request: SetChatAnnotationReplyJaRequest,
  options?: runtime.CallOptions,
): runtime.Call<SetChatAnnotationReplyJaResult, SetChatAnnotationReplyJaData> {
  return runtime.call(client, descriptors.setChatAnnotationReplyJa, request, options);
}

/** What to send. */
export interface GetChatAnnotationReplyStatusJaRequest {
  path: operations["getChatAnnotationReplyStatusJa"]["parameters"]["path"];
}

/** The bodies of the errors that the description knows. */
export type GetChatAnnotationReplyStatusJaError =
  | operations["getChatAnnotationReplyStatusJa"]["responses"][400]["content"]["application/json"]
  | operations["getChatAnnotationReplyStatusJa"]["responses"][401]["content"]["application/json"];

/** What a successful call gives. */
export type GetChatAnnotationReplyStatusJaData =
  operations["getChatAnnotationReplyStatusJa"]["responses"][200]["content"]["application/json"];

/** Every way a call can end, told apart by `ok` and `status`. */
export type GetChatAnnotationReplyStatusJaResult =
  | runtime.Success<200, operations["getChatAnnotationReplyStatusJa"]["responses"][200]["content"]["application/json"]>
  | runtime.Failure<400, operations["getChatAnnotationReplyStatusJa"]["responses"][400]["content"]["application/json"]>
  | runtime.Failure<401, operations["getChatAnnotationReplyStatusJa"]["responses"][401]["content"]["application/json"]>
  | runtime.Unexpected;

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
export function getChatAnnotationReplyStatusJa(
  client: runtime.Client,
  request: GetChatAnnotationReplyStatusJaRequest,
  options?: runtime.CallOptions,
): runtime.Call<GetChatAnnotationReplyStatusJaResult, GetChatAnnotationReplyStatusJaData> {
  return runtime.call(client, descriptors.getChatAnnotationReplyStatusJa, request, options);
}
