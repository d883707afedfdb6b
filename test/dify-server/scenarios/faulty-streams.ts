import type { StreamScenario } from "../scenario.js";
import { messages, sends, streamScenario } from "../stream-scenario.js";
import type { ChatbotOptions } from "./chatbot.js";

export interface StreamErrorOptions extends ChatbotOptions {
  status?: number;
  code?: string;
  message?: string;
}

/** An error inside a stream that HTTP answered with 200; nothing follows it. */
export function errorInStream({
  status = 400,
  code = "invalid_param",
  message = "モデルの設定に誤りがあります。",
  words,
  delay,
  ...stream
}: StreamErrorOptions = {}): StreamScenario {
  return streamScenario("chat", sends([...messages(words), { event: "error", status, code, message }], delay), stream);
}

/** A stream that HTTP ends cleanly before any terminal event. */
export function truncated({ words, delay, ...stream }: ChatbotOptions = {}): StreamScenario {
  return streamScenario("chat", sends(messages(words), delay), stream);
}

/** A stream whose socket is reset in the middle. */
export function reset({ words, delay, ...stream }: ChatbotOptions = {}): StreamScenario {
  // The pause lets the reader take the words first: a reset may overtake what was sent before it.
  return streamScenario("chat", [...sends(messages(words), delay), { wait: 30 }, { drop: "reset" }], stream);
}

/** A stream that says one word, then nothing at all until it is stopped or the client leaves. */
export function stalled({ words, ...stream }: ChatbotOptions = {}): StreamScenario {
  return streamScenario("chat", [...sends(messages(words).slice(0, 1)), { stall: true }], stream);
}
