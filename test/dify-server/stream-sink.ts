import type { ServerResponse } from "node:http";
import { setImmediate as nextTurn } from "node:timers/promises";
import { BYTE_ORDER_MARK, commentFrame, dataFrame, pingFrame } from "./framing.js";
import type { Framing } from "./framing.js";
import type { Sink } from "./sink.js";
import { pieceSizes, splitBytes } from "./split-bytes.js";
import type { Task } from "./task.js";

const HELD_AT_MOST = 4096;

/** Writes a stream to a real connection: framed, cut as asked, and never ahead of the reader. */
export function streamSink(response: ServerResponse, task: Task, framing: Framing): Sink {
  const gone = new AbortController();
  const nextSize = framing.split === undefined ? undefined : pieceSizes(framing.split, framing.seed);
  let held: Uint8Array[] = framing.bom === true ? [BYTE_ORDER_MARK] : [];
  let frames = 0;
  let reset = false;
  response.once("close", () => {
    if (!reset && !response.writableFinished) task.aborted = true;
    gone.abort();
  });

  const writePiece = async (piece: Uint8Array) => {
    if (gone.signal.aborted) return;
    const ready = response.write(piece);
    task.peakBuffered = Math.max(task.peakBuffered, response.writableLength);
    if (ready) return;
    task.blocked = true;
    await drained(response, gone.signal);
    task.blocked = false;
  };
  const flush = async () => {
    const bytes = Buffer.concat(held);
    held = [];
    if (bytes.length === 0) return;
    if (nextSize === undefined) return writePiece(bytes);
    for (const piece of splitBytes(bytes, nextSize)) {
      await writePiece(piece);
      // Each turn of the loop sends what was written, so the pieces leave one by one.
      await nextTurn();
    }
  };
  const put = async (bytes: string | Uint8Array) => {
    held.push(Buffer.from(bytes));
    // Frames are cut together, so that a piece can hold the end of one and the start of the next.
    if (nextSize === undefined || held.reduce((size, one) => size + one.length, 0) > HELD_AT_MOST) await flush();
  };
  const frame = (text: string) =>
    put(framing.comments === true ? commentFrame(frames++, framing.newline) + text : text);

  return {
    gone: gone.signal,
    flush,
    raw: put,
    ping: () => frame(pingFrame(framing.newline)),
    async send(event) {
      if (gone.signal.aborted) return;
      task.written += 1;
      await frame(dataFrame(event, framing.newline));
    },
    async drop(how) {
      await flush();
      if (gone.signal.aborted) return;
      reset = how === "reset";
      if (reset) response.socket?.resetAndDestroy();
      else response.end();
      gone.abort();
    },
    async end() {
      await flush();
      if (!gone.signal.aborted) response.end();
    },
  };
}

function drained(response: ServerResponse, gone: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      response.off("drain", done);
      gone.removeEventListener("abort", done);
      resolve();
    };
    response.once("drain", done);
    gone.addEventListener("abort", done, { once: true });
  });
}
