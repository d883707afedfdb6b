import { randomUUID } from "node:crypto";
import type { ScriptedEvent, StreamScenario } from "../scenario.js";
import { MESSAGE_END, WORDS, sends, streamScenario } from "../stream-scenario.js";
import type { ChatbotOptions } from "./chatbot.js";

/** An agent's answer: thoughts, a file made by a tool, the words, the end. */
export function agent({ words, delay, ...stream }: ChatbotOptions = {}): StreamScenario {
  return streamScenario("agent", sends([...agentEvents(words), MESSAGE_END], delay), stream);
}

/** A new agent's answer: the same, and before the end one message that repeats the whole answer. */
export function newAgent({ words = WORDS, delay, ...stream }: ChatbotOptions = {}): StreamScenario {
  const whole = { event: "message", answer: words.join(""), from_variable_selector: null };
  return streamScenario("agent", sends([...agentEvents(words), whole, MESSAGE_END], delay), stream);
}

function agentEvents(words: readonly string[] = WORDS): ScriptedEvent[] {
  const file = randomUUID();
  const first = thought(1, "折り鶴の絵を描きます。", [], "dalle3", '{"dalle3": {"prompt": "折り鶴"}}');
  return [
    first,
    { ...first, observation: "絵ができました。", message_files: [file] },
    { event: "message_file", id: file, type: "image", belongs_to: "assistant", url: "https://example.com/tsuru.png" },
    ...words.map((answer) => ({ event: "agent_message", answer })),
    thought(2, words.join(""), []),
  ];
}

function thought(position: number, text: string, files: string[], tool = "", input = ""): ScriptedEvent {
  return {
    event: "agent_thought",
    id: randomUUID(),
    position,
    thought: text,
    observation: "",
    tool,
    tool_labels: {},
    tool_input: input,
    message_files: files,
  };
}
