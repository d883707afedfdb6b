import type { StreamOptions, StreamScenario } from "../scenario.js";
import { MESSAGE_END, WORDS, messages, sends, streamScenario } from "../stream-scenario.js";

export interface ChatbotOptions extends StreamOptions {
  words?: readonly string[];
  /** Milliseconds between two events. */
  delay?: number;
}

/** A chatbot's answer: a message for each word, then the end with its usage. */
export function chatbot({ words, delay, ...stream }: ChatbotOptions = {}): StreamScenario {
  return streamScenario("chat", sends([...messages(words), MESSAGE_END], delay), stream);
}

/** An answer that moderation replaces half way. */
export function replaced({
  answer = "申し訳ありませんが、その内容にはお答えできません。",
  words,
  delay,
  ...stream
}: ChatbotOptions & { answer?: string } = {}): StreamScenario {
  const replacement = { event: "message_replace", answer, reason: "output_moderation" };
  return streamScenario("chat", sends([...messages(words), replacement, MESSAGE_END], delay), stream);
}

/** An answer read aloud: the sound comes after the end of the message. */
export function withTts({ words, delay, ...stream }: ChatbotOptions = {}): StreamScenario {
  const sounds = ["折り紙の音 1", "折り紙の音 2"].map((sound) => ({
    event: "tts_message",
    audio: Buffer.from(sound).toString("base64"),
  }));
  const closing = { event: "tts_message_end", audio: "" };
  return streamScenario("chat", sends([...messages(words), MESSAGE_END, ...sounds, closing], delay), stream);
}

/** An answer with an event, in the middle, whose name nobody declared. */
export function unknownEvent({
  name = "origami_folded",
  words = WORDS,
  delay,
  ...stream
}: ChatbotOptions & { name?: string } = {}): StreamScenario {
  const half = Math.ceil(words.length / 2);
  const unknown = { event: name, data: { 折り方: "鶴", steps: 12 } };
  const events = [...messages(words.slice(0, half)), unknown, ...messages(words.slice(half)), MESSAGE_END];
  return streamScenario("chat", sends(events, delay), stream);
}
