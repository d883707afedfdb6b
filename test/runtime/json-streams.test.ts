import type { ServerResponse } from "node:http";
import { expect, onTestFinished, test, vi } from "vitest";
import {
  EventStream,
  NetworkError,
  StreamTruncatedError,
  call,
  callByMode,
  eventStream,
  json,
  jsonBody,
  jsonLines,
  jsonSequence,
  type EventRoles,
  type Operation,
  type StreamOptions,
} from "../../templates/package/src/runtime/index.js";
import type { Result } from "../../templates/package/src/runtime/result.js";
import { parseLines } from "../../templates/package/src/runtime/streams/parse-lines.js";
import { parseSequence } from "../../templates/package/src/runtime/streams/parse-sequence.js";
import type { Receive } from "../../templates/package/src/runtime/streams/take-events.js";
import { startServer, until } from "./test-server.js";

const operation: Operation = { method: "GET", path: "/x", responses: {} };

/** What a parser hands on, and whether it found the last event cut short. */
function parsed(parse: typeof parseLines, chunks: readonly (string | Uint8Array)[], roles: EventRoles = {}) {
  const events: unknown[] = [];
  const receive: Receive = (event, role, told) => !!events.push(role ? [role, event ?? told] : event);
  const parser = parse(roles, receive, new Response());
  for (const chunk of chunks) parser.feed(typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk);
  return { events, cut: parser.end() };
}

const values = [{ a: "日本😀" }, [1, { b: null }], "x\ny", 7, null];

test.for([
  ["lines", parseLines, values.map((value) => `${JSON.stringify(value)}\n`).join("")],
  ["lines that end with CRLF", parseLines, values.map((value) => `${JSON.stringify(value)}\r\n\r\n`).join("")],
  ["lines whose last has no end", parseLines, values.map((value) => JSON.stringify(value)).join("\n")],
  ["a sequence", parseSequence, values.map((value) => `\x1e${JSON.stringify(value)}\n`).join("")],
  [
    "an indented sequence",
    parseSequence,
    values.map((value) => `\x1e\x1e\r\n${JSON.stringify(value, null, 2)}\n`).join(""),
  ],
] as const)("%s come out the same wherever the bytes are cut", ([, parser, text]) => {
  const bytes = new TextEncoder().encode(`\uFEFF${text}`);
  const whole = { events: values, cut: "" };
  for (let cut = 0; cut <= bytes.length; cut++)
    expect(parsed(parser, [bytes.slice(0, cut), bytes.slice(cut)])).toEqual(whole);
  expect(
    parsed(
      parser,
      [...bytes].map((byte) => new Uint8Array([byte])),
    ),
  ).toEqual(whole);
});

test.for([
  [parseLines, "", [], ""],
  [parseLines, "\n \r\n", [], ""],
  [parseLines, "1\n[DONE]", [1, ["end", undefined]], ""],
  [parseSequence, "", [], ""],
  [parseSequence, "\x1e1\n\x1e", [1], ""],
  [parseSequence, '\x1e1\n\x1e{"a":2}', [1, { a: 2 }], ""],
  [parseSequence, "\x1e1\n\x1e23", [1], "23"],
  [parseSequence, "\x1e1\n\x1etrue", [1], "true"],
] as const)("an end within an event is told from one between two %#", ([parser, text, events, cut]) => {
  expect(parsed(parser, [text])).toEqual({ events, cut });
});

test.for([
  [parseLines, "1\noops\n2\n"],
  [parseSequence, "\x1e1\n\x1eoops\n\x1e2\n"],
] as const)("what is whole and not JSON is told with its text, and what follows is read %#", ([parser, text]) => {
  const [first, [role, told], last] = parsed(parser, [text]).events as [unknown, [string, string], unknown];
  expect([first, role, told.trim(), last]).toEqual([1, "unexpected", "oops", 2]);
});

