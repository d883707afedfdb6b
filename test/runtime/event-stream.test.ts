import type { ServerResponse } from "node:http";
import { expect, test } from "vitest";
import {
  AbortError,
  EventStream,
  NetworkError,
  StreamError,
  StreamTruncatedError,
  TimeoutError,
  UnexpectedResponseError,
  call,
  eventStream,
  json,
  type EventRoles,
  type Operation,
  type StreamOptions,
} from "../../templates/package/src/runtime/index.js";
import { listenersOf, sse, startServer, until } from "./test-server.js";

const roles: EventRoles = { discriminator: "event", end: ["end"], error: ["error"], heartbeat: ["ping"] };

interface Event {
  readonly event: string;
  readonly n?: number;
}

/** Opens a stream whose response is written by hand. */
async function open(
  write: (response: ServerResponse) => unknown,
  options: StreamOptions = {},
  its: EventRoles = roles,
) {
  const operation: Operation = { method: "GET", path: "/events", responses: { 200: [eventStream(its)], 400: [json] } };
  const server = await startServer((_, response) => {
    response.writeHead(200, { "content-type": "text/event-stream; charset=utf-8" });
    response.flushHeaders();
    return write(response);
  });
  const stream = await call<unknown, EventStream<Event>>(server.client, operation, {}, options).unwrap();
  return { ...server, stream };
}

/** Reads a stream to its end or failure. */
async function collect(stream: AsyncIterable<Event>) {
  const events: Event[] = [];
  try {
    for await (const event of stream) events.push(event);
    return { events, error: undefined };
  } catch (error) {
    return { events, error };
  }
}

test("events come in order, up to the end of the connection", async () => {
  const { stream } = await open((response) =>
    response.end(sse("a") + sse("ping") + sse("unlisted", { x: 1 }) + sse("end") + sse("tts")),
  );
  expect(stream).toBeInstanceOf(EventStream);
  expect(stream.response.status).toBe(200);
  const events = [{ event: "a" }, { event: "unlisted", x: 1 }, { event: "end" }, { event: "tts" }];
  expect(await collect(stream)).toEqual({ events, error: undefined });
});

test("an event is there as soon as it is sent", async () => {
  let response!: ServerResponse;
  const { stream } = await open((it) => (response = it).write(sse("a")));
  const events = stream[Symbol.asyncIterator]();
  expect(await events.next()).toEqual({ done: false, value: { event: "a" } });
  const next = events.next();
  response.write(sse("b"));
  expect(await next).toEqual({ done: false, value: { event: "b" } });
});

test("an end before any event that ends the stream is a truncation", async () => {
  const { stream } = await open((response) => response.end(sse("a") + sse("ping")));
  const { events, error } = await collect(stream);
  expect(events).toEqual([{ event: "a" }]);
  expect(error).toBeInstanceOf(StreamTruncatedError);
  const message = "GET /events: stream ended early, after 1 events";
  expect(error).toMatchObject({ received: 1, last: { event: "a" }, message });
});

test.for([{}, roles])("an end within an event is a truncation, with %j", async (its) => {
  const { stream } = await open((response) => response.end(sse("a") + 'data: {"event":"b"}\n'), {}, its);
  const message = "GET /events: stream ended within an event, after 1 events";
  const error = { name: "StreamTruncatedError", message, rest: 'data: {"event":"b"}' };
  expect(await collect(stream)).toMatchObject({ events: [{ event: "a" }], error });
});

test("without events that end a stream, every end between two is complete", async () => {
  const { stream } = await open((response) => response.end(sse("a")), {}, {});
  expect(await collect(stream)).toEqual({ events: [{ event: "a" }], error: undefined });
});

test("a broken connection is a NetworkError before the end event, and an end after it", async () => {
  const breakOff = (events: string) => (response: ServerResponse) => response.write(events, () => response.destroy());
  const before = await collect((await open(breakOff(sse("a")))).stream);
  expect(before.events).toEqual([{ event: "a" }]);
  expect(before.error).toBeInstanceOf(NetworkError);
  const after = await collect((await open(breakOff(sse("end")))).stream);
  expect(after).toEqual({ events: [{ event: "end" }], error: undefined });
  const endless = await collect((await open(breakOff(sse("a")), {}, {})).stream);
  expect(endless.error).toBeInstanceOf(NetworkError);
});

test("an error event is thrown after the events before it", async () => {
  let closed = false;
  const { stream } = await open((response) => {
    response.on("close", () => (closed = true));
    response.write(sse("a") + sse("error", { status: 400, code: "invalid_param", message: "no" }) + sse("b"));
  });
  const { events, error } = await collect(stream);
  expect(events).toEqual([{ event: "a" }]);
  expect(error).toBeInstanceOf(StreamError);
  expect(error).toMatchObject({ status: 400, code: "invalid_param", event: { event: "error" } });
  await until(() => closed);
});

test("data that is not JSON is thrown", async () => {
  const { stream } = await open((response) => response.write(sse("a") + "data: oops\n\n"));
  const { events, error } = await collect(stream);
  expect(events).toEqual([{ event: "a" }]);
  expect(error).toBeInstanceOf(UnexpectedResponseError);
  expect(error).toMatchObject({ reason: "body", text: "oops" });
});

test("an idle stream times out and closes the connection", async () => {
  let closed = false;
  const { stream } = await open(
    (response) => {
      response.on("close", () => (closed = true));
      response.write(sse("a"));
    },
    { idleTimeout: 30 },
  );
  const { events, error } = await collect(stream);
  expect(events).toEqual([{ event: "a" }]);
  expect(error).toBeInstanceOf(TimeoutError);
  expect(error).toMatchObject({ kind: "idle", timeout: 30 });
  await until(() => closed);
});

