import { Worker } from "node:worker_threads";
import { modules } from "../root.js";

/** Megabytes of what was made last: with more of them, a large description has a fifth more memory, and is no faster. */
const mostYoung = 64;

/**
 * Megabytes of the stack, four times as many as usual: what walks schemas that lie 9,000 deep needs more or less than the usual ones, as the
 * compiler of the day has it.
 */
const stack = 16;

/** Starts the thread that a command works in. It waits for its order, and holds up no end of the process. */
export function startThread(command: string): Worker {
  const worker = new Worker(new URL(command === "generate" ? "generate-worker.js" : "worker.js", modules), {
    resourceLimits: { maxYoungGenerationSizeMb: mostYoung, stackSizeMb: stack },
  });
  worker.unref();
  return worker;
}
