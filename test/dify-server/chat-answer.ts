import { randomUUID } from "node:crypto";
import { failure, json } from "./answer.js";
import type { Answer } from "./answer.js";
import { answerOf, collectingSink } from "./collecting-sink.js";
import { playScenario, sleep } from "./play-scenario.js";
import type { Call } from "./route.js";
import { CONVERSATION_ID } from "./routes/sample-ids.js";
import type { StreamScenario } from "./scenario.js";
import { streamSink } from "./stream-sink.js";
import { MESSAGE_END } from "./stream-scenario.js";
import { createTask } from "./task.js";
import type { Task } from "./task.js";

/** Answers a chat message with the next scripted scenario, as a stream or in one piece. */
export async function answerChat(call: Call): Promise<Answer | undefined> {
  const { state } = call;
  const { user, conversation_id: asked, response_mode: mode = "blocking" } = call.request.body;
  if (mode !== "blocking" && mode !== "streaming") {
    return failure(400, "invalid_param", `${String(mode)} is not a valid response_mode.`, "response_mode");
  }
  const known = asked === CONVERSATION_ID || state.conversations.get(asked) === user;
  if (asked && !known) return failure(404, "not_found", "Conversation Not Exists.");
  if (mode === "blocking" && (state.app === "agent" || state.app === "new-agent")) return refuseBlocking();
  const scenario = state.scripted.shift() ?? state.defaultScenario();
  if (scenario.kind === "http") return scenario;
  if (mode === "blocking" && scenario.app === "agent") return refuseBlocking();
  const task = createTask(user, asked || randomUUID());
  state.tasks.set(task.id, task);
  state.conversations.set(task.conversationId, user);
  return mode === "blocking" ? answerAtOnce(call, scenario, task) : answerAsStream(call, scenario, task);
}

async function answerAsStream({ response }: Call, scenario: StreamScenario, task: Task): Promise<undefined> {
  const sink = streamSink(response, task, scenario.framing);
  await sleep(scenario.headersAfter, task.halt.signal);
  if (!sink.gone.aborted) {
    response.writeHead(200, {
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "no-cache",
    });
    response.flushHeaders();
  }
  await playScenario(scenario, task, sink);
}

async function answerAtOnce({ response }: Call, scenario: StreamScenario, task: Task): Promise<Answer> {
  const sink = collectingSink(response, task);
  await sleep(scenario.headersAfter, task.halt.signal);
  await playScenario(scenario, task, sink);
  const error = sink.events.find(({ event }) => event === "error");
  if (error !== undefined) return failure(Number(error["status"]), String(error["code"]), String(error["message"]));
  return json({
    event: "message",
    task_id: task.id,
    id: task.messageId,
    message_id: task.messageId,
    conversation_id: task.conversationId,
    mode: scenario.app === "chatflow" ? "advanced-chat" : "chat",
    answer: answerOf(sink.events),
    metadata: MESSAGE_END["metadata"],
    created_at: task.createdAt,
  });
}

function refuseBlocking(): Answer {
  return failure(400, "invalid_param", "Agent Chat App does not support blocking mode");
}
