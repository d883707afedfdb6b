// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { AbortError } from "../errors/abort-error.js";
import { NetworkError } from "../errors/network-error.js";
import { TimeoutError } from "../errors/timeout-error.js";
import { startTimer } from "../platform/start-timer.js";
/**
 * Hands on the bytes of an answer as they come, instead of a `Blob` when all have come: for the `as` of a call. They are
 * read from the connection only as fast as they are asked for.
 *
 * Reading fails with a `NetworkError` when the connection breaks, with a `TimeoutError` when it falls silent for longer
 * than `idleTimeout`, and with an `AbortError` when the caller's signal is aborted. Cancelling closes the connection.
 */
export const byteStream = (response, { connection, operation, options }) => {
  const { signal, idleTimeout = connection.idleTimeout } = options;
  const reader = response.body?.getReader();
  let isOver = false;
  let abort;
  function end() {
    isOver = true;
    signal?.removeEventListener("abort", abort);
  }
  return new ReadableStream(
    {
      start(controller) {
        abort = () => fail(controller, new AbortError(signal.reason));
        if (signal?.aborted) abort();
        else signal?.addEventListener("abort", abort);
      },
      async pull(controller) {
        const timer = startTimer(idleTimeout, () => fail(controller, new TimeoutError("idle", idleTimeout, response)));
        try {
          const chunk = await reader?.read();
          if (isOver) return;
          if (chunk?.value) return controller.enqueue(chunk.value);
          end();
          controller.close();
        } catch (cause) {
          fail(controller, new NetworkError(operation, cause, response));
        } finally {
          clearTimeout(timer);
        }
      },
      async cancel(reason) {
        end();
        await reader?.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
  function fail(controller, error) {
    if (isOver) return;
    end();
    controller.error(error);
    reader?.cancel().catch(() => {});
  }
};
