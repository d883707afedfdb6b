import type { Step, StreamOptions, StreamScenario } from "../scenario.js";
import { MESSAGE_END, messages, sends, streamScenario } from "../stream-scenario.js";
import type { ChatbotOptions } from "./chatbot.js";

export interface PingedOptions extends ChatbotOptions {
  pings?: number;
  /** Milliseconds before each ping, and after the last. */
  interval?: number;
}

/** A long silence in the middle of an answer, bridged by pings. */
export function pinged({ pings = 3, interval = 10, words, delay, ...stream }: PingedOptions = {}): StreamScenario {
  const [first = [], ...rest] = messages(words).map((message) => [message]);
  const bridge = Array.from({ length: pings }, (): Step[] => [{ wait: interval }, { ping: true }]).flat();
  const steps = [...sends(first), ...bridge, { wait: interval }, ...sends([...rest.flat(), MESSAGE_END], delay)];
  return streamScenario("chat", steps, stream);
}

/** Very many messages, as fast as the reader takes them. */
export function long({
  events = 100_000,
  word = "折り紙",
  ...stream
}: StreamOptions & { events?: number; word?: string } = {}): StreamScenario {
  return streamScenario(
    "chat",
    [...messages([word]).map((send) => ({ send, times: events })), { send: MESSAGE_END }],
    stream,
  );
}

/** An ordinary answer whose headers take long to come. */
export function slowHeaders({
  ms = 50,
  words,
  delay,
  ...stream
}: ChatbotOptions & { ms?: number } = {}): StreamScenario {
  return streamScenario("chat", sends([...messages(words), MESSAGE_END], delay), { ...stream, headersAfter: ms });
}
