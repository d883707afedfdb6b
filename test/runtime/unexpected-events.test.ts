import { expect, test } from "vitest";
import { call, eventStream, type Operation, type StreamOptions } from "../../templates/package/src/runtime/index.js";
import { answering, startServer } from "./test-server.js";

const operation: Operation = { method: "GET", path: "/", responses: { 200: [eventStream()] } };

test.for(["call", "client"])(
  "data that is not JSON is told to a %s that asks, and the stream goes on",
  async (whose) => {
    const told: string[] = [];
    const options: StreamOptions = { onUnexpected: ({ name, text }) => told.push(`${name}: ${text}`) };
    const body = "data: 1\n\ndata: oops\n\ndata: 2\n\ndata: {\ndata: x\n\ndata: 3\n\n";
    const { client } = await startServer(
      answering(200, body, "text/event-stream"),
      whose === "client" ? (options as object) : {},
    );
    const given = whose === "call" ? options : {};
    const events: unknown[] = [];
    for await (const event of await call<unknown, AsyncIterable<unknown>>(client, operation, {}, given).unwrap())
      events.push(event);
    expect(events).toEqual([1, 2, 3]);
    expect(told).toEqual(["UnexpectedResponseError: oops", "UnexpectedResponseError: {\nx"]);
  },
);

test.for(['data: {"n":"end"}\n', 'data: {"n":"end"}', 'data: {"n":"end"}\n\ndata: x'])(
  "the end of a stream needs no empty line, nor what follows it: %j",
  async (body) => {
    const reader = eventStream({ discriminator: "n", end: ["end"] });
    const { client } = await startServer(answering(200, body, "text/event-stream"));
    const ending = { ...operation, responses: { 200: [reader] } };
    const events: unknown[] = [];
    for await (const event of await call<unknown, AsyncIterable<unknown>>(client, ending).unwrap()) events.push(event);
    expect(events).toEqual([{ n: "end" }]);
  },
);
