import type { ServerResponse } from "node:http";
import { expect, test } from "vitest";
import {
  AbortError,
  ApiError,
  StoppableStream,
  StreamTruncatedError,
  call,
  json,
  jsonBody,
  stoppableEventStream,
  type Operation,
  type StreamOptions,
} from "../../templates/package/src/runtime/index.js";
import { startServer, until, type Seen } from "./test-server.js";

interface Event {
  readonly event: string;
  readonly task_id?: string;
}

const stopOperation: Operation = {
  method: "POST",
  path: "/tasks/{task_id}/stop",
  body: jsonBody,
  responses: { 200: [json], 400: [json] },
};

const send: Operation = {
  method: "POST",
  path: "/messages",
  body: jsonBody,
  responses: {
    200: [
      stoppableEventStream({
        discriminator: "event",
        end: ["end"],
        error: ["error"],
        stop: {
          operation: () => stopOperation,
          path: { task_id: "$response.body#/task_id" },
          body: { user: "$request.body#/user", reason: "enough" },
        },
      }),
    ],
  },
};

function sse(event: string, more: object = {}): string {
  return `data: ${JSON.stringify({ event, ...more })}\n\n`;
}

const first = sse("a", { task_id: "t1" });

interface Behaviour {
  /** What happens to the stream when the stop request has come; by default it ends. */
  readonly onStop?: (stream: ServerResponse, stop: ServerResponse) => unknown;
  readonly options?: StreamOptions;
}

/** Opens a stream that begins with `opening`, and goes on as the behaviour says. */
async function open(opening: string, { onStop, options = {} }: Behaviour = {}) {
  let response!: ServerResponse;
  const state = { closed: false };
  const server = await startServer(async ({ url }, it) => {
    if (url === "/v1/messages") {
      response = it.writeHead(200, { "content-type": "text/event-stream" });
      response.on("close", () => (state.closed = true));
      response.flushHeaders();
      response.write(opening);
    } else if (onStop) await onStop(response, it);
    else {
      it.writeHead(200, { "content-type": "application/json" }).end('{"result":"success"}');
      response.end(sse("b") + sse("end"));
    }
  });
  const pending = call<unknown, StoppableStream<Event, { result: string }>>(
    server.client,
    send,
    { body: { user: "u" } },
    options,
  );
  const stream = await pending.unwrap();
  const stops = (): Seen[] => server.seen.filter(({ url }) => url !== "/v1/messages");
  return {
    stream,
    stops,
    state,
    write: (text: string) => response.write(text),
    end: (text: string) => response.end(text),
  };
}

test("stopping within a loop sends one request, drains to the end, and ends the loop", async () => {
  const { stream, stops } = await open(first + sse("unread"));
  expect(stream).toBeInstanceOf(StoppableStream);
  const events: Event[] = [];
  let stopped;
  for await (const event of stream) {
    events.push(event);
    stopped = await stream.stop();
  }
  expect(events).toEqual([{ event: "a", task_id: "t1" }]);
  expect(stopped).toEqual({ data: { result: "success" }, drained: 3, last: { event: "end" } });
  expect(stops()).toMatchObject([{ method: "POST", url: "/v1/tasks/t1/stop" }]);
  expect(JSON.parse(stops()[0]!.body.toString())).toEqual({ user: "u", reason: "enough" });
});

test("stopping from outside lets whoever waits know that it is done", async () => {
  const { stream, stops } = await open(first);
  const events = stream[Symbol.asyncIterator]();
  await events.next();
  const waiting = events.next();
  expect(await stream.stop()).toMatchObject({ drained: 2 });
  expect(await waiting).toEqual({ done: true, value: undefined });
  expect(stops()).toHaveLength(1);
});

test("stopping twice is stopping once", async () => {
  const { stream, stops } = await open(first);
  const stopping = stream.stop();
  expect(stream.stop()).toBe(stopping);
  await stopping;
  expect(stream.stop()).toBe(stopping);
  await stream.cancel();
  expect(stops()).toHaveLength(1);
});

test("after the end nothing is sent", async () => {
  const { stream, stops, end } = await open(first);
  end(sse("end"));
  for await (const _ of stream);
  expect(await stream.stop()).toEqual({ data: undefined, drained: 0, last: { event: "end" } });
  expect(stops()).toEqual([]);
});

test("after an event that ends the stream nothing is sent, and the rest is drained", async () => {
  const { stream, stops, end } = await open(first + sse("end"));
  for await (const event of stream) {
    if (event.event !== "end") continue;
    setTimeout(() => end(sse("tts")), 5);
    expect(await stream.stop()).toEqual({ data: undefined, drained: 1, last: { event: "tts" } });
  }
  expect(stops()).toEqual([]);
});