test("a separator hands on what came before it, and a line feed what it ends", () => {
  const events: unknown[] = [];
  const parser = parseSequence({}, (event, role, told) => !!events.push(role ? [role, told] : event), new Response());
  const feed = (text: string) => (parser.feed(new TextEncoder().encode(text)), [...events]);
  expect(feed("\x1e[1")).toEqual([]);
  expect(feed("2]\x1e{")).toEqual([[12]]);
  expect(feed("\n")).toEqual([[12]]);
  expect(feed("}\n")).toEqual([[12], {}]);
});

test.for(["123", "true", "null", "-1.5e3"])("%s that a separator follows at once may be cut short", (text) => {
  const events: unknown[] = [];
  const parser = parseSequence({}, (event, role, told) => !!events.push(role ? [role, told] : event), new Response());
  const feed = (more: string) => parser.feed(new TextEncoder().encode(more));
  feed(`\x1e${text}\n\x1e${text}`);
  feed("\x1e4567\n");
  expect(events).toEqual([JSON.parse(text), ["unexpected", text], 4567]);
});

test("a text of many lines is parsed once, when its last has come", () => {
  const value = Array.from({ length: 50 }, (_, n) => ({ [`[{"\\`]: [{ n: [[n]] }], "]}": { text: 'a"}\\' } }));
  const chunks = JSON.stringify(value, null, 1).match(/.*\n|.+$/g)!;
  expect(chunks.length).toBeGreaterThan(500);
  const parse = vi.spyOn(JSON, "parse");
  onTestFinished(() => parse.mockRestore());
  for (const bytes of [chunks, chunks.flatMap((chunk) => [...chunk])])
    expect(parsed(parseSequence, ["\x1e", ...bytes, "\n"])).toEqual({ events: [value], cut: "" });
  expect(parse).toHaveBeenCalledTimes(2);
});

test("events have the same roles as in an event stream", () => {
  const roles = { discriminator: "kind", end: ["done", "[DONE]"], error: ["failed"], heartbeat: ["alive"] };
  expect(parsed(parseLines, ['{"kind":"a"}\n{"kind":"alive"}\n{"kind":"done"}\n[DONE]\n'], roles).events).toEqual([
    { kind: "a" },
    ["end", { kind: "done" }],
    ["end", undefined],
  ]);
  const failed = { kind: "failed", code: "no" };
  for (const end of ["\n", ""])
    expect(parsed(parseLines, [JSON.stringify(failed) + end], roles).events).toEqual([["error", failed]]);
});

