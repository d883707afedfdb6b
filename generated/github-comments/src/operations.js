// Made by Katagami from Comments of GitHub 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as descriptors from "./descriptors.js";
import * as runtime from "./runtime/index.js";

export function updateIssueComment(client, request, options) {
  return runtime.call(client, descriptors.updateIssueComment, request, options);
}

export function listIssueComments(client, request, options) {
  return runtime.call(client, descriptors.listIssueComments, request, options);
}

export function listIssueCommentsPages(client, request, options) {
  return runtime.pages(client, descriptors.listIssueComments, descriptors.listIssueCommentsPages, request, options);
}

export function createIssueComment(client, request, options) {
  return runtime.call(client, descriptors.createIssueComment, request, options);
}

export function getPullRequest(client, request, options) {
  return runtime.call(client, descriptors.getPullRequest, request, options);
}

export function getUser(client, request = {}, options) {
  return runtime.call(client, descriptors.getUser, request, options);
}
