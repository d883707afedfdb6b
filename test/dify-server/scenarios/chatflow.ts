import type { ScriptedEvent, StreamScenario } from "../scenario.js";
import { MESSAGE_END, WORDS, messages, sends, streamScenario } from "../stream-scenario.js";
import type { ChatbotOptions } from "./chatbot.js";
import { workflowRun } from "./workflow-events.js";

type Run = ReturnType<typeof workflowRun>;

/** A chatflow that succeeds: nodes, words, the end of the message, the end of the workflow. */
export function chatflow({ words = WORDS, delay, ...stream }: ChatbotOptions = {}): StreamScenario {
  const run = workflowRun();
  const events = [
    ...opening(run),
    run.nodeStarted(2, "llm", "言語モデル"),
    ...messages(words),
    run.nodeFinished(2, "llm", "言語モデル"),
    MESSAGE_END,
    run.finished("succeeded", words.join("")),
  ];
  return streamScenario("chatflow", sends(events, delay), stream, whenStopped(run));
}

/** A chatflow that fails: the workflow ends as failed, then an error, and no end of a message. */
export function chatflowFailed({ words = WORDS, delay, ...stream }: ChatbotOptions = {}): StreamScenario {
  const run = workflowRun();
  const message = "モデルの呼び出しに失敗しました。";
  const events = [
    ...opening(run),
    run.nodeStarted(2, "llm", "言語モデル"),
    ...messages(words.slice(0, 2)),
    run.nodeFinished(2, "llm", "言語モデル", message),
    run.finished("failed", null, message),
    { event: "error", status: 400, code: "completion_request_error", message },
  ];
  return streamScenario("chatflow", sends(events, delay), stream, whenStopped(run));
}

/** A chatflow that asks a person something: it pauses, and the stream ends there. */
export function chatflowPaused({ words = WORDS, delay, ...stream }: ChatbotOptions = {}): StreamScenario {
  const run = workflowRun();
  const events = [
    ...opening(run),
    ...messages(words.slice(0, 2)),
    run.nodeStarted(2, "human-input", "確認"),
    run.inputRequired(),
    run.paused(),
  ];
  return streamScenario("chatflow", sends(events, delay), stream, whenStopped(run));
}

function opening(run: Run): ScriptedEvent[] {
  return [run.started(), run.nodeStarted(1, "start", "開始"), run.nodeFinished(1, "start", "開始")];
}

function whenStopped(run: Run): ScriptedEvent[] {
  return [run.finished("stopped", null), MESSAGE_END];
}
