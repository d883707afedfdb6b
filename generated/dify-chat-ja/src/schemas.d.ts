// Made by Katagami from チャットアプリAPI 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { components } from "./schema.js";

/** Agent の思考の 1 段階。 */
export type AgentThoughtItem = components["schemas"]["AgentThoughtItem"];

export type AnnotationItem = components["schemas"]["AnnotationItem"];

export type AnnotationListResponse = components["schemas"]["AnnotationListResponse"];

export type AppFeedbacksResponse = components["schemas"]["AppFeedbacksResponse"];

export type AppInfoResponse = components["schemas"]["AppInfoResponse"];

export type AppMetaResponse = components["schemas"]["AppMetaResponse"];

/** 文字に起こす音声の指定。 */
export type AudioToTextRequest = components["schemas"]["AudioToTextRequest"];

export type AudioToTextResponse = components["schemas"]["AudioToTextResponse"];

export type ChatAppParametersResponse = components["schemas"]["ChatAppParametersResponse"];

export type ChatCompletionResponse = components["schemas"]["ChatCompletionResponse"];

export type ChatRequest = components["schemas"]["ChatRequest"];

/** 逐次配信で届くイベントの共通部分。 */
export type ChunkChatEvent = components["schemas"]["ChunkChatEvent"];

export type ConversationHistoryResponse = components["schemas"]["ConversationHistoryResponse"];

export type ConversationListItem = components["schemas"]["ConversationListItem"];

/** 会話の中の 1 件のメッセージ。 */
export type ConversationMessageItem = components["schemas"]["ConversationMessageItem"];

/** 会話に付ける名前の指定。 */
export type ConversationRenameRequest = components["schemas"]["ConversationRenameRequest"];

export type ConversationVariableItem = components["schemas"]["ConversationVariableItem"];

/** 会話変数に入れる値の指定。 */
export type ConversationVariableUpdateRequest = components["schemas"]["ConversationVariableUpdateRequest"];

export type ConversationVariablesResponse = components["schemas"]["ConversationVariablesResponse"];

export type ConversationsListResponse = components["schemas"]["ConversationsListResponse"];

/** 登録する質問と回答。 */
export type CreateAnnotationRequest = components["schemas"]["CreateAnnotationRequest"];

export type EndUserDetail = components["schemas"]["EndUserDetail"];

/** 1 件の評価。 */
export type FeedbackItem = components["schemas"]["FeedbackItem"];

export type FileUploadResponse = components["schemas"]["FileUploadResponse"];

/** 自動返信の設定。 */
export type InitialAnnotationReplySettingsRequest = components["schemas"]["InitialAnnotationReplySettingsRequest"];

export type InitialAnnotationReplySettingsResponse = components["schemas"]["InitialAnnotationReplySettingsResponse"];

export type InitialAnnotationReplySettingsStatusResponse =
  components["schemas"]["InitialAnnotationReplySettingsStatusResponse"];

/** 送信する評価。 */
export type MessageFeedbackRequest = components["schemas"]["MessageFeedbackRequest"];

/** メッセージに添えられた 1 件のファイル。 */
export type MessageFileItem = components["schemas"]["MessageFileItem"];

/** 複数行の入力欄。 */
export type ParagraphControl = components["schemas"]["ParagraphControl"];

export type ParagraphControlWrapper = components["schemas"]["ParagraphControlWrapper"];

/** 回答の根拠として引いたナレッジ。 */
export type RetrieverResource = components["schemas"]["RetrieverResource"];

/** 選択肢から選ぶ入力欄。 */
export type SelectControl = components["schemas"]["SelectControl"];

export type SelectControlWrapper = components["schemas"]["SelectControlWrapper"];

/** 多くのイベントに共通の項目。 */
export type StreamEventBase = components["schemas"]["StreamEventBase"];

export type StreamEventChatAgentMessage = components["schemas"]["StreamEventChatAgentMessage"];

export type StreamEventChatAgentThought = components["schemas"]["StreamEventChatAgentThought"];

export type StreamEventChatError = components["schemas"]["StreamEventChatError"];

export type StreamEventChatMessage = components["schemas"]["StreamEventChatMessage"];

export type StreamEventChatMessageEnd = components["schemas"]["StreamEventChatMessageEnd"];

export type StreamEventChatMessageFile = components["schemas"]["StreamEventChatMessageFile"];

export type StreamEventChatMessageReplace = components["schemas"]["StreamEventChatMessageReplace"];

export type StreamEventChatPing = components["schemas"]["StreamEventChatPing"];

export type StreamEventChatTtsMessage = components["schemas"]["StreamEventChatTtsMessage"];

export type StreamEventChatTtsMessageEnd = components["schemas"]["StreamEventChatTtsMessageEnd"];

export type SuggestedQuestionsResponse = components["schemas"]["SuggestedQuestionsResponse"];

/** 1 行の入力欄。 */
export type TextInputControl = components["schemas"]["TextInputControl"];

export type TextInputControlWrapper = components["schemas"]["TextInputControlWrapper"];

/** 読み上げる内容の指定。`message_id` か `text` のどちらかが必要です。 */
export type TextToAudioRequest = components["schemas"]["TextToAudioRequest"];

/** 絵文字で表すアイコン。 */
export type ToolIconDetail = components["schemas"]["ToolIconDetail"];

/** 書き換え後の質問と回答。 */
export type UpdateAnnotationRequest = components["schemas"]["UpdateAnnotationRequest"];

/** モデルの使用量と料金。 */
export type Usage = components["schemas"]["Usage"];

export type UserInputFormItem = components["schemas"]["UserInputFormItem"];

export type WebAppSettingsResponse = components["schemas"]["WebAppSettingsResponse"];

/** 逐次配信で届くイベントの共通部分。 */
export type ChunkChatEventBase = components["schemas"]["ChunkChatEventBase"];
