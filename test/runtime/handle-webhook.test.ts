import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { handleWebhook, type WebhookAnswer, type WebhookHandler } from "../../templates/package/src/runtime/index.js";

interface Handlers {
  readonly echo: WebhookHandler<unknown, WebhookAnswer<200, unknown>>;
  readonly note: WebhookHandler<unknown, void>;
  readonly text: WebhookHandler<unknown, WebhookAnswer<202, string, "text/plain">>;
  readonly refuse: WebhookHandler<unknown, WebhookAnswer<422>>;
}

const seen: unknown[] = [];
const handlers: Handlers = {
  echo: (body, request) => ({ status: 200, body: { body, from: request.headers.get("x-from") } }),
  note: (body) => void seen.push(body),
  text: async (body) => ({
    status: 202,
    body: body instanceof Blob ? `${body.size} bytes` : typeof body,
    contentType: "text/plain",
  }),
  refuse: () => ({ status: 422 }),
};

/** Starts a server that has every request answered by the handler that its path names. */
async function startServer(): Promise<string> {
  const server = createServer(async (incoming, outgoing) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const { method = "", url = "", headers } = incoming;
    const body = chunks.length === 0 ? {} : { body: Buffer.concat(chunks) };
    const request = new Request(`http://localhost${url}`, {
      method,
      headers: headers as Record<string, string>,
      ...body,
    });
    const response = await handleWebhook(handlers, decodeURIComponent(url.slice(1)), request);
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(Buffer.from(await response.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function send(name: string, body?: BodyInit, contentType = "application/json") {
  const headers = { "content-type": contentType, "x-from": "api", connection: "close" };
  const response = await fetch(`${await startServer()}/${name}`, { method: "POST", headers, body: body ?? null });
  return [response.status, response.headers.get("content-type"), await response.text()];
}

test("a handler gets the JSON and the request, and its answer goes back as JSON", async () => {
  const answer = '{"body":{"a":[1]},"from":"api"}';
  expect(await send("echo", '{"a":[1]}')).toEqual([200, "application/json", answer]);
  expect(await send("echo", '{"a":[1]}', "application/vnd.hook+json; charset=utf-8")).toEqual([
    200,
    "application/json",
    answer,
  ]);
});

test("a handler that returns nothing answers an empty 200; one that has no body, its status alone", async () => {
  seen.length = 0;
  expect(await send("note", "[true]")).toEqual([200, null, ""]);
  expect(seen).toEqual([[true]]);
  expect(await send("refuse", "{}")).toEqual([422, null, ""]);
});

test("text is given as text, other content as its bytes, and none as undefined", async () => {
  expect(await send("text", "a,b", "text/csv")).toEqual([202, "text/plain", "string"]);
  expect(await send("text", "<a/>", "application/xml")).toEqual([202, "text/plain", "string"]);
  expect(await send("text", "12345", "application/pdf")).toEqual([202, "text/plain", "5 bytes"]);
  expect(await send("text")).toEqual([202, "text/plain", "undefined"]);
});

test("what is not the JSON that it claims to be is refused before any handler sees it", async () => {
  seen.length = 0;
  for (const body of ["{", "<html>", "undefined"]) expect(await send("note", body)).toEqual([400, null, ""]);
  expect(seen).toEqual([]);
});

test("a name from outside reaches nothing but the handlers", async () => {
  for (const name of ["gone", "constructor", "__proto__", "toString"])
    expect(await send(name, "{}")).toEqual([404, null, ""]);
});

test("handlers may be methods, which find their object", async () => {
  class Base {
    readonly seen: unknown[] = [];
    keep(body: unknown): void {
      this.seen.push(body);
    }
  }
  class Derived extends Base {}
  const all = new Derived();
  const headers = { "content-type": "application/json" };
  const given = (name: string) => new Request(`http://localhost/${name}`, { method: "POST", headers, body: "1" });
  expect((await handleWebhook(all, "keep", given("keep"))).status).toBe(200);
  expect(all.seen).toEqual([1]);
  for (const name of ["constructor", "__proto__", "hasOwnProperty", "seen"])
    expect((await handleWebhook(all, name, given(name))).status).toBe(404);
});

test("text is decoded as its charset says", async () => {
  const headers = { "content-type": "text/plain; charset=Shift_JIS" };
  const request = new Request("http://localhost", { method: "POST", headers, body: new Uint8Array([0x93, 0xfa]) });
  let seen: unknown;
  await handleWebhook({ keep: (body: unknown) => void (seen = body) }, "keep", request);
  expect(seen).toBe("日");
});

test("a sequence of JSON is text, sent and received", async () => {
  for (const type of [
    "application/json-seq",
    "application/geo+json-seq",
    "application/x-ndjson",
    "application/stream+json",
  ]) {
    const request = new Request("http://localhost", {
      method: "POST",
      headers: { "content-type": type },
      body: "1\n2\n",
    });
    const same = (body: unknown) => ({ status: 200, body, contentType: type });
    expect(await (await handleWebhook({ same }, "same", request)).text()).toBe("1\n2\n");
  }
});

test("a key called __proto__ in the JSON is a key and no more", async () => {
  expect((await send("echo", '{"__proto__":{"admin":true}}'))[2]).toBe(
    '{"body":{"__proto__":{"admin":true}},"from":"api"}',
  );
});

test("what a handler throws is thrown to whoever called", async () => {
  const request = new Request("http://localhost", { method: "POST", body: "{}" });
  const fault = new SyntaxError("the handler's own");
  const failing = {
    fail: () => {
      throw fault;
    },
  };
  await expect(handleWebhook(failing, "fail", request)).rejects.toBe(fault);
});
