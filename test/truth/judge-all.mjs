import { fork } from "node:child_process";
import { availableParallelism } from "node:os";

/**
 * Judges pairs in two processes at most; results come in the order of the pairs.
 * @param onDone told the result of each pair
 * @throws where a pair cannot be judged
 */
export async function judgeAll(pairs, onDone = () => {}) {
  const results = [];
  const waiting = [...pairs.entries()];
  const count = Math.min(2, availableParallelism(), pairs.length);
  await Promise.all(Array.from({ length: count }, () => work(waiting, results, onDone)));
  return results;
}

async function work(waiting, results, onDone) {
  const worker = fork(new URL("work.mjs", import.meta.url));
  try {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, pair] = next;
      const answer = await new Promise((resolve, reject) => {
        worker.once("message", resolve);
        worker.once("exit", () => reject(new Error(`${pair.name}: the worker ended`)));
        worker.send(pair);
      });
      worker.removeAllListeners();
      if (answer.error) throw new Error(answer.error);
      results[index] = answer.result;
      onDone(answer.result);
    }
  } finally {
    worker.kill();
  }
}
