import type { ServerResponse } from "node:http";
import { inspect } from "node:util";
import { expect, test } from "vitest";
import {
  anything,
  blob,
  byteStream,
  call,
  eventStream,
  headers,
  json,
  numberHeader,
  text,
  type CallOptions,
  type DownloadOptions,
  type Operation,
} from "../../templates/package/src/runtime/index.js";
import type { Result } from "../../templates/package/src/runtime/result.js";
import { answering, answeringJson, startServer, type Handler } from "./test-server.js";

const post: Operation = { method: "POST", path: "/", responses: { 200: [json], 422: [json] } };

async function calling(
  responses: Operation["responses"],
  handle: Handler,
  options: CallOptions | DownloadOptions = {},
) {
  const { client } = await startServer(handle);
  return call<Result, unknown>(client, { ...post, responses }, {}, options);
}

const undeclared = { ok: true, status: "undeclared" };

test.for([
  ["201 with the JSON of 200", { 200: [json] }, answeringJson(201, { id: 1 }), { id: 1 }],
  ["201 with the text of 202", { 200: [json], 202: [text] }, answering(201, "a", "text/plain"), "a"],
  ["203 with the JSON of a range, beside 200", { 200: [text], "2XX": [json] }, answeringJson(203, [1]), [1]],
  ["204 where 200 has JSON", { 200: [json] }, answering(204), undefined],
  ["202 without a body where 200 has JSON", { 200: [json] }, answering(202), undefined],
  ["202 with an empty page where 200 has JSON", { 200: [json] }, answering(202, "", "text/html"), undefined],
  ["204 where a range promises JSON", { "2XX": [json] }, answering(204), undefined],
  ["205 where 200 has bytes", { 200: [blob] }, answering(205), new Blob([])],
  ["201 with JSON where 204 is declared", { 204: [anything] }, answeringJson(201, { id: 1 }), { id: 1 }],
  ["299 with JSON beside a default of errors", { 200: [json], default: [text] }, answeringJson(299, 0), 0],
] as const)("%s", async ([, responses, handle, data]) => {
  const { client } = await startServer(handle);
  const pending = call<Result, unknown>(client, { ...post, responses }, {});
  const found = await pending;
  const isInRange = Object.hasOwn(responses, "2XX") && found.response.status === 203;
  expect(found).toMatchObject({ ok: true, status: isInRange ? 203 : "undeclared" });
  expect(found).toHaveProperty("data", data);
  expect(await pending.unwrap()).toEqual(data);
});

test("an undeclared success that streams is the declared stream", async () => {
  const handle = answering(201, 'data: {"n":1}\n\n', "text/event-stream");
  const found = await calling({ 200: [eventStream()] }, handle);
  expect(found).toMatchObject(undeclared);
  const events = [];
  for await (const event of (found as { data: AsyncIterable<unknown> }).data) events.push(event);
  expect(events).toEqual([{ n: 1 }]);
});

test.for([
  ["application/json", '{"a":1}', { a: 1 }],
  ["application/problem+json; charset=utf-8", "null", null],
  ["application/json", '{"step":1}\n{"step":2}\n', '{"step":1}\n{"step":2}\n'],
  ["text/event-stream", "data: 1\n\n", "data: 1\n\n"],
  ["application/x-ndjson", "1\n2\n", "1\n2\n"],
  ["application/xml", "<a/>", "<a/>"],
  ["text/plain; charset=shift_jis", Buffer.from([0x8c, 0x5e, 0x8e, 0x86]), "型紙"],
  [undefined, '{"a":1}', { a: 1 }],
  ["text/html", "", undefined],
] as const)("without declared content, %s is read by what came", async ([type, body, data]) => {
  const handle = (_: unknown, response: ServerResponse) =>
    response.writeHead(200, type ? { "content-type": type } : {}).end(body);
  expect(await calling({ 200: [anything] }, handle)).toMatchObject({ ok: true, status: 200, data });
});

test.for(["application/x-tar", undefined])("without declared content, bytes under %s are exact", async (type) => {
  const bytes = Buffer.from(Array.from({ length: 70_000 }, (_, index) => (index * 7) % 256));
  const handle = (_: unknown, response: ServerResponse) =>
    response.writeHead(200, type ? { "content-type": type } : {}).end(bytes);
  const { data } = (await calling({ 200: [anything] }, handle)) as { data: Blob };
  expect(Buffer.from(await data.arrayBuffer()).equals(bytes)).toBe(true);
});

