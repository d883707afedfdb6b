// Made by Katagami from チャットアプリAPI 1.0.0. Do not edit.

import * as runtime from "./runtime/index.js";

export const sendBasicChatMessageJa: runtime.Operation = {
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

export const stopBasicChatMessageGenerationJa: runtime.Operation = {
  method: "POST",
  path: "/chat-messages/{task_id}/stop",
  parameters: { path: runtime.simplePath },
  body: runtime.jsonBody,
  security: [["ApiKeyAuth"]],
  retry: { safe: true },
  accept: "application/json",
  responses: { 200: [runtime.json], 400: [runtime.json], 401: [runtime.json] },
};

export const getBasicChatSuggestedQuestionsJa: runtime.Operation = {
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

export const uploadBasicChatFileJa: runtime.Operation = {
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

export const previewBasicChatFileJa: runtime.Operation = {
  method: "GET",
  path: "/files/{file_id}/preview",
  parameters: { path: runtime.simplePath, query: runtime.formQuery },
  security: [["ApiKeyAuth"]],
  accept: "*/*, application/json",
  responses: { 200: [runtime.blob], 401: [runtime.json], 403: [runtime.json], 404: [runtime.json] },
};

export const getEndUserChatJa: runtime.Operation = {
  method: "GET",
  path: "/end-users/{end_user_id}",
  parameters: { path: runtime.simplePath },
  security: [["ApiKeyAuth"]],
  accept: "application/json",
  responses: { 200: [runtime.json], 401: [runtime.json], 404: [runtime.json] },
};

export const postBasicChatMessageFeedbackJa: runtime.Operation = {
  method: "POST",
  path: "/messages/{message_id}/feedbacks",
  parameters: { path: runtime.simplePath },
  body: runtime.jsonBody,
  security: [["ApiKeyAuth"]],
  accept: "application/json",
  responses: { 200: [runtime.json], 401: [runtime.json], 404: [runtime.json] },
};

export const getBasicChatAppFeedbacksJa: runtime.Operation = {
  method: "GET",
  path: "/app/feedbacks",
  parameters: { query: runtime.formQuery },
  security: [["ApiKeyAuth"]],
  accept: "application/json",
  responses: { 200: [runtime.json], 401: [runtime.json] },
};

export const getBasicChatAppFeedbacksJaPages: runtime.Pagination = {
  items: ["data"],
  next: /* @__PURE__ */ runtime.byPageNumber({ parameter: ["query", "page"], first: 1 }),
};

export const getBasicChatConversationsListJa: runtime.Operation = {
  method: "GET",
  path: "/conversations",
  parameters: { query: runtime.formQuery },
  security: [["ApiKeyAuth"]],
  accept: "application/json",
  responses: { 200: [runtime.json], 400: [runtime.json], 401: [runtime.json], 404: [runtime.json] },
};

export const getBasicChatConversationsListJaPages: runtime.Pagination = {
  items: ["data"],
  next: /* @__PURE__ */ runtime.byCursor({
    parameter: ["query", "last_id"],
    from: ["data", "-1", "id"],
    more: ["has_more"],
  }),
};

export const getBasicChatConversationHistoryJa: runtime.Operation = {
  method: "GET",
  path: "/messages",
  parameters: { query: runtime.formQuery },
  security: [["ApiKeyAuth"]],
  accept: "application/json",
  responses: { 200: [runtime.json], 400: [runtime.json], 401: [runtime.json], 404: [runtime.json] },
};

export const getBasicChatConversationHistoryJaPages: runtime.Pagination = {
  items: ["data"],
  next: /* @__PURE__ */ runtime.byCursor({
    parameter: ["query", "first_id"],
    from: ["data", "0", "id"],
    more: ["has_more"],
  }),
};

export const getBasicChatConversationVariablesJa: runtime.Operation = {
  method: "GET",
  path: "/conversations/{conversation_id}/variables",
  parameters: { path: runtime.simplePath, query: runtime.formQuery },
  security: [["ApiKeyAuth"]],
  accept: "application/json",
  responses: { 200: [runtime.json], 400: [runtime.json], 401: [runtime.json], 404: [runtime.json] },
};

export const getBasicChatConversationVariablesJaPages: runtime.Pagination = {
  items: ["data"],
  next: /* @__PURE__ */ runtime.byCursor({
    parameter: ["query", "last_id"],
    from: ["data", "-1", "id"],
    more: ["has_more"],
  }),
};

export const renameBasicChatConversationJa: runtime.Operation = {
  method: "POST",
  path: "/conversations/{conversation_id}/name",
  parameters: { path: runtime.simplePath },
  body: runtime.jsonBody,
  security: [["ApiKeyAuth"]],
  accept: "application/json",
  responses: { 200: [runtime.json], 400: [runtime.json], 401: [runtime.json], 404: [runtime.json] },
};

export const updateChatConversationVariableJa: runtime.Operation = {
  method: "PUT",
  path: "/conversations/{conversation_id}/variables/{variable_id}",
  parameters: { path: runtime.simplePath },
  body: runtime.jsonBody,
  security: [["ApiKeyAuth"]],
  accept: "application/json",
  responses: { 200: [runtime.json], 400: [runtime.json], 401: [runtime.json], 404: [runtime.json] },
};

export const deleteBasicChatConversationJa: runtime.Operation = {
  method: "DELETE",
  path: "/conversations/{conversation_id}",
  parameters: { path: runtime.simplePath },
  body: runtime.jsonBody,
  security: [["ApiKeyAuth"]],
  accept: "application/json",
  responses: { 204: [runtime.anything], 400: [runtime.json], 401: [runtime.json], 404: [runtime.json] },
};

export const basicChatAudioToTextJa: runtime.Operation = {
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

export const basicChatTextToAudioJa: runtime.Operation = {
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

export const getBasicChatAppInfoJa: runtime.Operation = {
  method: "GET",
  path: "/info",
  security: [["ApiKeyAuth"]],
  accept: "application/json",
  responses: { 200: [runtime.json], 401: [runtime.json] },
};

export const getBasicChatAppParametersJa: runtime.Operation = {
  method: "GET",
  path: "/parameters",
  security: [["ApiKeyAuth"]],
  accept: "application/json",
  responses: { 200: [runtime.json], 400: [runtime.json], 401: [runtime.json] },
};

export const getBasicChatAppMetaJa: runtime.Operation = {
  method: "GET",
  path: "/meta",
  security: [["ApiKeyAuth"]],
  accept: "application/json",
  responses: { 200: [runtime.json], 401: [runtime.json] },
};

export const getBasicChatWebAppSettingsJa: runtime.Operation = {
  method: "GET",
  path: "/site",
  security: [["ApiKeyAuth"]],
  accept: "application/json",
  responses: { 200: [runtime.json], 401: [runtime.json], 403: [runtime.json] },
};

export const listChatAnnotationsJa: runtime.Operation = {
  method: "GET",
  path: "/apps/annotations",
  parameters: { query: runtime.formQuery },
  security: [["ApiKeyAuth"]],
  accept: "application/json",
  responses: { 200: [runtime.json], 401: [runtime.json] },
};

export const listChatAnnotationsJaPages: runtime.Pagination = {
  items: ["data"],
  next: /* @__PURE__ */ runtime.byPageNumber({ parameter: ["query", "page"], first: 1, more: ["has_more"] }),
};

export const createChatAnnotationJa: runtime.Operation = {
  method: "POST",
  path: "/apps/annotations",
  body: runtime.jsonBody,
  security: [["ApiKeyAuth"]],
  accept: "application/json",
  responses: { 201: [runtime.json], 401: [runtime.json] },
};

export const updateChatAnnotationJa: runtime.Operation = {
  method: "PUT",
  path: "/apps/annotations/{annotation_id}",
  parameters: { path: runtime.simplePath },
  body: runtime.jsonBody,
  security: [["ApiKeyAuth"]],
  accept: "application/json",
  responses: { 200: [runtime.json], 401: [runtime.json], 404: [runtime.json] },
};

export const deleteChatAnnotationJa: runtime.Operation = {
  method: "DELETE",
  path: "/apps/annotations/{annotation_id}",
  parameters: { path: runtime.simplePath },
  security: [["ApiKeyAuth"]],
  accept: "application/json",
  responses: { 204: [runtime.anything], 401: [runtime.json], 404: [runtime.json] },
};

export const setChatAnnotationReplyJa: runtime.Operation = {
  method: "POST",
  path: "/apps/annotation-reply/{action}",
  parameters: { path: runtime.simplePath },
  body: runtime.jsonBody,
  security: [["ApiKeyAuth"]],
  accept: "application/json",
  responses: { 200: [runtime.json], 401: [runtime.json] },
};

export const getChatAnnotationReplyStatusJa: runtime.Operation = {
  method: "GET",
  path: "/apps/annotation-reply/{action}/status/{job_id}",
  parameters: { path: runtime.simplePath },
  security: [["ApiKeyAuth"]],
  accept: "application/json",
  responses: { 200: [runtime.json], 400: [runtime.json], 401: [runtime.json] },
};
