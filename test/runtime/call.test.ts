import { expect, test } from "vitest";
import {
  AbortError,
  ApiError,
  NetworkError,
  TimeoutError,
  UnexpectedResponseError,
  blob,
  blobAs,
  call,
  callByMode,
  eventStream,
  json,
  jsonBody,
  simplePath,
  text,
  textAs,
  type Operation,
} from "../../templates/package/src/runtime/index.js";
import type { Result } from "../../templates/package/src/runtime/result.js";
import { answering, answeringJson, listenersOf, startServer, until } from "./test-server.js";

const stop: Operation = {
  method: "POST",
  path: "/tasks/{task_id}/stop",
  parameters: { path: simplePath },
  body: jsonBody,
  accept: "application/json",
  responses: { 200: [json], 204: [], 400: [json], 401: [], "5XX": [json], 503: [] },
};
const request = { path: { task_id: "t1" }, body: { user: "u" } };

test("a success has its status and data", async () => {
  const { client, seen } = await startServer(answeringJson(200, { result: "success" }));
  const result = await call<Result, unknown>(client, stop, request);
  expect(result).toMatchObject({ ok: true, status: 200, data: { result: "success" } });
  expect(result.response.headers.get("content-type")).toBe("application/json");
  expect(seen).toMatchObject([{ method: "POST", url: "/v1/tasks/t1/stop", headers: { accept: "application/json" } }]);
});

test("unwrap resolves to the data, and sends nothing more", async () => {
  const { client, seen } = await startServer(answeringJson(200, { result: "success" }));
  const pending = call(client, stop, request);
  expect(await pending.unwrap()).toEqual({ result: "success" });
  expect(await pending.unwrap()).toEqual({ result: "success" });
  expect(await pending).toMatchObject({ ok: true });
  expect(seen).toHaveLength(1);
});

test("a declared error is a result, and thrown by unwrap with its code", async () => {
  const body = { code: "not_chat_app", message: "wrong mode", status: 499 };
  const { client } = await startServer(answeringJson(400, body));
  const pending = call(client, stop, request);
  expect(await pending).toMatchObject({ ok: false, status: 400, error: body });
  const error = await pending.unwrap().catch((error: unknown) => error);
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({ name: "ApiError", status: 400, code: "not_chat_app", body, response: { status: 400 } });
  expect((error as Error).message).toBe("POST /tasks/{task_id}/stop answered 400 not_chat_app: wrong mode");
});

test("a rejected call whose unwrap alone is awaited leaves no unhandled rejection", async () => {
  const unhandled: unknown[] = [];
  const listen = (reason: unknown) => unhandled.push(reason);
  process.on("unhandledRejection", listen);
  const { client } = await startServer((_, response) => response.destroy());
  await expect(call(client, stop, request).unwrap()).rejects.toBeInstanceOf(NetworkError);
  await new Promise((resolve) => setTimeout(resolve, 5));
  process.off("unhandledRejection", listen);
  expect(unhandled).toEqual([]);
});

test("the status is looked up exactly, then by range, then as default", async () => {
  const statuses: Operation = { ...stop, responses: { 503: [json], "5XX": [], default: [json] } };
  for (const [status, error] of [
    [503, { a: 1 }],
    [500, { text: '{"a":1}', contentType: "application/json" }],
    [418, { a: 1 }],
  ] as const) {
    const { client } = await startServer(answeringJson(status, { a: 1 }));
    expect(await call(client, statuses, request)).toMatchObject({ ok: false, status, error });
  }
});

test("a status without content has undefined data, or an error that is never falsy", async () => {
  const empty = await startServer(answering(204));
  expect(await call(empty.client, stop, request)).toMatchObject({ ok: true, status: 204, data: undefined });
  const unauthorised = await startServer(answering(401));
  const error = { text: "", contentType: null };
  expect(await call(unauthorised.client, stop, request)).toMatchObject({ ok: false, status: 401, error });
});

