import { expect, test } from "vitest";
import {
  StreamTruncatedError,
  call,
  textEventStream,
  type EventStream,
  type Operation,
  type TextEvent,
} from "../../templates/package/src/runtime/index.js";
import { startServer } from "./test-server.js";

test("events whose data is not described are texts, with their names and ids, and the same as bytes", async () => {
  const sent = "event: a\nid: 1\ndata: x\ndata: y\n\ndata: {\n\nevent: b\ndata:\n\n";
  const operation: Operation = { method: "GET", path: "/", responses: { 200: [textEventStream] } };
  const { client } = await startServer((_, response) =>
    response.writeHead(200, { "content-type": "text/event-stream" }).end(sent),
  );
  const open = () => call<unknown, EventStream<TextEvent>>(client, operation).unwrap();
  const events: TextEvent[] = [];
  for await (const event of await open()) events.push(event);
  expect(events).toEqual([
    { event: "a", id: "1", data: "x\ny" },
    { event: undefined, id: undefined, data: "{" },
    { event: "b", id: undefined, data: "" },
  ]);
  expect(await new Response((await open()).toReadableStream()).text()).toBe(
    "event: a\nid: 1\ndata: x\ndata: y\n\ndata: {\n\nevent: b\ndata: \n\n",
  );
});

test("no line ends but at a line feed, and an end within an event is a truncation", async () => {
  const operation: Operation = { method: "GET", path: "/", responses: { 200: [textEventStream] } };
  const sent = "data: a\u2028b\u2029c\u0085d\ndata: e\n\n";
  const { client } = await startServer((_, response) =>
    response.writeHead(200, { "content-type": "text/event-stream" }).end(sent),
  );
  const open = () => call<unknown, EventStream<TextEvent>>(client, operation).unwrap();
  expect(await new Response((await open()).toReadableStream()).text()).toBe(sent);
  const cut = await startServer((_, response) =>
    response.writeHead(200, { "content-type": "text/event-stream" }).end(`${sent}data: f\n`),
  );
  const stream = await call<unknown, EventStream<TextEvent>>(cut.client, operation).unwrap();
  const read = async () => {
    for await (const _ of stream);
  };
  await expect(read()).rejects.toBeInstanceOf(StreamTruncatedError);
});
