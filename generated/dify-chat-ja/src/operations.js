// Made by Katagami from チャットアプリAPI 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as descriptors from "./descriptors.js";
import * as runtime from "./runtime/index.js";

export function getBasicChatAppFeedbacksJa(client, request = {}, options) {
  return runtime.call(client, descriptors.getBasicChatAppFeedbacksJa, request, options);
}

export function getBasicChatAppFeedbacksJaPages(client, request = {}, options) {
  return runtime.pages(
    client,
    descriptors.getBasicChatAppFeedbacksJa,
    descriptors.getBasicChatAppFeedbacksJaPages,
    request,
    options,
  );
}

export function setChatAnnotationReplyJa(client, request, options) {
  return runtime.call(client, descriptors.setChatAnnotationReplyJa, request, options);
}

export function getChatAnnotationReplyStatusJa(client, request, options) {
  return runtime.call(client, descriptors.getChatAnnotationReplyStatusJa, request, options);
}

export function listChatAnnotationsJa(client, request = {}, options) {
  return runtime.call(client, descriptors.listChatAnnotationsJa, request, options);
}

export function listChatAnnotationsJaPages(client, request = {}, options) {
  return runtime.pages(
    client,
    descriptors.listChatAnnotationsJa,
    descriptors.listChatAnnotationsJaPages,
    request,
    options,
  );
}

export function createChatAnnotationJa(client, request, options) {
  return runtime.call(client, descriptors.createChatAnnotationJa, request, options);
}

export function updateChatAnnotationJa(client, request, options) {
  return runtime.call(client, descriptors.updateChatAnnotationJa, request, options);
}

export function deleteChatAnnotationJa(client, request, options) {
  return runtime.call(client, descriptors.deleteChatAnnotationJa, request, options);
}

export function basicChatAudioToTextJa(client, request, options) {
  return runtime.call(client, descriptors.basicChatAudioToTextJa, request, options);
}

export function sendBasicChatMessageJa(client, request, options) {
  return runtime.callByMode(client, descriptors.sendBasicChatMessageJa, request, options);
}

export function stopBasicChatMessageGenerationJa(client, request, options) {
  return runtime.call(client, descriptors.stopBasicChatMessageGenerationJa, request, options);
}

export function getBasicChatConversationsListJa(client, request = {}, options) {
  return runtime.call(client, descriptors.getBasicChatConversationsListJa, request, options);
}

export function getBasicChatConversationsListJaPages(client, request = {}, options) {
  return runtime.pages(
    client,
    descriptors.getBasicChatConversationsListJa,
    descriptors.getBasicChatConversationsListJaPages,
    request,
    options,
  );
}

export function deleteBasicChatConversationJa(client, request, options) {
  return runtime.call(client, descriptors.deleteBasicChatConversationJa, request, options);
}

export function renameBasicChatConversationJa(client, request, options) {
  return runtime.call(client, descriptors.renameBasicChatConversationJa, request, options);
}

export function getBasicChatConversationVariablesJa(client, request, options) {
  return runtime.call(client, descriptors.getBasicChatConversationVariablesJa, request, options);
}

export function getBasicChatConversationVariablesJaPages(client, request, options) {
  return runtime.pages(
    client,
    descriptors.getBasicChatConversationVariablesJa,
    descriptors.getBasicChatConversationVariablesJaPages,
    request,
    options,
  );
}

export function updateChatConversationVariableJa(client, request, options) {
  return runtime.call(client, descriptors.updateChatConversationVariableJa, request, options);
}

export function getEndUserChatJa(client, request, options) {
  return runtime.call(client, descriptors.getEndUserChatJa, request, options);
}

export function uploadBasicChatFileJa(client, request, options) {
  return runtime.call(client, descriptors.uploadBasicChatFileJa, request, options);
}

export function previewBasicChatFileJa(client, request, options) {
  return runtime.call(client, descriptors.previewBasicChatFileJa, request, options);
}

export function getBasicChatAppInfoJa(client, request = {}, options) {
  return runtime.call(client, descriptors.getBasicChatAppInfoJa, request, options);
}

export function getBasicChatConversationHistoryJa(client, request, options) {
  return runtime.call(client, descriptors.getBasicChatConversationHistoryJa, request, options);
}

export function getBasicChatConversationHistoryJaPages(client, request, options) {
  return runtime.pages(
    client,
    descriptors.getBasicChatConversationHistoryJa,
    descriptors.getBasicChatConversationHistoryJaPages,
    request,
    options,
  );
}

export function postBasicChatMessageFeedbackJa(client, request, options) {
  return runtime.call(client, descriptors.postBasicChatMessageFeedbackJa, request, options);
}

export function getBasicChatSuggestedQuestionsJa(client, request, options) {
  return runtime.call(client, descriptors.getBasicChatSuggestedQuestionsJa, request, options);
}

export function getBasicChatAppMetaJa(client, request = {}, options) {
  return runtime.call(client, descriptors.getBasicChatAppMetaJa, request, options);
}

export function getBasicChatAppParametersJa(client, request = {}, options) {
  return runtime.call(client, descriptors.getBasicChatAppParametersJa, request, options);
}

export function getBasicChatWebAppSettingsJa(client, request = {}, options) {
  return runtime.call(client, descriptors.getBasicChatWebAppSettingsJa, request, options);
}

export function basicChatTextToAudioJa(client, request, options) {
  return runtime.call(client, descriptors.basicChatTextToAudioJa, request, options);
}
