// Made by Katagami from Comments of GitHub 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as runtime from "./runtime/index.js";

export const updateIssueComment = {
  method: "PATCH",
  path: "/repos/{owner}/{repo}/issues/comments/{comment_id}",
  parameters: { path: runtime.simplePath },
  body: runtime.jsonBody,
  security: [["Token"]],
  retry: { safe: true },
  accept: "application/json",
  responses: {
    200: [runtime.json],
    401: [runtime.json],
    403: [runtime.json],
    404: [runtime.json],
    422: [runtime.json],
    429: [runtime.json],
  },
  parts: {
    401: [/* @__PURE__ */ runtime.headers({ "Retry-After": runtime.numberHeader })],
    403: [/* @__PURE__ */ runtime.headers({ "Retry-After": runtime.numberHeader })],
    404: [/* @__PURE__ */ runtime.headers({ "Retry-After": runtime.numberHeader })],
    429: [/* @__PURE__ */ runtime.headers({ "Retry-After": runtime.numberHeader })],
  },
};

export const listIssueComments = {
  method: "GET",
  path: "/repos/{owner}/{repo}/issues/{issue_number}/comments",
  parameters: { path: runtime.simplePath, query: runtime.formQuery },
  security: [["Token"]],
  accept: "application/json",
  responses: {
    200: [runtime.json],
    401: [runtime.json],
    403: [runtime.json],
    404: [runtime.json],
    429: [runtime.json],
  },
  parts: {
    200: [/* @__PURE__ */ runtime.headers({ Link: runtime.textHeader })],
    401: [/* @__PURE__ */ runtime.headers({ "Retry-After": runtime.numberHeader })],
    403: [/* @__PURE__ */ runtime.headers({ "Retry-After": runtime.numberHeader })],
    404: [/* @__PURE__ */ runtime.headers({ "Retry-After": runtime.numberHeader })],
    429: [/* @__PURE__ */ runtime.headers({ "Retry-After": runtime.numberHeader })],
    undeclared: [/* @__PURE__ */ runtime.headers({ Link: runtime.textHeader })],
  },
};

export const listIssueCommentsPages = { items: [], next: runtime.byLinkHeader };

export const createIssueComment = {
  method: "POST",
  path: "/repos/{owner}/{repo}/issues/{issue_number}/comments",
  parameters: { path: runtime.simplePath },
  body: runtime.jsonBody,
  security: [["Token"]],
  accept: "application/json",
  responses: {
    201: [runtime.json],
    401: [runtime.json],
    403: [runtime.json],
    404: [runtime.json],
    422: [runtime.json],
    429: [runtime.json],
  },
  parts: {
    401: [/* @__PURE__ */ runtime.headers({ "Retry-After": runtime.numberHeader })],
    403: [/* @__PURE__ */ runtime.headers({ "Retry-After": runtime.numberHeader })],
    404: [/* @__PURE__ */ runtime.headers({ "Retry-After": runtime.numberHeader })],
    429: [/* @__PURE__ */ runtime.headers({ "Retry-After": runtime.numberHeader })],
  },
};

export const getPullRequest = {
  method: "GET",
  path: "/repos/{owner}/{repo}/pulls/{pull_number}",
  parameters: { path: runtime.simplePath },
  security: [["Token"]],
  accept: "application/json",
  responses: {
    200: [runtime.json],
    401: [runtime.json],
    403: [runtime.json],
    404: [runtime.json],
    429: [runtime.json],
  },
  parts: {
    401: [/* @__PURE__ */ runtime.headers({ "Retry-After": runtime.numberHeader })],
    403: [/* @__PURE__ */ runtime.headers({ "Retry-After": runtime.numberHeader })],
    404: [/* @__PURE__ */ runtime.headers({ "Retry-After": runtime.numberHeader })],
    429: [/* @__PURE__ */ runtime.headers({ "Retry-After": runtime.numberHeader })],
  },
};

export const getUser = {
  method: "GET",
  path: "/user",
  security: [["Token"]],
  accept: "application/json",
  responses: { 200: [runtime.json], 401: [runtime.json], 403: [runtime.json] },
  parts: {
    401: [/* @__PURE__ */ runtime.headers({ "Retry-After": runtime.numberHeader })],
    403: [/* @__PURE__ */ runtime.headers({ "Retry-After": runtime.numberHeader })],
  },
};