test.for([
  ["an HTML 524", 524, "<html>", "text/html", "content-type", "524"],
  ["an empty JSON 401 body", 400, "", "application/json", "body", ""],
  ["an empty success", 200, "", "application/json", "body", ""],
  ["JSON cut short", 200, '{"a":', "application/json", "body", ""],
  ["an error of null", 400, "null", "application/json", "body", ""],
  ["an undeclared status", 418, "tea", "text/plain", "status", ""],
  ["an HTML success", 200, "<html>", "text/html; charset=utf-8", "content-type", ""],
] as const)("%s is unexpected", async ([, status, body, contentType, reason]) => {
  const { client } = await startServer(answering(status, body, contentType));
  const pending = call<Result, unknown>(client, stop, request);
  const result = await pending;
  expect(result).toMatchObject({ ok: false, status: "unexpected", response: { status } });
  const error = await pending.unwrap().catch((error: unknown) => error);
  expect(error).toBeInstanceOf(UnexpectedResponseError);
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({ status, reason, text: body, body, contentType, code: undefined });
  const what = reason === "body" && !body ? "empty body" : reason;
  expect((error as Error).message).toContain(
    `POST /tasks/{task_id}/stop answered ${status}: unexpected ${what} (${contentType})`,
  );
});

test.for([
  ["JSON", json, { a: 1 }],
  ["text", text, '{"a":1}'],
  ["bytes", blobAs("audio/mpeg"), new Blob(['{"a":1}'])],
] as const)("without a content type, what is declared is tried: %s", async ([, reader, data]) => {
  const { client } = await startServer(answering(200, '{"a":1}'));
  const declared = { ...stop, responses: { 200: [reader, json] } };
  expect(await call(client, declared, request)).toMatchObject({ ok: true, data });
});

test("without a content type, what is declared as JSON and is none is unexpected", async () => {
  const { client } = await startServer(answering(200, "fine"));
  const result = { status: "unexpected", error: { reason: "body", text: "fine", contentType: null } };
  expect(await call(client, { ...stop, responses: { 200: [json, text] } }, request)).toMatchObject(result);
});

test("a long unexpected body is kept in part", async () => {
  const { client } = await startServer(answering(502, "x".repeat(100_000), "text/html"));
  const result = await call<Result, unknown>(client, stop, request);
  expect(result).toMatchObject({ status: "unexpected", error: { status: 502 } });
  const { text } = (result as { error: { text: string } }).error;
  expect(text).toMatch(/^x{65536,}$/);
});

test("a body of its own media type gets its own reader", async () => {
  const tone = { ...stop, responses: { 200: [json, textAs("text/csv"), blobAs("audio/mpeg")] } };
  const csv = await startServer(answering(200, "a,b", "Text/CSV; charset=utf-8"));
  expect(await call(csv.client, tone, request).unwrap()).toBe("a,b");
  const wav = await startServer(answering(200, "RIFF", "audio/wav"));
  const sound = await call<Result, Blob>(wav.client, tone, request).unwrap();
  expect([sound.type, await sound.text()]).toEqual(["audio/wav", "RIFF"]);
});

test("readers take what they are for", () => {
  const taken = (reader: { matches: (type: string | null) => boolean }) =>
    [
      "application/json",
      "application/problem+json",
      "text/plain",
      "text/xml",
      "audio/ogg",
      "application/octet-stream",
      null,
    ].filter((type) => reader.matches(type));
  expect(taken(json)).toEqual(["application/json", "application/problem+json", null]);
  expect(taken(text)).toEqual(["text/plain", null]);
  expect(taken(textAs("text/*"))).toEqual(["text/plain", "text/xml", null]);
  expect(taken(textAs("application/xml"))).toEqual(["text/xml", null]);
  expect(taken(blobAs("audio/mpeg"))).toEqual(["audio/ogg", "application/octet-stream", null]);
  expect(taken(blobAs("audio/*"))).toEqual(["audio/ogg", "application/octet-stream", null]);
  expect(taken(blobAs("application/pdf"))).toEqual(["application/octet-stream", null]);
  expect(taken(blobAs("application/*"))).toEqual([
    "application/json",
    "application/problem+json",
    "application/octet-stream",
    null,
  ]);
  expect(taken(blob)).toHaveLength(7);
});