/** Opens a stream whose response is written by hand. */
async function open(
  contentType: string,
  write: (response: ServerResponse) => unknown,
  options: StreamOptions = {},
  roles: EventRoles = {},
) {
  const readers = [jsonLines(roles), jsonSequence(roles)];
  const server = await startServer((_, response) => {
    response.writeHead(200, { "content-type": contentType });
    response.flushHeaders();
    return write(response);
  });
  const streaming = { ...operation, responses: { 200: readers } };
  const stream = await call<unknown, EventStream<unknown>>(server.client, streaming, {}, options).unwrap();
  return { ...server, stream };
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

test.for([
  ["application/x-ndjson", "1\n", "1\n2\n"],
  ["Application/JSONL; charset=utf-8", "1\n", "1\n2\n"],
  ["application/json-lines", "1\n", "1\n2\n"],
  ["text/x-ndjson", "1\n", "1\n2\n"],
  ["application/stream+json", "1\n", "1\n2\n"],
  ["application/json-seq", "\x1e1\n", "\x1e1\n\x1e2\n"],
  ["application/geo+json-seq", "\x1e1\n", "\x1e1\n\x1e2\n"],
])("%s: an event is there as soon as it is sent, and bytes are of the same format", async ([type, first, both]) => {
  let response!: ServerResponse;
  const { stream } = await open(type!, (it) => (response = it).write(first));
  expect(stream).toBeInstanceOf(EventStream);
  const bytes = stream.toReadableStream().getReader();
  const text = async () => new TextDecoder().decode((await bytes.read()).value);
  expect(await text()).toBe(first);
  response.end(both!.slice(first!.length));
  expect(await text()).toBe(both!.slice(first!.length));
  expect(await bytes.read()).toMatchObject({ done: true });
});

test.for(["application/x-ndjson", "application/json-seq"])("%s: an end within an event", async (type) => {
  const start = type === "application/json-seq" ? "\x1e" : "";
  const cut = await open(type, (response) => response.end(`${start}{"n":1}\n${start}{"n":`));
  const { events, error } = await collect(cut.stream);
  expect(events).toEqual([{ n: 1 }]);
  expect(error).toBeInstanceOf(StreamTruncatedError);
  expect(error).toMatchObject({ received: 1, last: { n: 1 }, rest: '{"n":' });
  const broken = await open(type, (response) => response.write(`${start}{"n":1}\n`, () => response.destroy()));
  expect((await collect(broken.stream)).error).toBeInstanceOf(NetworkError);
});

test("an end before the event that ends the stream is a truncation, and what is cut after it is not", async () => {
  const roles = { discriminator: "kind", end: ["done"] };
  const early = await open("application/x-ndjson", (response) => response.end('{"kind":"a"}\n'), {}, roles);
  expect((await collect(early.stream)).error).toBeInstanceOf(StreamTruncatedError);
  const late = await open("application/x-ndjson", (response) => response.end('{"kind":"done"}\n{"ki'), {}, roles);
  expect(await collect(late.stream)).toEqual({ events: [{ kind: "done" }], error: undefined });
});

test("a silent stream times out; leaving it closes the connection; it is read once", async () => {
  let closed = 0;
  const write = (response: ServerResponse) => {
    response.on("close", () => closed++);
    response.write("1\n");
  };
  const silent = await open("application/x-ndjson", write, { idleTimeout: 30 });
  expect(await collect(silent.stream)).toMatchObject({ events: [1], error: { name: "TimeoutError", kind: "idle" } });
  const left = await open("application/x-ndjson", write);
  for await (const _ of left.stream) break;
  expect(() => left.stream.toReadableStream()).toThrow("only once");
  const controller = new AbortController();
  const aborted = await open("application/x-ndjson", write, { signal: controller.signal });
  controller.abort();
  expect((await collect(aborted.stream)).error).toMatchObject({ name: "AbortError" });
  await until(() => closed === 3);
});

test("the request property chooses between JSON and lines, whose name a reader of JSON would take", async () => {
  const send: Operation = {
    ...operation,
    method: "POST",
    body: jsonBody,
    accept: "application/json",
    streaming: { property: "watch", value: true, accept: "application/stream+json", responses: { 200: [jsonLines()] } },
    responses: { 200: [json] },
  };
  const { client, seen } = await startServer(({ body }, response) => {
    const type = body.includes("true") ? "application/stream+json" : "application/json";
    response.writeHead(200, { "content-type": type }).end("1\n");
  });
  const stream = await callByMode<unknown, AsyncIterable<unknown>>(client, send, { body: { watch: true } }).unwrap();
  expect((await collect(stream)).events).toEqual([1]);
  expect(await callByMode(client, send, { body: { watch: false } }).unwrap()).toBe(1);
  expect(seen.map(({ headers }) => headers.accept)).toEqual(["application/stream+json", "application/json"]);
});

test("a body without a content type is what is declared; an event stream has to say that it is one", async () => {
  const readers = { "1\n": jsonLines(), "\x1e1\n": jsonSequence(), "data: 1\n\n": eventStream() };
  const found = [];
  for (const [text, reader] of Object.entries(readers)) {
    const { client } = await startServer((_, response) => response.end(text));
    const result = await call<Result, unknown>(client, { ...operation, responses: { 200: [reader] } });
    found.push(result.ok ? (await collect(result.data as AsyncIterable<unknown>)).events : result.status);
  }
  expect(found).toEqual([[1], [1], "unexpected"]);
});
