import type { ServerResponse } from "node:http";
import { expect, test } from "vitest";
import {
  blob,
  blobAs,
  byteStream,
  call,
  json,
  type DownloadOptions,
  type Operation,
} from "../../templates/package/src/runtime/index.js";
import { listenersOf, startServer, until } from "./test-server.js";

const operation: Operation = {
  method: "GET",
  path: "/",
  responses: { 200: [json, blobAs("audio/mpeg")], 404: [blob] },
};

async function open(write: (response: ServerResponse) => unknown, options: Partial<DownloadOptions> = {}) {
  let closed = false;
  const { client } = await startServer((_, response) => {
    response.on("close", () => (closed = true));
    response.writeHead(200, { "content-type": "audio/mpeg" }).flushHeaders();
    return write(response);
  });
  const pending = call<unknown, ReadableStream<Uint8Array>>(client, operation, {}, {
    as: byteStream,
    ...options,
  } as DownloadOptions);
  return { stream: await pending.unwrap(), closed: () => until(() => closed) };
}

test("bytes come as they are sent, exactly", async () => {
  let response!: ServerResponse;
  const { stream } = await open((it) => (response = it).write("a"));
  const reader = stream.getReader();
  expect(await reader.read()).toMatchObject({ value: new Uint8Array([97]) });
  const bytes = Buffer.from(Array.from({ length: 300_000 }, (_, index) => (index * 7) % 256));
  response.end(bytes);
  const rest: Uint8Array[] = [];
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) rest.push(chunk.value);
  expect(Buffer.concat(rest).equals(bytes)).toBe(true);
});

test("a broken connection, silence and an abort fail with errors of their own, and the connection is closed", async () => {
  const broken = await open((response) => response.write("a", () => response.destroy()));
  await expect(new Response(broken.stream).text()).rejects.toMatchObject({ name: "NetworkError" });
  const silent = await open((response) => response.write("a"), { idleTimeout: 30 });
  await expect(new Response(silent.stream).text()).rejects.toMatchObject({
    name: "TimeoutError",
    kind: "idle",
    timeout: 30,
  });
  await silent.closed();
  const controller = new AbortController();
  const aborted = await open((response) => response.write("a"), { signal: controller.signal });
  const reading = new Response(aborted.stream).text();
  controller.abort("enough");
  await expect(reading).rejects.toMatchObject({ name: "AbortError", cause: "enough" });
  await aborted.closed();
});

test("cancelling closes the connection, and the caller's signal is let go of", async () => {
  const { signal } = new AbortController();
  const listeners = listenersOf(signal);
  const cancelled = await open((response) => response.write("a"), { signal });
  expect(listeners.size).toBe(1);
  await cancelled.stream.cancel();
  await cancelled.closed();
  const whole = await open((response) => response.end(), { signal });
  expect(await new Response(whole.stream).text()).toBe("");
  expect(listeners.size).toBe(0);
});

test("the call's timeout ends with the head", async () => {
  const slow = async (response: ServerResponse) => {
    await new Promise((resolve) => setTimeout(resolve, 700));
    response.end("a");
  };
  const { stream } = await open(slow, { timeout: 500 });
  expect(await new Response(stream).text()).toBe("a");
});

test("what is declared as JSON comes as bytes, too, and an error is read whole", async () => {
  const { client } = await startServer(({ url }, response) =>
    response.writeHead(url.includes("404") ? 404 : 200, { "content-type": "application/json" }).end("1"),
  );
  const options: DownloadOptions = { as: byteStream };
  const stream = await call<unknown, ReadableStream>(client, operation, {}, options).unwrap();
  expect(await new Response(stream).text()).toBe("1");
  const missing = await call<{ error: Blob }, unknown>(client, { ...operation, path: "/404" }, {}, options);
  expect(await missing.error.text()).toBe("1");
});
