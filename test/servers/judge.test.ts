import { expect, it } from "vitest";
import { recorder } from "./programs/exchange.js";
import { judge, type AnyResult } from "./programs/judge.js";
import { createServer } from "node:http";
import { close, listen } from "../runtimes/server.js";

type Answer = readonly [status: number, contentType: string, body: string | Uint8Array];

/** What the judge says of a result, where a real server answered so. */
async function judged(
  [status, type, body]: Answer,
  result: (response: Response) => object | Promise<object>,
): Promise<string> {
  const server = createServer((_, response) => void response.writeHead(status, { "content-type": type }).end(body));
  try {
    const { fetch, take } = recorder();
    const response = await fetch(await listen(server));
    const made = { ok: response.ok, status, response, ...(await result(response)) } as AnyResult;
    return await judge(made, take()[0]!);
  } finally {
    close(server);
  }
}

const json = "application/json";
const made: Answer = [201, json, '{"id":1}'];
const picture = Uint8Array.of(0xff, 0xd8, 0x00, 0xff);
const unexpected = (text: string) => ({ ok: false, status: "unexpected", error: { reason: "content-type", text } });

async function* items(...all: unknown[]): AsyncGenerator<unknown> {
  yield* all;
}

it.each<[string, Answer, (response: Response) => object | Promise<object>]>([
  ["data", made, () => ({ data: { id: 1 } })],
  ["a status that is not declared", made, () => ({ status: "undeclared", data: { id: 1 } })],
  ["an empty success", [204, json, ""], () => ({ data: undefined })],
  ["text", [200, "text/csv", "a,b"], () => ({ data: "a,b" })],
  ["bytes", [200, "image/jpeg", picture], () => ({ data: new Blob([picture]) })],
  ["bytes as they come", [200, "image/jpeg", picture], (response) => ({ data: response.body })],
  ["lines", [200, "application/x-ndjson", '{"a":1}\n{"a":2}\n'], () => ({ data: items({ a: 1 }, { a: 2 }) })],
  ["lines under another name", [200, json, '{"a":1}\n{"a":2}\n'], () => ({ data: items({ a: 1 }, { a: 2 }) })],
  ["events", [200, "text/event-stream", ": hi\n\ndata: 1\n\ndata: [DONE]\n\n"], () => ({ data: items(1) })],
  ["a success of another type, unread", [200, "image/jpeg", picture], () => unexpected("\ufffd")],
  ["an error", [404, json, '{"detail":"no"}'], () => ({ error: { detail: "no" } })],
  [
    "an error's JSON",
    [404, json, '{"detail":"no"}'],
    () => ({ status: "unexpected", error: { json: { detail: "no" } } }),
  ],
  ["an error's text", [502, "text/html", "<h1>"], () => ({ status: "unexpected", error: { text: "<h1>" } })],
])("%s is right", async (_, answer, result) => {
  expect(await judged(answer, result)).toBe("");
});

it.each<[string, Answer, (response: Response) => object | Promise<object>]>([
  ["a success told as a failure", made, () => ({ ok: false, error: { id: 1 } })],
  [
    "… as an unexpected one",
    made,
    () => ({ ok: false, status: "unexpected", error: { reason: "status", text: '{"id":1}' } }),
  ],
  ["an error told as a success", [500, json, "{}"], () => ({ ok: true, data: {} })],
  ["another status", made, () => ({ status: 200, data: { id: 1 } })],
  ["no data", made, () => ({ data: undefined })],
  ["a part of the data", made, () => ({ data: {} })],
  ["a part of a text", [200, "text/csv", "a,b"], () => ({ data: "a," })],
  ["bytes as text", [200, "image/jpeg", picture], () => ({ data: new TextDecoder().decode(picture) })],
  ["a line too few", [200, "application/x-ndjson", '{"a":1}\n{"a":2}\n'], () => ({ data: items({ a: 1 }) })],
  [
    "a success of another type whose bytes are gone",
    [200, "image/jpeg", picture],
    async (response) => unexpected(await response.text()),
  ],
  ["an error without its body", [404, json, '{"detail":"no"}'], () => ({ error: {} })],
])("%s is not", async (_, answer, result) => {
  expect(await judged(answer, result)).not.toBe("");
});
