import { createServer, type AddressInfo, type Socket } from "node:net";
import { inspect } from "node:util";
import { gzipSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import {
  apiKey,
  call,
  eventStream,
  formQuery,
  json,
  jsonBody,
  retry,
  type CallOptions,
  type Operation,
} from "../../templates/package/src/runtime/index.js";
import type { Result } from "../../templates/package/src/runtime/result.js";
import { startSocketServer } from "./socket-server.js";
import { clients, until } from "./test-server.js";

const get: Operation = { method: "GET", path: "/", responses: { 200: [json], 503: [json] } };
const post: Operation = { ...get, method: "POST", body: jsonBody };
const stream: Operation = { ...get, responses: { 200: [eventStream({ end: ["end"] })] } };
const again = { retry: retry({ baseDelay: 1 }) };

const head = (length: number, type = "application/json") =>
  `HTTP/1.1 200 OK\r\ncontent-type: ${type}\r\ncontent-length: ${length}\r\n\r\n`;
const chunked = (type: string) => `HTTP/1.1 200 OK\r\ncontent-type: ${type}\r\ntransfer-encoding: chunked\r\n\r\n`;

function failureOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    (result) => result,
    (error: unknown) => error,
  );
}

function drip(socket: Socket): void {
  socket.write(head(1000));
  const timer = setInterval(() => socket.write(" "), 5);
  socket.on("close", () => clearInterval(timer));
}

const zipped = gzipSync(JSON.stringify({ text: "Ὠρίων".repeat(1000) }));
const gzipHead = (length: number) => head(length).replace("\r\n\r\n", "\r\ncontent-encoding: gzip\r\n\r\n");

const network = { name: "NetworkError", cause: expect.any(Error) as Error };
const inBody = (text: string | Uint8Array) => (socket: Socket) =>
  void socket.write(text, () => setTimeout(() => socket.destroy(), 5));
const inGzip = (length: number) => (socket: Socket) => {
  socket.write(gzipHead(length));
  inBody(zipped.subarray(0, 40))(socket);
};

test.for([
  ["reset before the head", (socket: Socket) => socket.resetAndDestroy(), {}, network, 3, 1],
  ["half a head", (socket: Socket) => socket.end("HTTP/1.1 200 O"), {}, network, 3, 1],
  ["no HTTP at all", (socket: Socket) => socket.end("SSH-2.0-x\r\n\r\n"), {}, network, 3, 1],
  ["reset after the head", inBody(head(100)), {}, network, 1, 1],
  ["a body cut short", inBody(head(100) + '{"a":'), {}, network, 1, 1],
  ["half a chunk", inBody(`${chunked("application/json")}10\r\n{"a":`), {}, network, 1, 1],
  ["half a body in gzip", inGzip(zipped.length), {}, network, 1, 1],
  ["gzip cut short in a body that is whole", inGzip(40), {}, { status: "unexpected", error: { reason: "body" } }, 1, 1],
  ["no gzip where gzip is declared", inBody(`${gzipHead(7)}{"a":1}`), {}, network, 1, 1],
  [
    "a head that never comes",
    () => {},
    { timeout: 1000 },
    { name: "TimeoutError", kind: "total", timeout: 1000 },
    1,
    1,
  ],
  ["a body that stalls", (socket: Socket) => socket.write(head(100)), { timeout: 1000 }, { kind: "total" }, 1, 1],
  ["a slow drip", drip, { timeout: 1000 }, { name: "TimeoutError", kind: "total" }, 1, 1],
  [
    "another content type",
    (socket: Socket) => socket.write(`${head(6, "text/html")}<html>`),
    {},
    { status: "unexpected", error: { reason: "content-type", text: "<html>" } },
    1,
    1,
  ],
] as const)("%s", async ([, serve, options, outcome, gets, posts]) => {
  for (const [operation, count] of [
    [get, gets],
    [post, posts],
  ] as const) {
    const { client, requests } = await startSocketServer(serve as (socket: Socket) => void);
    const request = operation.body ? { body: {} } : {};
    expect(await failureOf(call(client, operation, request, { ...again, ...(options as CallOptions) }))).toMatchObject(
      outcome,
    );
    expect(requests).toHaveLength(count);
  }
});

test("a refused connection was never used: even a POST is tried again, and sent when the server is there", async () => {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  const client = clients.make({ servers: [], securitySchemes: {} }, { baseUrl: `http://127.0.0.1:${port}` });
  let tries = 0;
  const counting = (input: Request) => (tries++, fetch(input));
  expect(await failureOf(call(client, post, { body: {} }, { ...again, fetch: counting }))).toMatchObject(network);
  expect(tries).toBe(3);
});