test("stopping before the task is known reads on until it is, and loses nothing", async () => {
  const { stream, stops, write } = await open(": open\n\n", {
    onStop(response, stop) {
      response.end(sse("end"));
      stop.writeHead(400, { "content-type": "application/json" }).end('{"code":"no"}');
    },
  });
  const stopping = stream.stop();
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(stops()).toEqual([]);
  write(sse("early"));
  await new Promise((resolve) => setTimeout(resolve, 5));
  write(first);
  await expect(stopping).rejects.toMatchObject({ code: "no" });
  expect(stops()).toMatchObject([{ url: "/v1/tasks/t1/stop" }]);
  const events: string[] = [];
  for await (const { event } of stream) events.push(event);
  expect(events).toEqual(["early", "a", "end"]);
});

test("a stream that ends before the task is known has nothing to stop", async () => {
  const { stream, stops, end } = await open(": open\n\n");
  setTimeout(() => end(sse("end")), 5);
  expect(await stream.stop()).toEqual({ data: undefined, drained: 1, last: { event: "end" } });
  expect(stops()).toEqual([]);
});

test("when the stop fails, the stream can be read on", async () => {
  const { stream, stops } = await open(first + sse("b"), {
    onStop(response, stop) {
      stop.writeHead(400, { "content-type": "application/json" }).end('{"code":"not_found"}');
      response.end(sse("end"));
    },
  });
  const events: string[] = [];
  for await (const { event } of stream) {
    if (!events.length) {
      const error = await stream.stop().catch((error: unknown) => error);
      expect(error).toBeInstanceOf(ApiError);
      expect(error).toMatchObject({ code: "not_found" });
    }
    events.push(event);
  }
  expect(events).toEqual(["a", "b", "end"]);
  await expect(stream.stop()).rejects.toMatchObject({ code: "not_found" });
  expect(stops()).toHaveLength(1);
});

test("when the stream fails on the way to its end, so does the stop", async () => {
  const { stream } = await open(first, {
    onStop(response, stop) {
      stop.writeHead(200, { "content-type": "application/json" }).end("{}");
      response.end();
    },
  });
  const events = stream[Symbol.asyncIterator]();
  await events.next();
  await expect(stream.stop()).rejects.toBeInstanceOf(StreamTruncatedError);
  await expect(events.next()).rejects.toBeInstanceOf(StreamTruncatedError);
});

const keepOpen: Behaviour["onStop"] = (_, stop) =>
  stop.writeHead(200, { "content-type": "application/json" }).end("{}");

test.for(["break", "cancel", "await using", "abort"])(
  "%s with stopOnAbort sends one stop and closes the connection",
  async (way) => {
    const controller = new AbortController();
    const { stream, stops, state } = await open(first + sse("b"), {
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

test("without stopOnAbort leaving sends nothing", async () => {
  const { stream, stops, state } = await open(first);
  for await (const _ of stream) break;
  await until(() => state.closed);
  expect(stops()).toEqual([]);
});

test("an abort before the task is known rejects at once, and stops when it is known", async () => {
  const controller = new AbortController();
  const { stream, stops, state, write } = await open(": open\n\n", {
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
  const { stream, stops, state } = await open(first + sse("end"), { options: { stopOnAbort: true } });
  for await (const { event } of stream) if (event === "end") break;
  await until(() => state.closed);
  expect(stops()).toEqual([]);
});

test("an abort while a stop is under way sends no second one", async () => {
  const controller = new AbortController();
  let answer!: () => void;
  const { stream, stops, state } = await open(first, {
    onStop: (_, stop) => (answer = () => stop.writeHead(200, { "content-type": "application/json" }).end("{}")),
    options: { stopOnAbort: true, signal: controller.signal },
  });
  const stopping = stream.stop();
  await until(() => stops().length === 1);
  controller.abort();
  await until(() => state.closed);
  answer();
  await stopping.catch((error: unknown) => expect(error).toBeInstanceOf(AbortError));
  expect(stops()).toHaveLength(1);
});

test("a stop may have options of its own", async () => {
  const { stream, stops } = await open(first, { options: { headers: { "x-trace": "1", "x-both": "stream" } } });
  await stream.stop({ headers: { "x-both": "stop" } });
  expect(stops()[0]!.headers).toMatchObject({ "x-both": "stop" });
});
