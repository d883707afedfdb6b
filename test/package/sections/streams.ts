import { expect, it } from "vitest";
import * as scenarios from "../../dify-server/scenarios/index.js";
import { WORDS } from "../../dify-server/stream-scenario.js";
import type { Consumer } from "../consumer.js";
import { play } from "../play.js";

const TEXT = WORDS.join("");
const PLAIN = { names: ["message", "message_end"], text: TEXT };
const THOUGHTS = ["agent_thought", "message_file", "agent_message", "agent_thought"];
const FLOW = ["workflow_started", "node_started", "node_finished"];
const FAST = { idleTimeout: 2_000 };

const FOLLOWED = {
  chatbot: [scenarios.chatbot(), PLAIN],
  agent: [scenarios.agent(), { names: [...THOUGHTS, "message_end"], text: TEXT }],
  // The closing message repeats the answer: events are handed on as they come.
  newAgent: [scenarios.newAgent(), { names: [...THOUGHTS, "message", "message_end"], text: TEXT + TEXT }],
  chatflow: [
    scenarios.chatflow(),
    { names: [...FLOW, "node_started", "message", "node_finished", "message_end", "workflow_finished"], text: TEXT },
  ],
  chatflowPaused: [
    scenarios.chatflowPaused(),
    {
      names: [...FLOW, "message", "node_started", "human_input_required", "workflow_paused"],
      text: WORDS.slice(0, 2).join(""),
    },
  ],
  replaced: [
    scenarios.replaced({ answer: "お答えできません。" }),
    { names: ["message", "message_replace", "message_end"], text: "お答えできません。" },
  ],
  withTts: [scenarios.withTts(), { names: [...PLAIN.names, "tts_message", "tts_message_end"], text: TEXT }],
  unknownEvent: [
    scenarios.unknownEvent(),
    { ...PLAIN, names: ["message", "origami_folded", "message", "message_end"] },
  ],
  pinged: [scenarios.pinged({ pings: 12, interval: 300 }), PLAIN, FAST],
  "cut into bytes": [scenarios.chatbot({ split: "bytes", newline: "\r\n", bom: true, comments: true }), PLAIN],
  "cut into bytes at returns": [scenarios.chatbot({ split: "bytes", newline: "\r", bom: true, comments: true }), PLAIN],
  "cut at random": [scenarios.chatbot({ split: "random", seed: 11, newline: "\r\n", comments: true }), PLAIN],
} as const;

const FAILED = {
  chatflowFailed: [
    scenarios.chatflowFailed(),
    { names: [...FLOW, "node_started", "message", "node_finished", "workflow_finished"], text: "こんにちは、" },
    { is: ["ApiError", "StreamError"], status: 400, code: "completion_request_error" },
  ],
  errorInStream: [
    scenarios.errorInStream({ status: 429, code: "rate_limit_error" }),
    { names: ["message"], text: TEXT },
    {
      is: ["ApiError", "StreamError"],
      status: 429,
      code: "rate_limit_error",
      message: expect.stringContaining("モデルの設定に誤りがあります。"),
      body: expect.objectContaining({ event: "error", code: "rate_limit_error" }),
    },
  ],
  truncated: [
    scenarios.truncated(),
    { names: ["message"], text: TEXT },
    { is: ["StreamTruncatedError"], received: WORDS.length, last: expect.objectContaining({ answer: "🗾" }) },
  ],
  reset: [scenarios.reset(), { names: ["message"], text: TEXT }, { is: ["NetworkError"], cause: "TypeError" }],
  stalled: [
    scenarios.stalled(),
    { names: ["message"], text: "こんにちは" },
    { is: ["TimeoutError"], kind: "idle", timeout: 150 },
    { idleTimeout: 150 },
  ],
} as const;

/** How every kind of stream is read, and how it ends. */
export function streams(consumer: () => Consumer): void {
  it.each(Object.entries(FOLLOWED))("hand on %s", async (_, [scenario, followed, options = {}]) => {
    const { output, task } = await play(consumer(), "follow", { scenarios: [scenario], options });
    expect(output).toEqual(followed);
    expect(task).toMatchObject({ finished: true, stopped: false, aborted: false });
  });

  it.each(Object.entries(FAILED))("end with an error: %s", async (_, [scenario, followed, error, options = {}]) => {
    const { output } = await play(consumer(), "follow", { scenarios: [scenario], options });
    expect(output).toMatchObject(followed);
    expect(output.error).toMatchObject(error);
  });

  it("hand on every event with all that it holds, and no ping", async () => {
    const { output, task } = await play(consumer(), "collect", {
      scenarios: [scenarios.pinged({ words: ["折り", "鶴"], pings: 2, interval: 1 })],
    });
    const ids = { task_id: task.id, message_id: task.messageId, conversation_id: task.conversationId };
    expect(output).toMatchObject([
      { ...ids, event: "message", answer: "折り" },
      { ...ids, event: "message", answer: "鶴" },
      { ...ids, event: "message_end", metadata: { usage: { total_tokens: 1161 } } },
    ]);
  });

  it("can be handed on as a response", async () => {
    const { output } = await play(consumer(), "relay", {
      scenarios: [scenarios.chatbot({ split: "random", seed: 3 })],
    });
    expect(output).toEqual(PLAIN);
  });

  it("are read once", async () => {
    const { output } = await play(consumer(), "readTwice");
    expect(output.first).toEqual(PLAIN);
    expect(output.second).toMatchObject({ text: "", error: { message: expect.stringContaining("only once") } });
  });
}
