import { setTimeout as pause } from "node:timers/promises";
import type { Worker } from "node:worker_threads";
import type { Held } from "../load/hold.js";
import { exitCode, Interruption, type ExitCode } from "./failure.js";
import type { News, Order } from "./messages.js";
import { explanation, type Request } from "./run-command.js";
import { startThread } from "./start-thread.js";
import type { Place, Terminal, Words } from "./terminal.js";

/** Milliseconds that a command has to end by itself once it is asked to. */
const grace = 300;

/** Milliseconds after which a thread is stuck in what nothing stops, such as a read from a pipe that nobody writes to. */
const patience = 5_000;

/** The most milliseconds that a timer counts. */
const mostDelay = 2 ** 31 - 1;

/** Seconds that a command has: none that waits for others, for people or for changes has a limit. */
function secondsOf({ flags }: Request): number | undefined {
  const { maxTime, watch } = flags as { maxTime?: number; watch?: boolean };
  return watch ? undefined : maxTime;
}

/** What the main thread has of a terminal. */
export interface MainTerminal extends Pick<Terminal, "out" | "err" | "signal" | "ask"> {
  readonly place: Place;
}

export interface Ending {
  readonly code: ExitCode;
  /** Whether the thread that worked is gone; the process cannot exit before. */
  readonly gone: boolean;
}

/**
 * Runs a command in a thread of its own, so that this one is free to hear signals, and to look at the clock, while the other
 * computes. A command that is to end and does not is stopped wherever it is, and what it held is put right.
 * @param worker the thread, where it was started already
 */
export async function supervise(
  request: Request,
  main: MainTerminal,
  worker: Worker = startThread(request.command),
): Promise<Ending> {
  const { place, signal: asked, ...streams } = main;
  const seconds = secondsOf(request);
  const timeUp = new AbortController();
  const signal = AbortSignal.any([asked, timeUp.signal]);
  const held = new Map<number, Held>();
  let words: ReadonlyMap<ExitCode, Words> = new Map();
  worker.ref();
  const order = (message: Order) => worker.postMessage(message);

  const ended = new Promise<ExitCode>((resolve, reject) => {
    worker.on("message", (news: News) => {
      if (news.what === "out") streams.out(news.text);
      else if (news.what === "err") streams.err(news.text);
      else if (news.what === "ask") void streams.ask?.(news.question).then((text) => order({ what: "answer", text }));
      else if (news.what === "hold") held.set(news.id, news.held);
      else if (news.what === "release") held.delete(news.id);
      else if (news.what === "words") words = news.words;
      else resolve(news.code);
    });
    worker.on("error", reject);
    worker.on("exit", () => reject(new Error("The thread that worked is gone.")));
  });
  const stopped = new Promise<undefined>((resolve) =>
    signal.addEventListener("abort", () => {
      order({ what: "stop", code: (signal.reason as Interruption).code });
      void pause(grace, undefined, { ref: false }).then(resolve);
    }),
  );
  order({ what: "run", request, place, seconds });
  const stop = () => timeUp.abort(new Interruption(exitCode.failed, seconds));
  const timer = seconds === undefined ? undefined : setTimeout(stop, Math.min(seconds * 1000, mostDelay));

  const code = await Promise.race([ended, stopped]).catch((error: unknown) => tell(explain(error)));
  clearTimeout(timer);
  const gone = worker.terminate().then(() => true);
  if (code !== undefined && !signal.aborted && held.size === 0) return { code, gone: true };
  const isGone = await Promise.race([gone, pause(patience, false, { ref: false })]);
  if (held.size > 0) await (await import("./put-right.js")).putRight(held.values(), place);
  if (!signal.aborted) return { code: code!, gone: isGone };
  const interruption = signal.reason as Interruption;
  if (code === interruption.code) return { code, gone: isGone };
  // It came to its end all the same, such as a package to the disk: whoever asked it to stop must not take that for a success.
  const said = code === undefined ? words.get(interruption.code) : undefined;
  return { code: tell({ ...explain(interruption), ...said }), gone: isGone };

  function explain(error: unknown) {
    return explanation(error, request, { interactive: place.interactive, signal });
  }

  function tell({ code, out, err }: Words & { readonly code: ExitCode }): ExitCode {
    // Progress may stand in the line.
    streams.err(place.interactive ? `\r\u001b[2K${err}` : err);
    streams.out(out);
    return code;
  }
}
