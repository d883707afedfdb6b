import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Verdict } from "../load/lint-apart.js";
import { modules } from "../root.js";
import { ProblemsError } from "../problem.js";
import type { Judge } from "./lint-beside.js";
import type { Judgement, Lint } from "./messages.js";
import { threadLimits } from "./thread-limits.js";

/** Characters of a description whose linting leaves so much memory behind that a new thread is the better one for the next. */
const large = 4_000_000;

/** Processors that have to be there: with two of them, a second thread took more of their time and spared none that anybody waits. */
const fewest = 4;

/**
 * Starts a thread that lints, and loads what that takes meanwhile; none where two threads would only take turns.
 * @param isKept whether large descriptions are linted again and again
 */
export function startJudge(isKept: boolean): Judge | undefined {
  if (availableParallelism() < fewest) return undefined;
  let ask: Ask | undefined = startThread();
  return async (description) => {
    const asked = (ask ??= startThread());
    const length = [...description.texts.values()].reduce((sum, { body }) => sum + body.length, 0);
    const isLast = length > large && !isKept;
    if (isLast) ask = undefined;
    return asked({ description, isLast });
  };
}

type Ask = (lint: Omit<Lint, "id">) => Promise<Verdict>;

function startThread(): Ask {
  const waiting = new Map<number, { resolve(verdict: Verdict): void; reject(error: unknown): void }>();
  let failure: unknown;
  let count = 0;
  const worker = new Worker(new URL("judge.js", modules), { resourceLimits: threadLimits });
  // Nobody waits for it who does not say so.
  worker.unref();
  worker.on("message", ({ id, ...judgement }: Judgement) => {
    const { resolve, reject } = waiting.get(id)!;
    waiting.delete(id);
    if ("verdict" in judgement) resolve(judgement.verdict);
    else reject("problems" in judgement ? new ProblemsError(judgement.problems) : judgement.error);
  });
  const fail = (error: unknown) => {
    failure ??= error;
    for (const { reject } of waiting.values()) reject(failure);
    waiting.clear();
  };
  worker.on("error", fail);
  worker.on("exit", () => fail(new Error("The thread that lints is gone.")));
  return (lint) =>
    new Promise((resolve, reject) => {
      if (failure !== undefined) return reject(failure as Error);
      waiting.set(++count, { resolve, reject });
      worker.postMessage({ id: count, ...lint });
    });
}
