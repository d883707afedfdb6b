import { json } from "../answer.js";
import { answerChat } from "../chat-answer.js";
import type { Route } from "../route.js";
import { stopTask } from "../task.js";
import { APP_ID, CONVERSATION_ID, MESSAGE_ID } from "./sample-ids.js";

const SUCCESS = json({ result: "success" });

const feedback = (rating: string, content: string | null) => ({
  id: "b7e2f8a1-3c4d-4e6f-8890-abcdef123456",
  app_id: APP_ID,
  conversation_id: CONVERSATION_ID,
  message_id: MESSAGE_ID,
  rating,
  content,
  from_source: "user",
  from_end_user_id: "f1e2d3c4-b5a6-4890-abcd-ef1234567890",
  from_account_id: null,
  created_at: "2025-01-16T14:30:29Z",
  updated_at: "2025-01-16T14:30:29Z",
});

/** Messages, their stop, and what users say of them. */
export const CHAT_ROUTES: readonly Route[] = [
  { method: "POST", path: "/chat-messages", body: ["user", "query", "inputs"], chatOnly: true, answer: answerChat },
  {
    method: "POST",
    path: "/chat-messages/:task_id/stop",
    body: ["user"],
    chatOnly: true,
    answer: ({ params, request, state }) => {
      stopTask(state.tasks.get(params["task_id"] ?? ""), request.body.user);
      return SUCCESS;
    },
  },
  {
    method: "GET",
    path: "/messages/:message_id/suggested",
    query: ["user"],
    chatOnly: true,
    answer: json({ result: "success", data: ["鶴の折り方は？", "紙の大きさは？", "型紙はどこにありますか？"] }),
  },
  { method: "POST", path: "/messages/:message_id/feedbacks", body: ["user"], answer: SUCCESS },
  {
    method: "GET",
    path: "/app/feedbacks",
    answer: json({ data: [feedback("like", "折り方がよく分かりました。"), feedback("dislike", null)] }),
  },
];
