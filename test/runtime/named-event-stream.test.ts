import { expect, test } from "vitest";
import {
  StreamError,
  UnexpectedResponseError,
  call,
  namedEventStream,
  type DataForms,
  type EventRoles,
  type EventStream,
  type Operation,
} from "../../templates/package/src/runtime/index.js";
import { startServer } from "./test-server.js";

/** Opens a stream of events that are described by their fields. */
async function open(sent: string, forms: EventRoles & DataForms = {}) {
  const operation: Operation = { method: "GET", path: "/", responses: { 200: [namedEventStream(forms)] } };
  const { client } = await startServer((_, response) =>
    response.writeHead(200, { "content-type": "text/event-stream" }).end(sent),
  );
  return call<unknown, EventStream<unknown>>(client, operation).unwrap();
}

async function collect(stream: AsyncIterable<unknown>) {
  const events: unknown[] = [];
  try {
    for await (const event of stream) events.push(event);
    return { events, error: undefined };
  } catch (error) {
    return { events, error };
  }
}

const sent = 'event: a\nid: 7\ndata: {"n":1}\n\nevent: b\ndata: 2\ndata: 3\n\ndata: [4]\n\nevent: c\ndata: \n\n';

test.for([
  ["JSON by its name", { json: ["a"] }, [{ n: 1 }, "2\n3", "[4]"]],
  ["text by its name", { text: ["b"] }, [{ n: 1 }, "2\n3", [4]]],
  ["text alone", { json: [] }, ['{"n":1}', "2\n3", "[4]"]],
] as const)("an event has its fields, and data that is parsed or not: %s", async ([, forms, [a, b, unnamed]]) => {
  const events = [
    { event: "a", id: "7", data: a },
    { event: "b", data: b },
    { data: unnamed },
    { event: "c", data: "" },
  ];
  const found = await collect(await open(sent, forms));
  expect(found).toEqual({ events, error: undefined });
  expect(Object.keys(found.events[2] as object)).toEqual(["data"]);
  expect(await new Response((await open(sent, forms)).toReadableStream()).text()).toBe(sent);
});

test("roles go by the name, and an end may be a text of its own", async () => {
  const roles = { end: ["done", "[DONE]"], heartbeat: ["ping"] };
  const events = [{ event: "done", data: 1 }];
  expect(await collect(await open("event: ping\ndata: no JSON\n\nevent: done\ndata: 1\n\ndata: {", roles))).toEqual({
    events,
    error: undefined,
  });
  expect(await collect(await open("data: 1\n\ndata: [DONE]\n\n", roles))).toEqual({
    events: [{ data: 1 }],
    error: undefined,
  });
  expect((await collect(await open("data: 1\n\n", roles))).error).toMatchObject({ name: "StreamTruncatedError" });
});

test("an error event is thrown whole, with the code and the message of its data", async () => {
  const roles = { error: ["failed"] };
  const data = { code: "no", message: "so", status: 409 };
  const { events, error } = await collect(
    await open(`data: 1\n\nevent: failed\ndata: ${JSON.stringify(data)}\n\n`, roles),
  );
  const event = { event: "failed", data };
  expect(events).toEqual([{ data: 1 }]);
  expect(error).toBeInstanceOf(StreamError);
  expect(error).toMatchObject({ status: 409, code: "no", event, body: event, message: "GET / answered 409 no: so" });
});

test("data that should be JSON and is not is thrown", async () => {
  const { events, error } = await collect(await open("data: 1\n\ndata: oops\n\n"));
  expect(events).toEqual([{ data: 1 }]);
  expect(error).toBeInstanceOf(UnexpectedResponseError);
  expect(error).toMatchObject({ reason: "body", text: "oops" });
});
