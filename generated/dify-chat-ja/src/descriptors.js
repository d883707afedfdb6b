// Made by Katagami from チャットアプリAPI 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as runtime from "./runtime/index.js";

export const getBasicChatAppFeedbacksJa = {
  method: "GET",
  path: "/app/feedbacks",
  parameters: { query: runtime.formQuery },
  security: [["ApiKeyAuth"]],
  accept: "application/json",
  responses: { 200: [runtime.json], 401: [runtime.json] },
};

export const getBasicChatAppFeedbacksJaPages = {
  items: ["data"],
  next: /* @__PURE__ */ runtime.byPageNumber({ parameter: ["query", "page"], first: 1 }),
};

export const setChatAnnotationReplyJa = {
  method: "POST",
  path: "/apps/annotation-reply/{action}",
  parameters: { path: runtime.simplePath },
  body: runtime.jsonBody,
  security: [["ApiKeyAuth"]],
  accept: "application/json",
  responses: { 200: [runtime.json], 401: [runtime.json] },
};

export const getChatAnnotationReplyStatusJa = {
  method: "GET",
  path: "/apps/annotation-reply/{action}/status/{job_id}",
  parameters: { path: runtime.simplePath },
  security: [["ApiKeyAuth"]],
  accept: "application/json",
  responses: { 200: [runtime.json], 400: [runtime.json], 401: [runtime.json] },
};

export const listChatAnnotationsJa = {
  method: "GET",
  path: "/apps/annotations",
  parameters: { query: runtime.formQuery },
  security: [["ApiKeyAuth"]],
  accept: "application/json",
  responses: { 200: [runtime.json], 401: [runtime.json] },
};

export const listChatAnnotationsJaPages = {
  items: ["data"],
  next: /* @__PURE__ */ runtime.byPageNumber({ parameter: ["query", "page"], first: 1, more: ["has_more"] }),
};

export const createChatAnnotationJa = {
  method: "POST",
  path: "/apps/annotations",
  body: runtime.jsonBody,
  security: [["ApiKeyAuth"]],
  accept: "application/json",
  responses: { 201: [runtime.json], 401: [runtime.json] },
};

export const updateChatAnnotationJa = {
  method: "PUT",
  path: "/apps/annotations/{annotation_id}",
  parameters: { path: runtime.simplePath },
  body: runtime.jsonBody,
  security: [["ApiKeyAuth"]],
  accept: "application/json",
  responses: { 200: [runtime.json], 401: [runtime.json], 404: [runtime.json] },
};

export const deleteChatAnnotationJa = {
  method: "DELETE",
  path: "/apps/annotations/{annotation_id}",
  parameters: { path: runtime.simplePath },
  security: [["ApiKeyAuth"]],
  accept: "application/json",
  responses: { 204: [runtime.anything], 401: [runtime.json], 404: [runtime.json] },
};

export const basicChatAudioToTextJa = {
  method: "POST",
  path: "/audio-to-text",
  body: runtime.multipartBody,
  security: [["ApiKeyAuth"]],
  accept: "application/json",
  responses: {
    200: [runtime.json],
    400: [runtime.json],
    401: [runtime.json],
    413: [runtime.json],
    415: [runtime.json],
    500: [runtime.json],
  },
};

export const sendBasicChatMessageJa = {
  method: "POST",
  path: "/chat-messages",
  body: runtime.jsonBody,
  security: [["ApiKeyAuth"]],
  retry: { codes: ["too_many_requests"], neverCodes: ["rate_limit_error"] },
  streaming: {
    property: "response_mode",
    value: "streaming",
    accept: "text/event-stream, application/json",
    responses: {
      200: [
        /* @__PURE__ */ runtime.stoppable(
          /* @__PURE__ */ runtime.eventStream({
            discriminator: "event",
            end: ["message_end", "tts_message_end", "workflow_finished", "workflow_paused"],
            error: ["error"],
            heartbeat: ["ping"],
          }),
          {
            operation: () => stopBasicChatMessageGenerationJa,
            path: { task_id: ["$response", "body", "task_id"] },
            body: { user: ["$request", "body", "user"] },
          },
        ),
      ],
    },
  },
  accept: "application/json",
  responses: {
    200: [runtime.json],
    400: [runtime.json],
    401: [runtime.json],
    404: [runtime.json],
    429: [runtime.json],
    500: [runtime.json],
  },
};

export const stopBasicChatMessageGenerationJa = {
  method: "POST",
  path: "/chat-messages/{task_id}/stop",
  parameters: { path: runtime.simplePath },
  body: runtime.jsonBody,
  security: [["ApiKeyAuth"]],
  retry: { safe: true },
  accept: "application/json",
  responses: { 200: [runtime.json], 400: [runtime.json], 401: [runtime.json] },
};

export const getBasicChatConversationsListJa = {
  method: "GET",
  path: "/conversations",
  parameters: { query: runtime.formQuery },
  security: [["ApiKeyAuth"]],
  accept: "application/json",
  responses: { 200: [runtime.json], 400: [runtime.json], 401: [runtime.json], 404: [runtime.json] },
};

export const getBasicChatConversationsListJaPages = {
  items: ["data"],
  next: /* @__PURE__ */ runtime.byCursor({
    parameter: ["query", "last_id"],
    from: ["data", "-1", "id"],
    more: ["has_more"],
  }),
};