test("a server that speaks no TLS was never sent anything: each attempt is a connection", async () => {
  let connections = 0;
  const server = createServer((socket) => {
    connections++;
    socket.on("error", () => {});
    socket.once("data", () => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const baseUrl = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = clients.make({ servers: [], securitySchemes: {} }, { baseUrl });
  expect(await failureOf(call(client, post, { body: {} }, again))).toMatchObject(network);
  expect(connections).toBe(3);
});

test.for([
  ["Bun", (url: string) => Object.assign(new TypeError("Unable to connect"), { code: "ECONNREFUSED", path: url })],
  [
    "Deno",
    (url: string) => new TypeError("fetch failed", { cause: new Error(`for url (${url}): client error (Connect)`) }),
  ],
] as const)("what %s tells of the URL keeps its query out of the error, and is understood", async ([, failure]) => {
  const securitySchemes = { Key: apiKey("query", "key") };
  const client = clients.make({ servers: [], securitySchemes }, { baseUrl: "http://h", auth: { Key: "s3cr3t" } });
  let tries = 0;
  const fetch = ({ url }: Request) => (tries++, Promise.reject(failure(url)));
  const operation = { ...post, parameters: { query: formQuery }, security: [["Key"]] };
  const error = await failureOf(call(client, operation, { body: {} }, { ...again, fetch }));
  expect(error).toMatchObject({ name: "NetworkError" });
  expect(inspect(error, { depth: 9 }) + JSON.stringify(error)).not.toContain("s3cr3t");
  expect(tries).toBe(3);
});

test("a stream that falls silent, and one that breaks within an event", async () => {
  const events = async (serve: (socket: Socket) => void, options: object) => {
    const { client, requests } = await startSocketServer(serve);
    const opened = await call<Result, AsyncIterable<unknown>>(client, stream, {}, { ...again, ...options }).unwrap();
    const failure = await failureOf(
      (async () => {
        for await (const _ of opened);
      })(),
    );
    expect(requests).toHaveLength(1);
    return failure;
  };
  const silent = (socket: Socket) => void socket.write(`${chunked("text/event-stream")}b\r\ndata: {}\n\n\r\n`);
  expect(await events(silent, { idleTimeout: 60 })).toMatchObject({ name: "TimeoutError", kind: "idle" });
  expect(await events(inBody(`${chunked("text/event-stream")}ff\r\ndata: {"a`), {})).toMatchObject(network);
});

test.for(["connecting", "a body", "a wait", "a credential", "a middleware"])(
  "an abort during %s is an AbortError, and nothing is sent after it",
  async (phase) => {
    const controller = new AbortController();
    let reached = false;
    let release = () => {};
    const hang = () => ((reached = true), new Promise<string>((resolve) => (release = () => resolve("k"))));
    const { client, requests, closed } = await startSocketServer((socket) => {
      reached = true;
      if (phase === "a body") socket.write(head(100));
      if (phase === "a wait") socket.write("HTTP/1.1 503 No\r\ncontent-length: 2\r\nretry-after: 30\r\n\r\n{}");
    });
    if (phase === "a middleware") client.use({ onRequest: () => hang().then(() => undefined) });
    const options = { ...again, signal: controller.signal, auth: phase === "a credential" ? { Key: hang } : {} };
    const pending = failureOf(call(client, { ...get, security: [["Key"]] }, {}, options));
    await until(() => reached);
    controller.abort("enough");
    expect(await pending).toMatchObject({ name: "AbortError", cause: "enough" });
    const before = requests.length;
    release();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(requests.length).toBe(before);
    if (phase === "connecting" || phase === "a body") await until(() => closed.count > 0);
  },
);

test("a call that was aborted hands nothing to a fetch that knows no signals", async () => {
  const sent: string[] = [];
  const client = clients.make(
    { servers: [], securitySchemes: { Key: () => ["header", "a", "b"] } },
    { baseUrl: "http://h" },
  );
  let release = () => {};
  const Key = () => new Promise<string>((resolve) => (release = () => resolve("k")));
  const options = {
    auth: { Key },
    timeout: 10,
    fetch: async ({ url }: Request) => (sent.push(url), Response.json({})),
  };
  expect(await failureOf(call(client, { ...get, security: [["Key"]] }, {}, options))).toMatchObject({ kind: "total" });
  release();
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(sent).toEqual([]);
});
