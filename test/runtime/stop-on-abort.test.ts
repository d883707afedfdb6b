import { expect, test } from "vitest";
import { AbortError, StreamTruncatedError } from "../../templates/package/src/runtime/index.js";
import { answer, first, keepOpen, openStoppable } from "./stoppable-server.js";
import { sse, until } from "./test-server.js";

test.for(["break", "cancel", "await using", "abort"])(
  "%s with stopOnAbort sends one stop and closes the connection",
  async (way) => {
    const controller = new AbortController();
    const { stream, stops, state } = await openStoppable(first + sse("b"), {
      onStop: keepOpen,
      options: { stopOnAbort: true, signal: controller.signal },
    });
    const read = async () => {
      await using used = way === "await using" ? stream : undefined;
      void used;
      for await (const _ of stream) {
        if (way === "break") break;
        if (way === "await using") return;
        if (way === "cancel") await stream.cancel();
        if (way === "abort") controller.abort();
      }
    };
    if (way === "abort") await expect(read()).rejects.toBeInstanceOf(AbortError);
    else await read();
    await until(() => state.closed && stops().length > 0);
    controller.abort();
    await stream.cancel();
    await stream.stop().catch(() => {});
    expect(stops()).toMatchObject([{ url: "/v1/tasks/t1/stop" }]);
  },
);

test("who has left can still stop", async () => {
  const { stream, stops } = await openStoppable(first, { onStop: keepOpen });
  const events = stream[Symbol.asyncIterator]();
  await events.next();
  const waiting = events.next();
  await stream.cancel();
  expect(await waiting).toEqual({ done: true, value: undefined });
  expect(await stream.stop()).toMatchObject({ data: {}, drained: 0 });
  expect(stops()).toHaveLength(1);
});

test("after a truncation the stop is still sent", async () => {
  const { stream, stops, end } = await openStoppable(first, { onStop: keepOpen });
  end("");
  const read = async () => {
    for await (const _ of stream);
  };
  await expect(read()).rejects.toBeInstanceOf(StreamTruncatedError);
  expect(await stream.stop()).toMatchObject({ data: {}, drained: 0 });
  expect(stops()).toHaveLength(1);
});

test("without stopOnAbort leaving sends nothing", async () => {
  const { stream, stops, state } = await openStoppable(first);
  for await (const _ of stream) break;
  await until(() => state.closed);
  expect(stops()).toEqual([]);
});

test("an abort before the task is known rejects at once, and stops when it is known", async () => {
  const controller = new AbortController();
  const { stream, stops, state, write } = await openStoppable(": open\n\n", {
    onStop: keepOpen,
    options: { stopOnAbort: true, signal: controller.signal },
  });
  const waiting = stream[Symbol.asyncIterator]().next();
  controller.abort();
  await expect(waiting).rejects.toBeInstanceOf(AbortError);
  expect(stops()).toEqual([]);
  write(first);
  await until(() => state.closed && stops().length === 1);
});

test("leaving after an event that ends the stream sends nothing", async () => {
  const { stream, stops, state } = await openStoppable(first + sse("end"), { options: { stopOnAbort: true } });
  for await (const { event } of stream) if (event === "end") break;
  await until(() => state.closed);
  expect(stops()).toEqual([]);
});

test("an abort while a stop is under way sends no second one", async () => {
  const controller = new AbortController();
  let answerStop!: () => void;
  const { stream, stops, state } = await openStoppable(first, {
    onStop: (_, stop) => (answerStop = () => answer(stop, 200)),
    options: { stopOnAbort: true, signal: controller.signal },
  });
  const stopping = stream.stop();
  await until(() => stops().length === 1);
  controller.abort();
  await until(() => state.closed);
  answerStop();
  await stopping.catch((error: unknown) => expect(error).toBeInstanceOf(AbortError));
  expect(stops()).toHaveLength(1);
});

/** Says nothing of what to stop, be it by silence or by comments. */
const unknown = { silence: [], comments: [": still here\n\n"], "other events": [sse("early")] };

test.for(Object.keys(unknown) as (keyof typeof unknown)[])(
  "who leaves before the task is known waits no longer than the client's timeout: %s",
  async (kind) => {
    const controller = new AbortController();
    for (const way of ["cancel", "abort"]) {
      const { stream, stops, state, write } = await openStoppable("", {
        options: { stopOnAbort: true, signal: controller.signal },
        clientOptions: { timeout: 300 },
      });
      const talking = setInterval(() => unknown[kind].forEach(write), 10);
      if (way === "cancel") await stream.cancel();
      else controller.abort();
      await until(() => state.closed);
      clearInterval(talking);
      expect(stops()).toEqual([]);
    }
  },
);

test.for([undefined, 300])(
  "a stop that is never answered is left after the client's timeout (own stop: %s)",
  async (own) => {
    const { stream, stops, state } = await openStoppable(first, {
      onStop: () => {},
      options: { stopOnAbort: true },
      clientOptions: { timeout: 300 },
    });
    for await (const _ of stream) {
      if (own) void stream.stop({ timeout: 0 }).catch(() => {});
      break;
    }
    await until(() => state.closed);
    expect(stops()).toHaveLength(1);
  },
);
