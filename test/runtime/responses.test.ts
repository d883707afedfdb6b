import type { ServerResponse } from "node:http";
import { expect, test } from "vitest";
import {
  ApiError,
  anyText,
  blobAs,
  anything,
  call,
  json,
  text,
  textAs,
  type Operation,
  type ResponseReader,
} from "../../templates/package/src/runtime/index.js";
import type { Result } from "../../templates/package/src/runtime/result.js";
import { answering, startServer } from "./test-server.js";

const get: Operation = {
  method: "GET",
  path: "/",
  responses: { 200: [json], 204: [], 205: [], 304: [], "2XX": [json] },
};

async function result(operation: Operation, handle: Parameters<typeof startServer>[0]): Promise<Result> {
  return call<Result, unknown>((await startServer(handle)).client, operation);
}

test.for([204, 205])("%s has no content, whatever its headers say", async (status) => {
  const found = await result(get, answering(status, "", "application/json"));
  expect(found).toMatchObject({ ok: true, status });
  expect(found).toHaveProperty("data", undefined);
});

test("304 is a failure, as every status but 2XX: what it stands for is in the caller's cache", async () => {
  const { client, seen } = await startServer(answering(304));
  const pending = call<Result, unknown>(client, get, {}, { headers: { "If-None-Match": '"1"' } });
  expect(await pending).toMatchObject({ ok: false, status: 304, error: { text: "", contentType: null } });
  await expect(pending.unwrap()).rejects.toMatchObject({ name: "ApiError", status: 304 });
  await expect(pending.unwrap()).rejects.toBeInstanceOf(ApiError);
  expect(seen[0]!.headers["if-none-match"]).toBe('"1"');
});

test("HEAD has no body, and the length of what GET would answer", async () => {
  const head = { ...get, method: "HEAD", responses: { 200: [], 404: [] } };
  const length = { "content-type": "application/json", "content-length": "1000" };
  const found = await result(head, (_, response) => response.writeHead(200, length).end());
  expect(found).toMatchObject({ ok: true, data: undefined });
  expect(found.response.headers.get("content-length")).toBe("1000");
  expect(await result(head, (_, response) => response.writeHead(404, length).end())).toMatchObject({
    ok: false,
    status: 404,
    error: { text: "" },
  });
});

const empty = (type?: string) => (_: unknown, response: ServerResponse) =>
  response.writeHead(200, { "content-length": "0", ...(type && { "content-type": type }) }).end();

test.for([
  ["JSON", [json], "application/json", { status: "unexpected", error: { reason: "body", text: "" } }],
  ["JSON without a type", [json], undefined, { status: "unexpected", error: { reason: "body", text: "" } }],
  ["text", [text], "text/plain", { ok: true, data: "" }],
  ["text without a type", [text], undefined, { ok: true, data: "" }],
  ["bytes", [blobAs("image/png")], "image/png", { ok: true, data: new Blob([]) }],
  ["nothing", [anything], undefined, { ok: true, data: undefined }],
] as const)("content-length: 0, declared as %s", async ([, readers, type, outcome]) => {
  expect(await result({ ...get, responses: { 200: readers } }, empty(type))).toMatchObject(outcome);
});

async function data(reader: ResponseReader, type: string, body: string | Buffer): Promise<unknown> {
  const handle = (_: unknown, response: ServerResponse) => response.writeHead(200, { "content-type": type }).end(body);
  const found = await result({ ...get, responses: { 200: [reader] } }, handle);
  return found.ok ? found.data : found.status === "unexpected" && found.error.reason;
}

test.for([
  [json, "Application/Problem+JSON; charset=utf-8", '{"a":1}', { a: 1 }],
  [json, "text/json", '{"a":1}', { a: 1 }],
  [json, "application/json; charset=iso-8859-1", Buffer.from('"é"', "latin1"), "é"],
  [json, "application/json; charset=windows-1252", Buffer.from('"ü"', "latin1"), "ü"],
  [json, "application/json; charset=Shift_JIS", Buffer.from([0x22, 0x8c, 0x5e, 0x22]), "型"],
  [json, "application/json;charset=utf-16", Buffer.from('\uFEFF"é"', "utf16le"), "é"],
  [json, "application/json; charset=utf-8", '"é"', "é"],
  [json, "application/json", '\uFEFF{"a":"é"}', { a: "é" }],
  [json, "text/plain", '{"a":1}', "content-type"],
  [textAs("application/xml"), "text/xml; charset=UTF-8", "<a/>", "<a/>"],
  [textAs("application/atom+xml"), "application/atom+xml", "<a/>", "<a/>"],
  [textAs("text/csv"), "Text/CSV;header=present", "a", "a"],
  [text, "text/html", "<a>", "content-type"],
  [text, 'text/plain; charset="Shift_JIS"', Buffer.from([0x8c, 0x5e, 0x8e, 0x86]), "型紙"],
  [text, "text/plain; charset=unheard-of", "型紙", "型紙"],
] as const)("%# by what came, checked against what was declared", async ([reader, type, body, expected]) => {
  expect(await data(reader, type, body)).toEqual(expected);
});

