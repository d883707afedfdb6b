import { createHash } from "node:crypto";
import { once } from "node:events";
import type { ServerResponse } from "node:http";
import { Readable, pipeline } from "node:stream";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterEach, describe, expect, test } from "vitest";
import {
  StreamTruncatedError,
  binaryBodyAs,
  blob,
  call,
  eventStream,
  json,
  retry,
  type Operation,
  type StreamOptions,
} from "../../templates/package/src/runtime/index.js";
import { createClient } from "../../templates/package/src/runtime/client/create-client.js";
import { clients, sse, startServer, until, useLeanClients } from "./test-server.js";
import { startSocketServer } from "./socket-server.js";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** How many bytes are held after a collection, beside the code. */
function held(): number {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

const MB = 1_000_000;
const piece = new Uint8Array(MB).map((_, index) => index * 7);
const get: Operation = { method: "GET", path: "/", responses: { 200: [blob], 201: [json] } };
const put: Operation = {
  method: "PUT",
  path: "/",
  body: binaryBodyAs("application/octet-stream"),
  responses: { 200: [json] },
};

/** A server that answers with 200 pieces, as fast as they are read; tells how many were, and whether the client left. */
async function serve(status: number, type: string, pieceCount = 200) {
  const told = { count: 0, left: false };
  const pieces = function* () {
    for (; told.count < pieceCount; told.count++) yield piece;
  };
  const server = await startServer((_, response) => {
    response.writeHead(status, { "content-type": type });
    pipeline(Readable.from(pieces()), response, (error) => (told.left = !!error));
  });
  return { ...server, told };
}

afterEach(() => void (clients.make = createClient));

describe.each(["openapi-fetch", "lean"])("200 MB, with a client of the kind: %s", (kind) => {
  const prepare = () => kind === "lean" && useLeanClients();

  test("are downloaded whole", async () => {
    prepare();
    const { client } = await serve(200, "application/octet-stream");
    const data = (await call(client, get).unwrap()) as Blob;
    expect(data.size).toBe(200 * MB);
    const [expected, received] = [createHash("sha256"), createHash("sha256")];
    for (let count = 0; count < 200; count++) expected.update(piece);
    for await (const chunk of data.stream()) received.update(chunk);
    expect(received.digest("hex")).toBe(expected.digest("hex"));
  });

  test("and whatever would follow are left when a download is aborted", async () => {
    prepare();
    const { client, told } = await serve(200, "application/octet-stream", Infinity);
    const controller = new AbortController();
    const pending = call(client, get, {}, { signal: controller.signal }).catch((error: unknown) => error);
    await until(() => told.count > 200);
    controller.abort();
    expect(await pending).toMatchObject({ name: "AbortError" });
    await until(() => told.left);
  });

  test("that nobody promised leave the beginning of their text, and no more", async () => {
    prepare();
    const { client, seen, told } = await serve(502, "text/html");
    const before = held();
    const result = await call<{ error: { text: string } }, unknown>(client, get, {});
    expect(result).toMatchObject({ status: "unexpected", error: { status: 502, reason: "status" } });
    expect(result.error.text.length).toBeGreaterThanOrEqual(65536);
    expect(result.error.text.length).toBeLessThan(MB);
    expect(held() - before).toBeLessThan(20 * MB);
    expect(told.count).toBeLessThan(100);
    expect(seen).toHaveLength(1);
  });

  test("are uploaded from a stream only as fast as they are taken", async () => {
    prepare();
    let received = 0;
    let made = 0;
    let ahead = 0;
    const { client, requests } = await startSocketServer((socket) => {
      socket.on("data", (bytes) => {
        received += bytes.length;
        ahead = Math.max(ahead, made - received);
        if (made === 200 * MB && bytes.toString("latin1").endsWith("0\r\n\r\n")) {
          socket.end("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}");
        }
      });
    });
    const body = (async function* () {
      for (let count = 0; count < 200; count++) {
        made += MB;
        yield piece;
      }
    })();
    expect(await call(client, put, { body }, { retry: retry() }).unwrap()).toEqual({});
    // The first of them come with the head.
    expect(received).toBeGreaterThan(199 * MB);
    expect(ahead).toBeLessThan(50 * MB);
    expect(requests).toEqual(["PUT"]);
  });

  test("that are aborted midway end at once, with one request", async () => {
    prepare();
    let received = 0;
    const { client, requests, sockets, closed } = await startSocketServer((socket) => {
      socket.on("data", (bytes) => {
        received += bytes.length;
        if (received > 50 * MB) socket.pause();
      });
    });
    const controller = new AbortController();
    const body = new Blob(Array.from({ length: 200 }, () => piece));
    const options = { signal: controller.signal, retry: retry({ baseDelay: 1 }) };
    const pending = call(client, put, { body }, options).catch((error: unknown) => error);
    await until(() => received > 50 * MB);
    controller.abort();
    expect(await pending).toMatchObject({ name: "AbortError" });
    for (const socket of sockets) socket.resume();
    await until(() => closed.count > 0);
    expect(requests).toHaveLength(1);
    expect(received).toBeLessThan(190 * MB);
  });
});

describe.each(["openapi-fetch", "lean"])("a stream, with a client of the kind: %s", (kind) => {
  const events: Operation = {
    method: "GET",
    path: "/",
    responses: { 200: [eventStream({ discriminator: "event", end: ["end"] })] },
  };
  const open = async (write: (response: ServerResponse) => unknown, options: StreamOptions = {}) => {
    if (kind === "lean") useLeanClients();
    const { client } = await startServer((_, response) => {
      response.writeHead(200, { "content-type": "text/event-stream" });
      return write(response);
    });
    return call<unknown, AsyncIterable<unknown>>(client, events, {}, options).unwrap();
  };

  test("of 100,000 events that is then cut gives each of them, leaves nothing behind, and is no whole one", async () => {
    const stream = await open(async (response) => {
      for (let count = 0; count < 100_000; count++)
        if (!response.write(sse("a", { count, text: "天狼星".repeat(10) }))) await once(response, "drain");
      response.end();
    });
    let count = 0;
    const weights: number[] = [];
    const read = (async () => {
      for await (const event of stream) {
        expect((event as { count: number }).count === count++).toBe(true);
        if (count === 10_000 || count === 100_000) weights.push(held());
      }
    })();
    await expect(read).rejects.toBeInstanceOf(StreamTruncatedError);
    expect(count).toBe(100_000);
    // The events between would weigh more than 20 MB.
    expect(weights[1]! - weights[0]!).toBeLessThan(8 * MB);
  });

  test("that drips is not silent", async () => {
    const text = Buffer.from(sse("天") + sse("end"));
    const stream = await open(
      async (response) => {
        for (const byte of text) {
          response.write(Uint8Array.of(byte));
          await new Promise((resolve) => setTimeout(resolve, 40));
        }
        response.end();
      },
      { idleTimeout: 1000 },
    );
    const read = [];
    for await (const event of stream) read.push(event);
    expect(read).toEqual([{ event: "天" }, { event: "end" }]);
  });
});
