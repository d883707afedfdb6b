import { expect, test } from "vitest";
import { binaryBodyAs, call, json, retry, type Operation } from "../../templates/package/src/runtime/index.js";
import { startSocketServer } from "./socket-server.js";
import { until, useLeanClients } from "./test-server.js";

const upload: Operation = {
  method: "PUT",
  path: "/",
  body: binaryBodyAs("application/octet-stream"),
  responses: { 200: [json] },
};

test.for(["openapi-fetch", "lean"])(
  "200 MB that are aborted midway end at once, with one request: %s",
  async (kind) => {
    if (kind === "lean") useLeanClients();
    let received = 0;
    const { client, requests, sockets, closed } = await startSocketServer((socket) => {
      socket.on("data", (bytes) => {
        received += bytes.length;
        if (received > 50e6) socket.pause();
      });
    });
    const controller = new AbortController();
    const body = new Blob(Array.from({ length: 200 }, () => new Uint8Array(1e6)));
    const options = { signal: controller.signal, retry: retry({ baseDelay: 1 }) };
    const pending = call(client, upload, { body }, options).catch((error: unknown) => error);
    await until(() => received > 50e6);
    controller.abort();
    expect(await pending).toMatchObject({ name: "AbortError" });
    for (const socket of sockets) socket.resume();
    await until(() => closed.count > 0);
    expect(requests).toHaveLength(1);
    expect(received).toBeLessThan(190e6);
  },
);