test.for(["image/png", "application/octet-stream", "image/webp"])("bytes that come as %s are exact", async (type) => {
  const bytes = Buffer.from(Array.from({ length: 70_000 }, (_, index) => (index * 7) % 256));
  const blob = (await data(blobAs("image/*"), type, bytes)) as Blob;
  expect(blob.type).toBe(type);
  expect(Buffer.from(await blob.arrayBuffer()).equals(bytes)).toBe(true);
});

test.for([
  ["hallo", "text/plain", "hallo"],
  ["hallo", undefined, "hallo"],
  ["<p>", "text/html; charset=utf-8", "<p>"],
  ['"hallo"', "application/json;charset=UTF-8", "hallo"],
  ['{"json', "text/x+json-not", '{"json'],
] as const)("a text under any media type: %j as %s", async ([body, type, data]) => {
  const found = await result({ ...get, responses: { 200: [anyText] } }, answering(200, body, type));
  expect(found).toMatchObject({ ok: true, data });
});

/** Writes for as long as somebody listens, and tells when nobody does. */
function endless(status: number, interval?: number) {
  let close: () => void;
  const closed = new Promise<void>((resolve) => (close = resolve));
  const handle = (_: unknown, response: ServerResponse) => {
    response.writeHead(status, { "content-type": "text/plain" });
    const write = () => {
      if (interval === undefined) while (response.write("x".repeat(65_536)));
      else response.write("x");
    };
    const timer = setInterval(write, interval);
    if (interval === undefined) response.on("drain", write);
    response.on("close", () => (clearInterval(timer), close()));
    write();
  };
  return { handle, closed };
}

test("of what is declared without content, the beginning of an error is read", async () => {
  const operation = { ...get, responses: { 200: [json], 404: [] } };
  const failed = endless(404);
  const failure = await result(operation, failed.handle);
  expect(failure).toMatchObject({ ok: false, status: 404, error: { contentType: "text/plain" } });
  expect((failure as { error: { text: string } }).error.text.length).toBeGreaterThanOrEqual(65_536);
  await failed.closed;
});

test("an error without an end is waited for as long as the caller says, as every answer is", async () => {
  const drip = endless(500, 50);
  const { client } = await startServer(drip.handle);
  await expect(call(client, get, {}, { timeout: 300 })).rejects.toMatchObject({ name: "TimeoutError", kind: "total" });
  await drip.closed;
});

test.for([404, 500])("a slow error %s is read to its end", async (status) => {
  const operation = { ...get, responses: { 200: [json], 404: [] } };
  const found = await result(operation, (_, response) => {
    response.writeHead(status, { "content-type": "application/json; charset=iso-8859-1" });
    response.write('{"a":');
    setTimeout(() => response.end(Buffer.from('"é"}', "latin1")), 3200);
  });
  expect(found).toMatchObject({ ok: false, error: { json: { a: "é" } } });
});

test.for([
  [200, "", "application/json", "unexpected empty body (application/json)"],
  [200, "", undefined, "unexpected empty body (no content-type)"],
  [200, "{", "application/json", "unexpected body (application/json)"],
  [200, "a", "text/plain", "unexpected content-type (text/plain), not application/json: { as: byteStream } takes any"],
  [404, "", undefined, "unexpected status (no content-type)"],
] as const)("%s with %j of the type %s says what is wrong", async ([status, body, type, message]) => {
  const operation = { ...get, accept: "application/json", responses: { 200: [json] } };
  const found = await result(operation, answering(status, body, type));
  expect(found).toMatchObject({ error: { message: `GET / answered ${status}: ${message}` } });
});
