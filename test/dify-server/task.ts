import { randomUUID } from "node:crypto";
import type { ScriptedEvent } from "./scenario.js";

/** One generation, as the server sees it. */
export interface Task {
  readonly id: string;
  readonly user: string;
  readonly conversationId: string;
  readonly messageId: string;
  readonly createdAt: number;
  /** Its owner stopped it while it ran. */
  stopped: boolean;
  /** The client went away before the answer was complete. */
  aborted: boolean;
  /** The worker reached the end of its script, or was stopped. */
  finished: boolean;
  /** How many data events were handed to the connection. */
  written: number;
  /** The writer is waiting for the connection to drain. */
  blocked: boolean;
  /** The most bytes that ever stood in the server's memory for this answer. */
  peakBuffered: number;
  /** Wakes the worker out of its waits. */
  readonly halt: AbortController;
}

/** Starts the record of a generation with fresh ids. */
export function createTask(user: string, conversationId: string): Task {
  return {
    id: randomUUID(),
    user,
    conversationId,
    messageId: randomUUID(),
    createdAt: Math.floor(Date.now() / 1000),
    stopped: false,
    aborted: false,
    finished: false,
    written: 0,
    blocked: false,
    peakBuffered: 0,
    halt: new AbortController(),
  };
}

/** Stops the task if `user` owns it and it still runs; otherwise does nothing, and does not say so. */
export function stopTask(task: Task | undefined, user: string): void {
  if (task === undefined || task.user !== user || task.finished) return;
  task.stopped = true;
  task.halt.abort();
}

const CARRIES_ITS_MESSAGE_AS_ID = new Set(["message", "agent_message", "message_end"]);

/** Adds to a scripted event the ids that Dify puts in every event (and no task id in an error). */
export function addressEvent(event: ScriptedEvent, task: Task): ScriptedEvent {
  const { event: name, ...rest } = event;
  return {
    event: name,
    conversation_id: task.conversationId,
    message_id: task.messageId,
    created_at: task.createdAt,
    ...(name === "error" ? {} : { task_id: task.id }),
    ...(CARRIES_ITS_MESSAGE_AS_ID.has(name) ? { id: task.messageId } : {}),
    ...rest,
  };
}
