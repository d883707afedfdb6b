import { expect, test } from "vitest";
import type { EventRoles } from "../../templates/package/src/runtime/index.js";
import { parseEvents } from "../../templates/package/src/runtime/streams/parse-events.js";

function parsed(chunks: readonly (string | Uint8Array)[], roles: EventRoles = {}): unknown[] {
  const events: unknown[] = [];
  const parser = parseEvents(
    roles,
    (event, role, told) => !!events.push(role ? [role, event ?? told] : event),
    new Response(),
  );
  for (const chunk of chunks) parser.feed(typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk);
  return events;
}

const stream =
  'data: {"a":"日本😀"}\r\n\r\n: comment\r\nevent: x\r\ndata: {"b":\r\ndata: 1}\r\nid: 1\r\nretry: 1\r\n\r\nevent: ping\r\n\r\n';

test.for(["\r\n", "\n", "\r"])("events come out the same wherever the bytes are cut (line end %j)", (lineEnd) => {
  const bytes = new TextEncoder().encode(`\uFEFF${stream.replaceAll("\r\n", lineEnd)}`);
  const expected = [{ a: "日本😀" }, { b: 1 }];
  for (let cut = 0; cut <= bytes.length; cut++)
    expect(parsed([bytes.slice(0, cut), bytes.slice(cut)])).toEqual(expected);
  expect(parsed([...bytes].map((byte) => new Uint8Array([byte])))).toEqual(expected);
});

test("an event is handed on with its own bytes, not with the next ones", () => {
  expect(parsed(["data: 1\r\r"])).toEqual([1]);
  expect(parsed(["data: 1\r\n\r"])).toEqual([1]);
  expect(parsed(["data: 1\r\n\r", "\n\ndata: 2\n\n"])).toEqual([1, 2]);
});

test("what has no data is not an event, and a last one that is cut short neither", () => {
  expect(parsed(["event: ping\n\n", "id: 1\n\n", "data\n\n", "data:\n\n", 'data: {"a":1}\n'])).toEqual([]);
});

test.for([
  ["data: {", "data: {"],
  ["event: b\ndata: {}\n: a\nid: 1\n", "event: b\ndata: {}\nid: 1"],
  ["data: 2\r\ndata: 3", "data: 2\ndata: 3"],
  ["da", "da"],
  ["", ""],
  ["event: b\nid: 1\n", ""],
  [": comment\n: comm", ""],
  ["data: {}\n\n\n", ""],
  ["data: [DONE]", ""],
  ["data: [DONE]\n", ""],
  ["event: end\ndata: {}\n", ""],
  ["event: end\ndata: {", "event: end\ndata: {"],
] as const)("an end within an event is told from one between two, and leaves its text: %j", ([text, rest]) => {
  const parser = parseEvents({ discriminator: "event", end: ["end"] }, () => true, new Response());
  parser.feed(new TextEncoder().encode(`data: 1\n\n${text}`));
  expect(parser.end()).toBe(rest);
});

test("an event that ends the stream is handed on without its empty line", () => {
  const events: unknown[] = [];
  const parser = parseEvents(
    { discriminator: "event", end: ["end"] },
    (event, role) => !!events.push([event, role]),
    new Response(),
  );
  parser.feed(new TextEncoder().encode('data: {"event":"end","n":1}\n'));
  expect([events, parser.end(), events]).toEqual([
    [[{ event: "end", n: 1 }, "end"]],
    "",
    [[{ event: "end", n: 1 }, "end"]],
  ]);
});

test("the name comes from the discriminator, or from the event field where the JSON lacks it", () => {
  const roles = { discriminator: "event", end: ["end"] };
  expect(
    parsed(['event: a\ndata: {"x":1}\n\n', 'event: a\ndata: {"event":"end"}\n\n', 'data: {"x":2}\n\n'], roles),
  ).toEqual([{ x: 1, event: "a" }, ["end", { event: "end" }], { x: 2 }]);
  expect(parsed(["event: end\ndata:\n\n", "data: [1]\n\n", "data: null\n\n"], roles)).toEqual([
    ["end", { event: "end" }],
    [1],
    null,
  ]);
  expect(parsed(['event: end\ndata: {"x":1}\n\n'], { end: ["end"] })).toEqual([["end", { x: 1 }]]);
});

test("heartbeats are not handed on, whatever they hold", () => {
  const roles = { discriminator: "event", heartbeat: ["ping"] };
  expect(
    parsed(['data: {"event":"ping"}\n\n', "event: ping\ndata: still here\n\n", "event: ping\ndata:\n\n"], roles),
  ).toEqual([]);
});

test("a sentinel that is no JSON may end a stream", () => {
  expect(parsed(["data: 1\n\n", "data: [DONE]\n\n"], { end: ["[DONE]"] })).toEqual([1, ["end", undefined]]);
});

test("data that is not JSON is told with its text, and what follows is read", () => {
  expect(parsed(["data: oops\n\ndata: 1\n\n"])).toEqual([["unexpected", "oops"], 1]);
});

test("an error event is told, by its discriminator or its name", () => {
  const roles = { discriminator: "event", error: ["error"] };
  const event = { event: "error", status: 400, code: "invalid_param", message: "no" };
  expect(parsed([`data: ${JSON.stringify(event)}\n\n`], roles)).toEqual([["error", event]]);
  expect(parsed(["event: error\ndata: {}\n\n"], roles)).toEqual([["error", { event: "error" }]]);
});
