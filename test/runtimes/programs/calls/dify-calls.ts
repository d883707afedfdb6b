import * as api from "dify-chat-ja";

const user = "花子 & 太郎";
const id = "3c90c3cc-0d44-4b50-8888-8dd25736052a";
const query = { user, limit: 20 };
const paged = { page: 2, limit: 20 };
const file = new File(["\u0089PNG"], "鶴の折り方.png", { type: "image/png" });
const message = { inputs: { 紙: "和紙" }, query: "鶴の折り方は？", user, conversation_id: "" };

/** One call of every operation of `spec/dify-chat-ja`, by its name; another of the same operation has more after a comma. */
export const difyCalls = {
  basicChatAudioToTextJa: (client) =>
    api.basicChatAudioToTextJa(client, { body: { file: new File(["ID3"], "録音.mp3", { type: "audio/mp3" }), user } }),
  basicChatTextToAudioJa: (client) => api.basicChatTextToAudioJa(client, { body: { text: "ようこそ。", user } }),
  createChatAnnotationJa: (client) =>
    api.createChatAnnotationJa(client, { body: { question: "営業時間は？", answer: "10 時からです。" } }),
  deleteBasicChatConversationJa: (client) =>
    api.deleteBasicChatConversationJa(client, { path: { conversation_id: id }, body: { user } }),
  deleteChatAnnotationJa: (client) => api.deleteChatAnnotationJa(client, { path: { annotation_id: id } }),
  getBasicChatAppFeedbacksJa: (client) => api.getBasicChatAppFeedbacksJa(client, { query: paged }),
  getBasicChatAppInfoJa: (client) => api.getBasicChatAppInfoJa(client),
  getBasicChatAppMetaJa: (client) => api.getBasicChatAppMetaJa(client),
  getBasicChatAppParametersJa: (client) => api.getBasicChatAppParametersJa(client),
  getBasicChatConversationHistoryJa: (client) =>
    api.getBasicChatConversationHistoryJa(client, { query: { ...query, conversation_id: id, first_id: id } }),
  getBasicChatConversationVariablesJa: (client) =>
    api.getBasicChatConversationVariablesJa(client, {
      path: { conversation_id: id },
      query: { ...query, last_id: id, variable_name: "紙" },
    }),
  getBasicChatConversationsListJa: (client) =>
    api.getBasicChatConversationsListJa(client, { query: { ...query, last_id: id, sort_by: "-created_at" } }),
  getBasicChatSuggestedQuestionsJa: (client) =>
    api.getBasicChatSuggestedQuestionsJa(client, { path: { message_id: "a/b?c#日本" }, query: { user } }),
  getBasicChatWebAppSettingsJa: (client) => api.getBasicChatWebAppSettingsJa(client),
  getChatAnnotationReplyStatusJa: (client) =>
    api.getChatAnnotationReplyStatusJa(client, { path: { action: "enable", job_id: id } }),
  getEndUserChatJa: (client) => api.getEndUserChatJa(client, { path: { end_user_id: id } }),
  listChatAnnotationsJa: (client) => api.listChatAnnotationsJa(client, { query: { ...paged, keyword: "営業" } }),
  postBasicChatMessageFeedbackJa: (client) =>
    api.postBasicChatMessageFeedbackJa(client, { path: { message_id: id }, body: { rating: null, user } }),
  previewBasicChatFileJa: (client) =>
    api.previewBasicChatFileJa(client, { path: { file_id: id }, query: { as_attachment: false, user } }),
  renameBasicChatConversationJa: (client) =>
    api.renameBasicChatConversationJa(client, { path: { conversation_id: id }, body: { auto_generate: true, user } }),
  sendBasicChatMessageJa: (client) =>
    api.sendBasicChatMessageJa(client, { body: { ...message, response_mode: "blocking" } }),
  "sendBasicChatMessageJa, streaming": (client) =>
    api.sendBasicChatMessageJa(client, { body: { ...message, response_mode: "streaming" } }),
  setChatAnnotationReplyJa: (client) =>
    api.setChatAnnotationReplyJa(client, {
      path: { action: "enable" },
      body: { score_threshold: 0.9, embedding_provider_name: "zhipu", embedding_model_name: "embedding_3" },
    }),
  stopBasicChatMessageGenerationJa: (client) =>
    api.stopBasicChatMessageGenerationJa(client, { path: { task_id: id }, body: { user } }),
  updateChatAnnotationJa: (client) =>
    api.updateChatAnnotationJa(client, { path: { annotation_id: id }, body: { question: "？", answer: "。" } }),
  updateChatConversationVariableJa: (client) =>
    api.updateChatConversationVariableJa(client, {
      path: { conversation_id: id, variable_id: id },
      body: { value: ["和紙", 3], user },
    }),
  uploadBasicChatFileJa: (client) => api.uploadBasicChatFileJa(client, { body: { file, user } }),
} satisfies Record<
  string,
  (client: api.Client) => PromiseLike<{ readonly status: number | "undeclared" | "unexpected" }>
>;
