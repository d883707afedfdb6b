import type { ServerResponse } from "node:http";
import { expect, test } from "vitest";
import {
  call,
  eventStream,
  jsonLines,
  jsonSequence,
  textEventStream,
  type Operation,
  type StreamOptions,
} from "../../templates/package/src/runtime/index.js";
import { answering, startServer } from "./test-server.js";

async function read(
  reader: Operation["responses"][string][number],
  body: string,
  type: string,
  options?: StreamOptions,
) {
  const { client } = await startServer(answering(200, body, type));
  const operation: Operation = { method: "GET", path: "/", responses: { 200: [reader] } };
  const events: unknown[] = [];
  for await (const event of await call<unknown, AsyncIterable<unknown>>(client, operation, {}, options).unwrap())
    events.push(event);
  return events;
}

/** Writes one event for as long as somebody listens. */
const endless = (type: string, begin: string, rest: string) => (_: unknown, response: ServerResponse) => {
  response.writeHead(200, { "content-type": type });
  response.write(begin);
  const write = () => {
    while (response.write(rest));
  };
  response.on("drain", write);
  write();
};

const x = "x".repeat(65_536);

test.for([
  ["one line", eventStream(), "text/event-stream", "data: ", x],
  ["many lines of one event", textEventStream, "text/event-stream", "data: 1\n", `data: ${x}\n`],
  ["empty lines of one event", textEventStream, "text/event-stream", "", "data:\n".repeat(10_000)],
  ["names of one event", textEventStream, "text/event-stream", "", "event: a\n".repeat(10_000)],
  ["a line of JSON", jsonLines(), "application/x-ndjson", '"', x],
  ["a text of a sequence", jsonSequence(), "application/json-seq", '\x1e"', x],
  ["a text of many lines", jsonSequence(), "application/json-seq", "\x1e[\n", `"${x}",\n`],
] as const)(
  "%s without an end is a StreamLimitError, and the connection is closed",
  async ([, reader, type, begin, rest]) => {
    const { client } = await startServer(endless(type, begin, rest));
    const operation: Operation = { method: "GET", path: "/", responses: { 200: [reader] } };
    const stream = await call<unknown, AsyncIterable<unknown>>(client, operation, {}, {
      maxEventLength: 200_000,
    } as object).unwrap();
    const reading = async () => {
      for await (const _ of stream);
    };
    await expect(reading()).rejects.toMatchObject({ name: "StreamLimitError", received: 0 });
  },
);

test.for(["data:\n", "data\n", "id: 1\n", "x\n"])(
  "every line of an event counts with all its bytes: %j",
  async (line) => {
    const body = `data: 1\n${line.repeat(500_000 / line.length)}\n`;
    const options = { maxEventLength: 200_000 };
    await expect(read(textEventStream, body, "text/event-stream", options)).rejects.toMatchObject({
      name: "StreamLimitError",
    });
    expect(
      await read(textEventStream, `data: 1\n${": a\n".repeat(60_000)}\n`, "text/event-stream", options),
    ).toHaveLength(1);
  },
);

test("events below the limit are handed on, however many there are", async () => {
  const body = `data: "${"y".repeat(900)}"\n\n`.repeat(500);
  expect(await read(eventStream(), body, "text/event-stream", { maxEventLength: 1000 })).toHaveLength(500);
});

test.for([
  [eventStream(), 'data: {"n":1}\n\ndata: [DONE]\n\n', "text/event-stream", [{ n: 1 }]],
  [jsonLines(), '{"n":1}\n[DONE]\n', "application/x-ndjson", [{ n: 1 }]],
  [eventStream({ end: ["end"] }), "data: 1\n\ndata: [DONE]\n\n", "text/event-stream", [1]],
  [eventStream({ heartbeat: ["ping"] }), "data: ping\n\ndata: 1\n\n", "text/event-stream", [1]],
  [eventStream({ heartbeat: ["ping"] }), "event: ping\ndata: now\n\ndata: 1\n\n", "text/event-stream", [1]],
] as const)(
  "%# [DONE] ends a stream of JSON, and a heartbeat need not be JSON",
  async ([reader, body, type, events]) => {
    expect(await read(reader, body, type)).toEqual(events);
  },
);

test("lines of JSON are read under application/json where they are declared so, and nowhere else", async () => {
  const lines = '{"n":1}\n{"n":2}\n';
  expect(await read(jsonLines({}, "application/json"), lines, "application/json")).toEqual([{ n: 1 }, { n: 2 }]);
  await expect(read(jsonLines(), lines, "application/json")).rejects.toMatchObject({ reason: "content-type" });
});