export const deleteBasicChatConversationJa = {
  method: "DELETE",
  path: "/conversations/{conversation_id}",
  parameters: { path: runtime.simplePath },
  body: runtime.jsonBody,
  security: [["ApiKeyAuth"]],
  accept: "application/json",
  responses: { 204: [runtime.anything], 400: [runtime.json], 401: [runtime.json], 404: [runtime.json] },
};

export const renameBasicChatConversationJa = {
  method: "POST",
  path: "/conversations/{conversation_id}/name",
  parameters: { path: runtime.simplePath },
  body: runtime.jsonBody,
  security: [["ApiKeyAuth"]],
  accept: "application/json",
  responses: { 200: [runtime.json], 400: [runtime.json], 401: [runtime.json], 404: [runtime.json] },
};

export const getBasicChatConversationVariablesJa = {
  method: "GET",
  path: "/conversations/{conversation_id}/variables",
  parameters: { path: runtime.simplePath, query: runtime.formQuery },
  security: [["ApiKeyAuth"]],
  accept: "application/json",
  responses: { 200: [runtime.json], 400: [runtime.json], 401: [runtime.json], 404: [runtime.json] },
};

export const getBasicChatConversationVariablesJaPages = {
  items: ["data"],
  next: /* @__PURE__ */ runtime.byCursor({
    parameter: ["query", "last_id"],
    from: ["data", "-1", "id"],
    more: ["has_more"],
  }),
};

export const updateChatConversationVariableJa = {
  method: "PUT",
  path: "/conversations/{conversation_id}/variables/{variable_id}",
  parameters: { path: runtime.simplePath },
  body: runtime.jsonBody,
  security: [["ApiKeyAuth"]],
  accept: "application/json",
  responses: { 200: [runtime.json], 400: [runtime.json], 401: [runtime.json], 404: [runtime.json] },
};

export const getEndUserChatJa = {
  method: "GET",
  path: "/end-users/{end_user_id}",
  parameters: { path: runtime.simplePath },
  security: [["ApiKeyAuth"]],
  accept: "application/json",
  responses: { 200: [runtime.json], 401: [runtime.json], 404: [runtime.json] },
};

export const uploadBasicChatFileJa = {
  method: "POST",
  path: "/files/upload",
  body: runtime.multipartBody,
  security: [["ApiKeyAuth"]],
  accept: "application/json",
  responses: {
    201: [runtime.json],
    400: [runtime.json],
    401: [runtime.json],
    413: [runtime.json],
    415: [runtime.json],
  },
};

export const previewBasicChatFileJa = {
  method: "GET",
  path: "/files/{file_id}/preview",
  parameters: { path: runtime.simplePath, query: runtime.formQuery },
  security: [["ApiKeyAuth"]],
  accept: "*/*, application/json",
  responses: { 200: [runtime.blob], 401: [runtime.json], 403: [runtime.json], 404: [runtime.json] },
};

export const getBasicChatAppInfoJa = {
  method: "GET",
  path: "/info",
  security: [["ApiKeyAuth"]],
  accept: "application/json",
  responses: { 200: [runtime.json], 401: [runtime.json] },
};

export const getBasicChatConversationHistoryJa = {
  method: "GET",
  path: "/messages",
  parameters: { query: runtime.formQuery },
  security: [["ApiKeyAuth"]],
  accept: "application/json",
  responses: { 200: [runtime.json], 400: [runtime.json], 401: [runtime.json], 404: [runtime.json] },
};

export const getBasicChatConversationHistoryJaPages = {
  items: ["data"],
  next: /* @__PURE__ */ runtime.byCursor({
    parameter: ["query", "first_id"],
    from: ["data", "0", "id"],
    more: ["has_more"],
  }),
};

export const postBasicChatMessageFeedbackJa = {
  method: "POST",
  path: "/messages/{message_id}/feedbacks",
  parameters: { path: runtime.simplePath },
  body: runtime.jsonBody,
  security: [["ApiKeyAuth"]],
  accept: "application/json",
  responses: { 200: [runtime.json], 401: [runtime.json], 404: [runtime.json] },
};

export const getBasicChatSuggestedQuestionsJa = {
  method: "GET",
  path: "/messages/{message_id}/suggested",
  parameters: { path: runtime.simplePath, query: runtime.formQuery },
  security: [["ApiKeyAuth"]],
  accept: "application/json",
  responses: {
    200: [runtime.json],
    400: [runtime.json],
    401: [runtime.json],
    404: [runtime.json],
    500: [runtime.json],
  },
};

export const getBasicChatAppMetaJa = {
  method: "GET",
  path: "/meta",
  security: [["ApiKeyAuth"]],
  accept: "application/json",
  responses: { 200: [runtime.json], 401: [runtime.json] },
};

export const getBasicChatAppParametersJa = {
  method: "GET",
  path: "/parameters",
  security: [["ApiKeyAuth"]],
  accept: "application/json",
  responses: { 200: [runtime.json], 400: [runtime.json], 401: [runtime.json] },
};

export const getBasicChatWebAppSettingsJa = {
  method: "GET",
  path: "/site",
  security: [["ApiKeyAuth"]],
  accept: "application/json",
  responses: { 200: [runtime.json], 401: [runtime.json], 403: [runtime.json] },
};

export const basicChatTextToAudioJa = {
  method: "POST",
  path: "/text-to-audio",
  body: runtime.jsonBody,
  security: [["ApiKeyAuth"]],
  accept: "audio/mpeg, application/json",
  responses: {
    200: [/* @__PURE__ */ runtime.blobAs("audio/mpeg")],
    400: [runtime.json],
    401: [runtime.json],
    500: [runtime.json],
  },
};