test("any bytes feed the idle timeout, and a slow reader does not starve it", async () => {
  const { stream } = await open(
    async (response) => {
      for (let i = 0; i < 12; i++) {
        response.write([": comment\n", "event: ping\n\n", " "][i % 3]);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      response.end("\n" + sse("a") + sse("end"));
    },
    { idleTimeout: 150 },
  );
  const events: unknown[] = [];
  for await (const event of stream) {
    events.push(event);
    await new Promise((resolve) => setTimeout(resolve, 160));
  }
  expect(events).toHaveLength(2);
});

test("the call's timeout ends with the headers", async () => {
  const { stream } = await open(
    async (response) => {
      await new Promise((resolve) => setTimeout(resolve, 1100));
      response.end(sse("end"));
    },
    { timeout: 1000, idleTimeout: 0 },
  );
  expect(await collect(stream)).toEqual({ events: [{ event: "end" }], error: undefined });
});

test("an abort rejects whoever waits, and closes the connection", async () => {
  let closed = false;
  const controller = new AbortController();
  const { stream } = await open(
    (response) => {
      response.on("close", () => (closed = true));
      response.write(sse("a") + sse("b"));
    },
    { signal: controller.signal },
  );
  const events = stream[Symbol.asyncIterator]();
  await events.next();
  controller.abort("enough");
  await expect(events.next()).rejects.toBeInstanceOf(AbortError);
  await until(() => closed);
});

test("an abort while waiting", async () => {
  const controller = new AbortController();
  const { stream } = await open(() => {}, { signal: controller.signal });
  const waiting = stream[Symbol.asyncIterator]().next();
  controller.abort("enough");
  await expect(waiting).rejects.toMatchObject({ name: "AbortError", cause: "enough" });
});

test.for(["break", "cancel", "throw", "await using"])("%s closes the connection", async (way) => {
  let closed = false;
  const { stream } = await open((response) => {
    response.on("close", () => (closed = true));
    response.write(sse("a") + sse("b"));
  });
  const read = async () => {
    await using used = way === "await using" ? stream : undefined;
    void used;
    for await (const event of stream) {
      if (way === "break") break;
      if (way === "throw") throw new Error("mine");
      if (way === "cancel") await stream.cancel();
      if (way === "await using") return;
      expect(event).toEqual({ event: "a" });
    }
  };
  if (way === "throw") await expect(read()).rejects.toThrow("mine");
  else await read();
  await until(() => closed);
});

test("cancelling tells whoever waits that it is done", async () => {
  const { stream } = await open(() => {});
  const waiting = stream[Symbol.asyncIterator]().next();
  await stream.cancel();
  expect(await waiting).toEqual({ done: true, value: undefined });
  await stream.cancel();
});

test("two who wait get one event each", async () => {
  let response!: ServerResponse;
  const { stream } = await open((it) => (response = it));
  const events = stream[Symbol.asyncIterator]();
  const both = Promise.all([events.next(), events.next()]);
  response.write(sse("a"));
  await new Promise((resolve) => setTimeout(resolve, 5));
  response.write(sse("b"));
  expect((await both).map(({ value }) => value?.event)).toEqual(["a", "b"]);
});

test("a stream is read once", async () => {
  const { stream } = await open((response) => response.end(sse("end")));
  await collect(stream);
  expect(() => stream[Symbol.asyncIterator]()).toThrow("only once");
  expect(() => stream.toReadableStream()).toThrow(TypeError);
});

test("as bytes it is an event stream again, with the names inside the JSON", async () => {
  const { stream } = await open((response) =>
    response.end('event: a\ndata: {"n":\ndata: 1}\n\n' + sse("ping") + sse("end")),
  );
  expect(await new Response(stream.toReadableStream()).text()).toBe(
    'data: {"n":1,"event":"a"}\n\ndata: {"event":"end"}\n\n',
  );
});

test("as bytes it fails as it does otherwise, and cancelling closes the connection", async () => {
  const failing = await open((response) => response.end(sse("a")));
  await expect(new Response(failing.stream.toReadableStream()).text()).rejects.toBeInstanceOf(StreamTruncatedError);
  let closed = false;
  const { stream } = await open((response) => {
    response.on("close", () => (closed = true));
    response.write(sse("a"));
  });
  const reader = stream.toReadableStream().getReader();
  await reader.read();
  await reader.cancel();
  await until(() => closed);
});

test("a reader that does not ask holds the server back", async () => {
  const event = sse("a", { filler: "x".repeat(1000) });
  let written = 0;
  let full = false;
  const { stream } = await open((response) => {
    const write = () => {
      while (written < 50_000 && response.write(event)) written++;
      if (written < 50_000) {
        full = true;
        response.once("drain", write);
      } else response.end(sse("end"));
    };
    write();
  });
  const events = stream[Symbol.asyncIterator]();
  await events.next();
  await until(() => full);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(written).toBeLessThan(25_000);
  let received = 1;
  while (!(await events.next()).done) received++;
  expect(received).toBeGreaterThanOrEqual(50_000);
});

test("the caller's signal is let go of at the end", async () => {
  const { signal } = new AbortController();
  const listeners = listenersOf(signal);
  const { stream } = await open((response) => response.end(sse("end")), { signal });
  expect(listeners.size).toBe(1);
  await collect(stream);
  expect(listeners.size).toBe(0);
});
