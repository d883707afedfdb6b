import type { ServerResponse } from "node:http";
import { expect, test } from "vitest";
import {
  blob,
  byteStream,
  call,
  eventStream,
  json,
  jsonLines,
  type CallOptions,
  type DownloadOptions,
  type Operation,
} from "../../templates/package/src/runtime/index.js";
import { startServer } from "./test-server.js";

const operation: Operation = {
  method: "GET",
  path: "/",
  responses: {
    200: [json, eventStream({ discriminator: "event", end: ["end"], error: ["error"] }), jsonLines(), blob],
    400: [json],
  },
};

const cut = (text: string) => (response: ServerResponse) => response.write(text, () => response.destroy());
const whole = (text: string) => (response: ServerResponse) => response.end(text);

test.for([
  ["ApiError", 400, "application/json", whole('{"code":"no"}')],
  ["UnexpectedResponseError", 502, "text/html", whole("<html>")],
  ["NetworkError", 200, "application/json", cut('{"a":')],
  ["NetworkError", 200, "text/event-stream", cut('data: {"event":"a"}\n\n')],
  ["StreamTruncatedError", 200, "text/event-stream", whole('data: {"event":"a"}\n\n')],
  ["StreamTruncatedError", 200, "application/jsonl", whole('{"a":1}\n{"a":')],
  ["StreamTruncatedError", 200, "text/event-stream", whole('data: {"event":"par')],
  ["TimeoutError", 200, "text/event-stream", (response: ServerResponse) => response.write(": silence\n\n")],
  ["TimeoutError", 200, "application/octet-stream", (response: ServerResponse) => response.write("x")],
  ["StreamError", 200, "text/event-stream", whole('data: {"event":"error"}\n\n')],
] as const)("%s keeps the server's name for the exchange (%s, %s)", async ([name, status, type, write]) => {
  const { client } = await startServer((_, response) => {
    response.writeHead(status, { "content-type": type, "x-request-id": "r-1" });
    response.flushHeaders();
    write(response);
  });
  const isBytes = type === "application/octet-stream";
  const options: Omit<CallOptions, "as"> & Partial<DownloadOptions> = {
    ...(isBytes && { as: byteStream }),
    idleTimeout: 50,
  };
  const read = async () => {
    const data = await call<unknown, AsyncIterable<unknown>>(client, operation, {}, options).unwrap();
    for await (const _ of data);
  };
  await expect(read()).rejects.toMatchObject({ name, requestId: "r-1" });
});

test("a connection that fails before the head has no such name", async () => {
  const { client } = await startServer((_, response) => response.destroy());
  await expect(call(client, operation)).rejects.toMatchObject({ name: "NetworkError", requestId: undefined });
});
