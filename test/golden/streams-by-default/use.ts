import type { ChatRequest, ChatStreamingRequest } from "./index.js";

// Where events come by default, whoever wants a single answer says so; nobody gets events that are typed as an answer.
export const single: ChatRequest = { body: { mode: "whole", text: "t" } };
export const streaming: ChatStreamingRequest = { body: { mode: "events", text: "t" } };

// @ts-expect-error left out, events would come
export const silent: ChatRequest = { body: { text: "t" } };
// @ts-expect-error undefined is left out
export const nothing: ChatRequest = { body: { mode: undefined, text: "t" } };
