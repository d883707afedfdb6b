import { expect, test } from "vitest";
import { ApiError, EventStream, StreamTruncatedError } from "../../templates/package/src/runtime/index.js";
import { answer, first, openStoppable, type Event } from "./stoppable-server.js";
import { sse } from "./test-server.js";

test("stopping within a loop sends one request, drains to the end, and ends the loop", async () => {
  const { stream, stops } = await openStoppable(first + sse("unread"));
  expect(stream).toBeInstanceOf(EventStream);
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
  const { stream, stops } = await openStoppable(first);
  const events = stream[Symbol.asyncIterator]();
  await events.next();
  const waiting = events.next();
  expect(await stream.stop()).toMatchObject({ drained: 2 });
  expect(await waiting).toEqual({ done: true, value: undefined });
  expect(stops()).toHaveLength(1);
});

test("stopping twice is stopping once", async () => {
  const { stream, stops } = await openStoppable(first);
  const stopping = stream.stop();
  expect(stream.stop()).toBe(stopping);
  await stopping;
  expect(stream.stop()).toBe(stopping);
  await stream.cancel();
  expect(stops()).toHaveLength(1);
});

test("after the end nothing is sent", async () => {
  const { stream, stops, end } = await openStoppable(first);
  end(sse("end"));
  for await (const _ of stream);
  expect(await stream.stop()).toEqual({ data: undefined, drained: 0, last: { event: "end" } });
  expect(stops()).toEqual([]);
});

test("after an event that ends the stream nothing is sent, and the rest is drained", async () => {
  const { stream, stops, end } = await openStoppable(first + sse("end"));
  for await (const event of stream) {
    if (event.event !== "end") continue;
    setTimeout(() => end(sse("tts")), 5);
    expect(await stream.stop()).toEqual({ data: undefined, drained: 1, last: { event: "tts" } });
  }
  expect(stops()).toEqual([]);
});

test("stopping before the task is known reads on until it is, and loses nothing", async () => {
  const { stream, stops, write } = await openStoppable(": open\n\n", {
    onStop(response, stop) {
      response.end(sse("end"));
      answer(stop, 400, { code: "no" });
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
  const { stream, stops, end } = await openStoppable(": open\n\n");
  setTimeout(() => end(sse("end")), 5);
  expect(await stream.stop()).toEqual({ data: undefined, drained: 1, last: { event: "end" } });
  expect(stops()).toEqual([]);
});

test("when the stop fails, the stream can be read on", async () => {
  const { stream, stops } = await openStoppable(first + sse("b"), {
    onStop(response, stop) {
      answer(stop, 400, { code: "not_found" });
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
  const { stream } = await openStoppable(first, {
    onStop(response, stop) {
      answer(stop, 200);
      response.end();
    },
  });
  const events = stream[Symbol.asyncIterator]();
  await events.next();
  await expect(stream.stop()).rejects.toBeInstanceOf(StreamTruncatedError);
  await expect(events.next()).rejects.toBeInstanceOf(StreamTruncatedError);
});

test("after leaving, a stop is sent all the same, and what was left is not counted again", async () => {
  const { stream, stops } = await openStoppable(first + sse("left") + sse("left"));
  for await (const _ of stream) break;
  expect(await stream.stop()).toEqual({ data: { result: "success" }, drained: 0, last: { event: "left" } });
  expect(stops()).toHaveLength(1);
});

test("a stop may have options of its own", async () => {
  const { stream, stops } = await openStoppable(first, {
    options: { headers: { "x-trace": "1", "x-both": "stream" } },
  });
  await stream.stop({ headers: { "x-both": "stop" } });
  expect(stops()[0]!.headers).toMatchObject({ "x-both": "stop" });
});
