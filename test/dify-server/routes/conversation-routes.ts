import { failure, json } from "../answer.js";
import type { Route } from "../route.js";
import { CONVERSATION_ID, CREATED_AT, MESSAGE_ID } from "./sample-ids.js";

const conversation = (id: string, name: string) => ({
  id,
  name,
  inputs: { city: "京都" },
  status: "normal",
  introduction: "折り紙について何でも聞いてください。",
  created_at: CREATED_AT,
  updated_at: CREATED_AT + 3600,
});

const CONVERSATIONS = [
  conversation(CONVERSATION_ID, "折り鶴"),
  conversation("5d1f7a0e-2c3b-4a59-8f6d-0b1c2d3e4f50", "紙風船"),
  conversation("6e2a8b1f-3d4c-4b6a-9a7e-1c2d3e4f5061", "兜"),
];

const MESSAGE = {
  id: MESSAGE_ID,
  conversation_id: CONVERSATION_ID,
  parent_message_id: null,
  inputs: { city: "京都" },
  query: "鶴はどう折りますか。",
  answer: "まず正方形の紙を三角に折ります。",
  status: "normal",
  error: null,
  message_files: [],
  feedback: { rating: "like" },
  retriever_resources: [],
  agent_thoughts: [],
  created_at: CREATED_AT,
  extra_contents: [],
};

const VARIABLE = {
  id: "a1b2c3d4-5678-40ab-8def-1234567890ab",
  name: "user_preference",
  value_type: "string",
  value: "和紙",
  description: "ユーザー設定",
  created_at: CREATED_AT,
  updated_at: CREATED_AT,
};

/** Conversations, their messages and variables; the list has three, and can be paged through. */
export const CONVERSATION_ROUTES: readonly Route[] = [
  {
    method: "GET",
    path: "/conversations",
    chatOnly: true,
    answer: ({ request: { query } }) => {
      const limit = limitOf(query);
      const before = query["last_id"] ? CONVERSATIONS.findIndex(({ id }) => id === query["last_id"]) : -1;
      if (query["last_id"] && before === -1) return failure(404, "not_found", "Last Conversation Not Exists.");
      const data = CONVERSATIONS.slice(before + 1, before + 1 + limit);
      return json({ limit, has_more: before + 1 + limit < CONVERSATIONS.length, data });
    },
  },
  {
    method: "GET",
    path: "/messages",
    query: ["conversation_id"],
    chatOnly: true,
    answer: ({ request: { query } }) =>
      json({ limit: limitOf(query), has_more: false, data: query["first_id"] ? [] : [MESSAGE] }),
  },
  {
    method: "GET",
    path: "/conversations/:conversation_id/variables",
    chatOnly: true,
    answer: ({ request: { query } }) => json({ limit: limitOf(query), has_more: false, data: [VARIABLE] }),
  },
  {
    method: "PUT",
    path: "/conversations/:conversation_id/variables/:variable_id",
    body: ["value"],
    chatOnly: true,
    answer: ({ params, request }) => json({ ...VARIABLE, id: params["variable_id"], value: request.body.value }),
  },
  {
    method: "POST",
    path: "/conversations/:conversation_id/name",
    chatOnly: true,
    answer: ({ params, request }) =>
      json(conversation(params["conversation_id"] ?? "", request.body?.name ?? "折り紙の話")),
  },
  { method: "DELETE", path: "/conversations/:conversation_id", chatOnly: true, answer: { status: 204 } },
];

function limitOf(query: Readonly<Record<string, string>>): number {
  return Number(query["limit"] ?? 20);
}
