import { parentPort } from "node:worker_threads";
import { exitCode, Interruption } from "./failure.js";
import type { News, Order } from "./messages.js";
import { isRunning, worked } from "./processes.js";
import { runCommand, type Run } from "./run-command.js";
import type { Place, Terminal } from "./terminal.js";

/**
 * Has a thread work. It hears no signals: the main thread does, which has nothing else to do.
 * @param run the commands that this thread knows
 */
export function work(run: Run): void {
  const port = parentPort!;
  const interruption = new AbortController();
  let seconds: number | undefined;
  let holds = 0;
  let answer: (text: string) => void = () => {};

  const tell = (news: News) => port.postMessage(news);

  const terminalAt = (place: Place): Terminal => ({
    ...place,
    out: (text) => tell({ what: "out", text }),
    err: (text) => tell({ what: "err", text }),
    signal: interruption.signal,
    ask: (question) =>
      new Promise((resolve) => {
        answer = resolve;
        tell({ what: "ask", question });
      }),
    isRunning,
    worked,
    hold(held) {
      const id = ++holds;
      tell({ what: "hold", id, held });
      return () => tell({ what: "release", id });
    },
    ifStopped(words) {
      const codes = [exitCode.interrupted, exitCode.terminated, exitCode.failed] as const;
      tell({ what: "words", words: new Map(codes.map((code) => [code, words(new Interruption(code, seconds))])) });
    },
  });

  port.on("message", async (order: Order) => {
    if (order.what === "stop") return interruption.abort(new Interruption(order.code, seconds));
    if (order.what === "answer") return answer(order.text);
    seconds = order.seconds;
    tell({ what: "ended", code: await runCommand(order.request, terminalAt(order.place), run) });
  });
}