/** Writes a line, and the rest when the client has hung up or the work is done. */
function working(type: string, size: number) {
  const outcome = { finished: false };
  const handle = (_: unknown, response: ServerResponse) => {
    response.writeHead(200, { "content-type": type });
    response.write("x".repeat(size));
    const timer = setTimeout(() => ((outcome.finished = true), response.end("done")), 4000);
    response.on("close", () => clearTimeout(timer));
  };
  return { handle, outcome };
}

test.for([
  ["without declared content", { 200: [anything] }],
  ["under another content type", { 200: [json] }],
] as const)("a success %s is read to its end, however long it takes", async ([, responses]) => {
  const { handle, outcome } = working("text/plain", 200_000);
  const found = await calling(responses, handle);
  expect(outcome.finished).toBe(true);
  const came = found.ok ? found.data : await found.response.text();
  expect(came).toBe(`${"x".repeat(200_000)}done`);
});

test("a success under another content type is unexpected, with all its bytes and its text", async () => {
  const bytes = Buffer.alloc(200_000, 65);
  const handle = (_: unknown, response: ServerResponse) =>
    response.writeHead(200, { "content-type": "text/csv" }).end(bytes);
  const found = await calling({ 200: [json] }, handle);
  expect(found).toMatchObject({ ok: false, status: "unexpected", error: { reason: "content-type", status: 200 } });
  if (found.status !== "unexpected") throw new Error("no error");
  expect(found.error.text).toHaveLength(200_000);
  expect(found.error.response.bodyUsed).toBe(false);
  expect(Buffer.from(await found.response.arrayBuffer()).equals(bytes)).toBe(true);
});

test("bytes as they come take any success", async () => {
  for (const [status, type] of [
    [200, "text/csv"],
    [201, "application/gzip"],
  ] as const) {
    const { client } = await startServer(answering(status, "abc", type));
    const operation = { ...post, responses: { 200: [json] } };
    const found = await call<Result, unknown>(client, operation, {}, { as: byteStream } as DownloadOptions);
    expect(found).toMatchObject({ ok: true, status: status === 200 ? 200 : "undeclared" });
    expect(await new Response((found as { data: ReadableStream }).data).text()).toBe("abc");
  }
});

test("an undeclared error is told by its number and has the JSON that came", async () => {
  const found = await calling(post.responses, answeringJson(404, { detail: "Not Found" }));
  expect(found).toMatchObject({
    ok: false,
    status: "unexpected",
    error: { status: 404, reason: "status", json: { detail: "Not Found" }, text: '{"detail":"Not Found"}' },
  });
  const page = await calling(post.responses, answering(502, "<p>", "text/html"));
  expect(page).toMatchObject({ error: { status: 502, text: "<p>" } });
  expect(page).toHaveProperty("error.json", undefined);
});

test("an error that is declared without content has the JSON that came", async () => {
  const found = await calling({ 200: [json], 404: [] }, answeringJson(404, { detail: "none" }));
  expect(found).toMatchObject({ status: 404, error: { json: { detail: "none" }, contentType: "application/json" } });
});

test("an undeclared success has the headers that are declared for it, with and without a body", async () => {
  const part = headers({ "X-Total": numberHeader });
  const operation = { ...post, parts: { 200: [part], undeclared: [part] } };
  for (const body of ["{}", ""]) {
    const head = { "content-type": "application/json", "x-total": "3" };
    const { client } = await startServer((_, response) => response.writeHead(201, head).end(body));
    expect(await call(client, operation)).toMatchObject({ ...undeclared, headers: { "X-Total": 3 } });
  }
});

test("what is printed of a client, a result, an error and a stream has no key", async () => {
  const options = { auth: { Key: "s3cr3t" }, headers: { "X-Key": "s3cr3t" } };
  const secret = { "content-type": "text/event-stream", "set-cookie": "id=s3cr3t" };
  const { client } = await startServer((_, response) => response.writeHead(200, secret).end("data: 1\n\n"), options);
  const operation = { ...post, parameters: { query: () => "key=s3cr3t" }, responses: { 200: [eventStream()] } };
  const result = await call<Result, unknown>(client, operation);
  const refused = await call<Result, unknown>(client, post);
  expect(result.response.url + String(refused.ok)).toContain("s3cr3tfalse");
  for (const shown of [client, result, (result as { data: unknown }).data, refused, await call(client, operation)])
    expect(inspect(shown, { depth: 9 }) + JSON.stringify(shown)).not.toContain("s3cr3t");
});