test("a connection that fails is a NetworkError with its cause, before and within the body", async () => {
  const before = await startServer((_, response) => response.destroy());
  const error = await call(before.client, stop, request).catch((error: unknown) => error);
  expect(error).toBeInstanceOf(NetworkError);
  expect(error).toMatchObject({
    message: "POST /tasks/{task_id}/stop: connection failed",
    cause: expect.any(Error) as Error,
  });
  const within = await startServer((_, response) => {
    response.writeHead(200, { "content-type": "application/json", "content-length": "100" }).write('{"a":');
    setTimeout(() => response.destroy(), 5);
  });
  await expect(call(within.client, stop, request)).rejects.toBeInstanceOf(NetworkError);
});

test("a timeout covers headers and body", async () => {
  const silent = await startServer(() => {});
  const error = await call(silent.client, stop, request, { timeout: 20 }).catch((error: unknown) => error);
  expect(error).toBeInstanceOf(TimeoutError);
  expect(error).toMatchObject({ kind: "total", timeout: 20 });
  const slow = await startServer(
    (_, response) => response.writeHead(200, { "content-type": "application/json" }).write("{"),
    { timeout: 30 },
  );
  await expect(call(slow.client, stop, request)).rejects.toMatchObject({ kind: "total", timeout: 30 });
});

test.for([0, Infinity])("a timeout of %s is no limit", async (timeout) => {
  const { client } = await startServer(async (_, response) => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    response.writeHead(204).end();
  });
  expect(await call(client, stop, request, { timeout })).toMatchObject({ ok: true });
});

test("an aborted call rejects with an AbortError and closes the connection", async () => {
  let closed = false;
  const { client, seen } = await startServer((_, response) => response.on("close", () => (closed = true)));
  const controller = new AbortController();
  const pending = call(client, stop, request, { signal: controller.signal });
  await until(() => seen.length === 1);
  controller.abort("enough");
  const error = await pending.catch((error: unknown) => error);
  expect(error).toBeInstanceOf(AbortError);
  expect(error).toMatchObject({ name: "AbortError", cause: "enough" });
  await until(() => closed);
});

test("a signal that is aborted already sends nothing", async () => {
  const { client, seen } = await startServer(answering(204));
  await expect(call(client, stop, request, { signal: AbortSignal.abort() })).rejects.toBeInstanceOf(AbortError);
  expect(seen).toEqual([]);
});

test("a deadline wins against a credential function that never answers", async () => {
  const { client } = await startServer(answering(204), { auth: { Key: () => new Promise(() => {}) } });
  await expect(call(client, { ...stop, security: [["Key"]] }, request, { timeout: 10 })).rejects.toMatchObject({
    kind: "total",
  });
});

test("a long-lived signal is let go of", async () => {
  const { client } = await startServer(answering(204));
  const { signal } = new AbortController();
  const listeners = listenersOf(signal);
  await call(client, stop, request, { signal });
  expect(listeners.size).toBe(0);
});

test("the request property chooses between JSON and a stream", async () => {
  const send: Operation = {
    ...stop,
    streaming: {
      property: "mode",
      value: "streaming",
      accept: "text/event-stream",
      responses: { 200: [eventStream()] },
    },
    responses: { 200: [json], 400: [json] },
  };
  const { client, seen } = await startServer((_, response) =>
    response.writeHead(200, { "content-type": "text/event-stream" }).end('data: {"a":1}\n\n'),
  );
  const path = { task_id: "t" };
  const streamed = await callByMode<Result, AsyncIterable<unknown>>(client, send, {
    path,
    body: { mode: "streaming" },
  }).unwrap();
  for await (const event of streamed) expect(event).toEqual({ a: 1 });
  expect(await callByMode(client, send, { path, body: {} })).toMatchObject({ error: { reason: "content-type" } });
  expect(seen.map(({ headers }) => headers.accept)).toEqual(["text/event-stream", "application/json"]);
});

test("an error keeps its code when a stream was asked for", async () => {
  const send: Operation = {
    ...stop,
    streaming: {
      property: "mode",
      value: "streaming",
      accept: "text/event-stream",
      responses: { 200: [eventStream()] },
    },
    responses: { 200: [json], 400: [json] },
  };
  const { client } = await startServer(answeringJson(400, { code: "app_unavailable" }));
  const body = { mode: "streaming" };
  await expect(callByMode(client, send, { ...request, body }).unwrap()).rejects.toMatchObject({
    code: "app_unavailable",
  });
});
