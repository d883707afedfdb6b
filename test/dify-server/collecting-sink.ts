import type { ServerResponse } from "node:http";
import type { ScriptedEvent } from "./scenario.js";
import type { Sink } from "./sink.js";
import type { Task } from "./task.js";

/** Keeps the events of a worker whose client waits for one whole answer. */
export function collectingSink(response: ServerResponse, task: Task): Sink & { events: ScriptedEvent[] } {
  const gone = new AbortController();
  const events: ScriptedEvent[] = [];
  response.once("close", () => {
    if (!response.writableFinished) task.aborted = true;
    gone.abort();
  });
  const nothing = async () => {};
  return {
    events,
    gone: gone.signal,
    ping: nothing,
    raw: nothing,
    flush: nothing,
    end: nothing,
    async send(event) {
      events.push(event);
    },
    async drop() {
      response.socket?.resetAndDestroy();
    },
  };
}

/** Puts collected events together into the text of the answer. */
export function answerOf(events: readonly ScriptedEvent[]): string {
  return events.reduce((text, { event, answer }) => {
    if (event === "message_replace") return String(answer);
    return event === "message" || event === "agent_message" ? text + String(answer) : text;
  }, "");
}
