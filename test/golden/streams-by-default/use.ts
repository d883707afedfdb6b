import { talk, type ChatRequest, type ChatStreamingRequest, type Client } from "./index.js";

// Where events come by default, whoever wants a single answer says so; nobody gets events that are typed as an answer.
export const single: ChatRequest = { body: { mode: "whole", text: "t" } };
export const streaming: ChatStreamingRequest = { body: { mode: "events", text: "t" } };

// @ts-expect-error left out, events would come
export const silent: ChatRequest = { body: { text: "t" } };
// @ts-expect-error undefined is left out
export const nothing: ChatRequest = { body: { mode: undefined, text: "t" } };

export async function talks(client: Client): Promise<string | undefined> {
  for await (const { answer } of await talk(client, { body: { stream: true } }).unwrap()) return answer;
  return (await talk(client).unwrap()).answer;
}
