import { setImmediate as nextTurn, setTimeout as pause } from "node:timers/promises";
import type { Step, StreamScenario } from "./scenario.js";
import type { Sink } from "./sink.js";
import { addressEvent } from "./task.js";
import type { Task } from "./task.js";

const TURN_EVERY = 500;

/** Runs a scenario to its end, or to the stop of its task; a client that left does not end it. */
export async function playScenario(scenario: StreamScenario, task: Task, sink: Sink): Promise<void> {
  const sent = new Set<string>();
  for (const step of scenario.steps) {
    if (task.halt.signal.aborted) break;
    await playStep(step, task, sink, sent);
  }
  if (task.stopped && !sent.has("error")) {
    for (const event of scenario.onStop) {
      if (!sent.has(event.event)) await sink.send(addressEvent(event, task));
    }
  }
  task.finished = true;
  await sink.end();
}

async function playStep(step: Step, task: Task, sink: Sink, sent: Set<string>): Promise<void> {
  if ("send" in step) return sendTimes(step, task, sink, sent);
  if ("ping" in step) return sink.ping();
  if ("raw" in step) return sink.raw(step.raw);
  await sink.flush();
  if ("wait" in step) return sleep(step.wait, task.halt.signal);
  if ("stall" in step) return sleep(2 ** 31 - 1, AbortSignal.any([task.halt.signal, sink.gone]));
  return sink.drop(step.drop);
}

async function sendTimes(
  { send, times = 1 }: { send: StreamScenario["onStop"][number]; times?: number },
  task: Task,
  sink: Sink,
  sent: Set<string>,
): Promise<void> {
  sent.add(send.event);
  for (let index = 1; index <= times && !task.halt.signal.aborted; index += 1) {
    await sink.send(addressEvent(send, task));
    // A worker without a reader never waits for a drain, and would hold up the whole process.
    if (index % TURN_EVERY === 0) await nextTurn();
  }
}

/** Waits, but wakes at once when the signal aborts. */
export async function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (milliseconds <= 0) return;
  await pause(milliseconds, undefined, { signal }).catch(() => undefined);
}
