// Made by Katagami from チャットアプリAPI 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { components } from "./schema.js";

export type ChatRequest = components["schemas"]["ChatRequest"];

export type ChatCompletionResponse = components["schemas"]["ChatCompletionResponse"];

/** 逐次配信で届くイベントの共通部分。 */
export type ChunkChatEvent = components["schemas"]["ChunkChatEvent"];

/** 多くのイベントに共通の項目。 */
export type StreamEventBase = components["schemas"]["StreamEventBase"];

export type StreamEventChatMessage = components["schemas"]["StreamEventChatMessage"];

export type StreamEventChatAgentMessage = components["schemas"]["StreamEventChatAgentMessage"];

export type StreamEventChatTtsMessage = components["schemas"]["StreamEventChatTtsMessage"];

export type StreamEventChatTtsMessageEnd = components["schemas"]["StreamEventChatTtsMessageEnd"];

export type StreamEventChatAgentThought = components["schemas"]["StreamEventChatAgentThought"];

export type StreamEventChatMessageFile = components["schemas"]["StreamEventChatMessageFile"];

export type StreamEventChatMessageEnd = components["schemas"]["StreamEventChatMessageEnd"];

export type StreamEventChatMessageReplace = components["schemas"]["StreamEventChatMessageReplace"];

export type StreamEventChatError = components["schemas"]["StreamEventChatError"];

export type StreamEventChatPing = components["schemas"]["StreamEventChatPing"];

/** モデルの使用量と料金。 */
export type Usage = components["schemas"]["Usage"];

/** 回答の根拠として引いたナレッジ。 */
export type RetrieverResource = components["schemas"]["RetrieverResource"];

export type FileUploadResponse = components["schemas"]["FileUploadResponse"];

export type EndUserDetail = components["schemas"]["EndUserDetail"];

/** 送信する評価。 */
export type MessageFeedbackRequest = components["schemas"]["MessageFeedbackRequest"];

export type AppFeedbacksResponse = components["schemas"]["AppFeedbacksResponse"];

/** 1 件の評価。 */
export type FeedbackItem = components["schemas"]["FeedbackItem"];

export type SuggestedQuestionsResponse = components["schemas"]["SuggestedQuestionsResponse"];

export type ConversationHistoryResponse = components["schemas"]["ConversationHistoryResponse"];

/** 会話の中の 1 件のメッセージ。 */
export type ConversationMessageItem = components["schemas"]["ConversationMessageItem"];

/** メッセージに添えられた 1 件のファイル。 */
export type MessageFileItem = components["schemas"]["MessageFileItem"];

/** Agent の思考の 1 段階。 */
export type AgentThoughtItem = components["schemas"]["AgentThoughtItem"];

export type ConversationsListResponse = components["schemas"]["ConversationsListResponse"];

export type ConversationListItem = components["schemas"]["ConversationListItem"];

/** 会話に付ける名前の指定。 */
export type ConversationRenameRequest = components["schemas"]["ConversationRenameRequest"];

export type ConversationVariablesResponse = components["schemas"]["ConversationVariablesResponse"];

export type ConversationVariableItem = components["schemas"]["ConversationVariableItem"];

/** 会話変数に入れる値の指定。 */
export type ConversationVariableUpdateRequest = components["schemas"]["ConversationVariableUpdateRequest"];

/** 文字に起こす音声の指定。 */
export type AudioToTextRequest = components["schemas"]["AudioToTextRequest"];

export type AudioToTextResponse = components["schemas"]["AudioToTextResponse"];

/** 読み上げる内容の指定。`message_id` か `text` のどちらかが必要です。 */
export type TextToAudioRequest = components["schemas"]["TextToAudioRequest"];

export type AppInfoResponse = components["schemas"]["AppInfoResponse"];

export type ChatAppParametersResponse = components["schemas"]["ChatAppParametersResponse"];

export type UserInputFormItem = components["schemas"]["UserInputFormItem"];

export type TextInputControlWrapper = components["schemas"]["TextInputControlWrapper"];

export type ParagraphControlWrapper = components["schemas"]["ParagraphControlWrapper"];

export type SelectControlWrapper = components["schemas"]["SelectControlWrapper"];

/** 1 行の入力欄。 */
export type TextInputControl = components["schemas"]["TextInputControl"];

/** 複数行の入力欄。 */
export type ParagraphControl = components["schemas"]["ParagraphControl"];

/** 選択肢から選ぶ入力欄。 */
export type SelectControl = components["schemas"]["SelectControl"];

export type AppMetaResponse = components["schemas"]["AppMetaResponse"];

/** 絵文字で表すアイコン。 */
export type ToolIconDetail = components["schemas"]["ToolIconDetail"];

export type WebAppSettingsResponse = components["schemas"]["WebAppSettingsResponse"];

export type AnnotationListResponse = components["schemas"]["AnnotationListResponse"];

export type AnnotationItem = components["schemas"]["AnnotationItem"];

/** 登録する質問と回答。 */
export type CreateAnnotationRequest = components["schemas"]["CreateAnnotationRequest"];

/** 書き換え後の質問と回答。 */
export type UpdateAnnotationRequest = components["schemas"]["UpdateAnnotationRequest"];

/** 自動返信の設定。 */
export type InitialAnnotationReplySettingsRequest = components["schemas"]["InitialAnnotationReplySettingsRequest"];

export type InitialAnnotationReplySettingsResponse = components["schemas"]["InitialAnnotationReplySettingsResponse"];

export type InitialAnnotationReplySettingsStatusResponse =
  components["schemas"]["InitialAnnotationReplySettingsStatusResponse"];

/** 逐次配信で届くイベントの共通部分。 */
export type ChunkChatEventBase = components["schemas"]["ChunkChatEventBase"];
