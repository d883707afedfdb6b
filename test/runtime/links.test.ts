import { expect, test } from "vitest";
import {
  InvalidRequestError,
  call,
  eventStream,
  formQuery,
  json,
  jsonBody,
  links,
  simpleHeader,
  simplePath,
  stoppable,
  type CallOptions,
  type GenericRequest,
  type Link,
  type Operation,
} from "../../templates/package/src/runtime/index.js";
import type { Exchange } from "../../templates/package/src/runtime/exchange.js";
import { expressionValue } from "../../templates/package/src/runtime/links/expression-value.js";
import { sse, startServer, type Handler } from "./test-server.js";

const request = {
  path: { id: "p" },
  query: { q: "q", none: null },
  header: { "X-Id": "h" },
  body: { user: "u", list: [{ x: 1 }] },
};

test.for([
  ["$url", "http://h/v1/x"],
  ["$method", "POST"],
  ["$statusCode", 201],
  ["$request.path.id", "p"],
  ["$request.query.q", "q"],
  ["$request.query.missing", undefined],
  ["$request.header.x-id", "h"],
  ["$request.header.X-More", "m"],
  ["$request.header.missing", undefined],
  ["$request.body#/user", "u"],
  ["$request.body", request.body],
  ["$response.body#/id", 7],
  ["$response.body#/missing", undefined],
  ["$response.header.Location", "/7"],
  ["$response.header.missing", undefined],
  ["$response.header.no name", undefined],
  ["/{$request.path.id}/{$response.body#/id}?{$statusCode}", "/p/7?201"],
  ["a {$response.body#/missing} b", undefined],
  ["a {$request.query.none} b", undefined],
  ["a {b} $ c", "a {b} $ c"],
  ["constant", "constant"],
] as const)("%s", ([expression, value]) => {
  const response = Object.defineProperty(new Response("", { status: 201, headers: { location: "/7" } }), "url", {
    value: "http://h/v1/x",
  });
  const operation = { method: "POST", path: "/x", responses: {} };
  const exchange = { operation, request, options: { headers: { "x-more": "m" } } } as unknown as Exchange;
  expect(expressionValue(expression, exchange, { response, body: { id: 7 } })).toEqual(value);
});

type Follow = (request?: GenericRequest, options?: CallOptions) => Promise<unknown> & { unwrap(): Promise<unknown> };
type Linked = { links: Record<string, Follow>; data: AsyncIterable<unknown> };

const target: Operation = {
  method: "PUT",
  path: "/users/{id}",
  parameters: { path: simplePath, query: formQuery, header: simpleHeader },
  body: jsonBody,
  security: [["Key"]],
  responses: { 200: [json], 404: [] },
};

/** Calls an operation that answers JSON and has one link. */
async function follow(link: Partial<Link>, body: unknown, given: GenericRequest = {}, options: CallOptions = {}) {
  const source: Operation = {
    method: "POST",
    path: "/from",
    body: jsonBody,
    responses: { 200: [json], 409: [json] },
    parts: {
      200: [links({ go: { operation: () => target, ...link } })],
      409: [links({ go: { operation: () => target, ...link } })],
    },
  };
  const server = await startServer(({ url }, response) => {
    const status = url.startsWith("/v1/from") ? (body === "conflict" ? 409 : 200) : 200;
    response.writeHead(status, { "content-type": "application/json", etag: '"e"' }).end(JSON.stringify(body));
  });
  const result = await call<Linked, unknown>(server.client, source, { body: { user: "u" } }, options);
  const pending = result.links.go!(given);
  return {
    ...server,
    result,
    pending,
    sent: () => server.seen[1] && { ...server.seen[1], body: String(server.seen[1].body) },
  };
}

test("a link calls its operation with what it takes from the answer and the request", async () => {
  const link = {
    path: { id: "$response.body#/user/id" },
    query: { limit: 5, of: "{$request.body#/user}s" },
    header: { "If-Match": "$response.header.etag" },
    body: { name: "$response.body#/user/name", on: [true, "$statusCode"], none: "$request.body#/none" },
  };
  const { pending, sent } = await follow(link, { user: { id: 7, name: null } });
  expect(await pending).toMatchObject({ ok: true, status: 200 });
  expect(await pending.unwrap()).toEqual({ user: { id: 7, name: null } });
  expect(sent()).toMatchObject({ method: "PUT", url: "/v1/users/7?limit=5&of=us", headers: { "if-match": '"e"' } });
  expect(JSON.parse(sent()!.body)).toEqual({ name: null, on: [true, 200] });
});

test("what the caller passes comes first, parameter by parameter; a body as a whole", async () => {
  const link = { path: { id: "$response.body#/id" }, query: { a: "1", b: "2" }, body: { x: 1, y: 2 } };
  const { pending, sent } = await follow(link, {}, { path: { id: "mine" }, query: { b: "3" }, body: { x: 3 } });
  await pending;
  expect(sent()).toMatchObject({ url: "/v1/users/mine?a=1&b=3", body: '{"x":3}' });
});

test.for([
  [{ path: { id: "$response.body#/id" } }, "path", "id", "$response.body#/id"],
  [{ path: { id: "$response.body#/null" } }, "path", "id", "$response.body#/null"],
  [{ path: { id: "1" }, header: { "X-A": "$response.header.x-a" } }, "header", "X-A", "$response.header.x-a"],
  [{ path: { id: "a{$response.body#/id}" } }, "path", "id", "a{$response.body#/id}"],
  [{ path: { id: "1" }, body: { a: ["$response.body#/id"] } }, "body", "a", "$response.body#/id"],
] as const)(
  "a value that the answer lacks is an error that names it: %j",
  async ([link, place, parameter, expression]) => {
    const { pending, seen } = await follow(link, { null: null });
    const error = await pending.catch((error: unknown) => error);
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(error).toMatchObject({
      place,
      parameter,
      message: `${place} parameter "${parameter}" is missing: the link go takes it from ${expression}, which has no value`,
    });
    await expect(pending.unwrap()).rejects.toBe(error);
    expect(seen).toHaveLength(1);
  },
);

test("a value that the request lacks is left out; one that is required is missed as ever", async () => {
  const left = await follow({ path: { id: "1" }, query: { q: "$request.query.q" } }, {});
  await left.pending;
  expect(left.sent()).toMatchObject({ url: "/v1/users/1" });
  const needed = await follow({ path: { id: "$request.path.id" } }, {});
  await expect(needed.pending).rejects.toMatchObject({ name: "InvalidRequestError", place: "path", parameter: "id" });
});

test("an error has links, too, and they keep the credentials of the call", async () => {
  const { pending, result, sent } = await follow(
    { path: { id: "$statusCode" } },
    "conflict",
    {},
    { auth: { Key: "k" }, headers: { "x-once": "1" } },
  );
  expect(result).toMatchObject({ ok: false, status: 409 });
  await pending;
  expect(sent()).toMatchObject({ url: "/v1/users/409", headers: { authorization: "Bearer k" } });
  expect(sent()!.headers).not.toHaveProperty("x-once");
});

const streamed: Handler = ({ url }, response) =>
  url.startsWith("/v1/from")
    ? response
        .writeHead(200, { "content-type": "text/event-stream", "x-run": "r" })
        .end(sse("a") + sse("b", { id: 1, task: "t" }) + sse("c", { id: 2 }) + sse("end"))
    : response.writeHead(200, { "content-type": "application/json" }).end("{}");

test.for([false, true])(
  "of a stream, a link takes the first event that has its values (stoppable: %s)",
  async (stops) => {
    const stop: Operation = {
      method: "POST",
      path: "/stop/{task}",
      parameters: { path: simplePath },
      responses: { 200: [json] },
    };
    const events = eventStream({ discriminator: "event", end: ["end"] });
    const reader = stops
      ? stoppable(events, { operation: () => stop, path: { task: ["$response", "body", "task"] } })
      : events;
    const go: Link = { operation: () => target, path: { id: "$response.body#/id" } };
    const head: Link = { operation: () => target, path: { id: "$response.header.x-run" } };
    const source: Operation = {
      method: "GET",
      path: "/from",
      responses: { 200: [reader] },
      parts: { 200: [links({ go, head })] },
    };
    const { client, seen } = await startServer(streamed);
    const result = await call<Linked, unknown>(client, source);
    await result.links.head!().unwrap();
    await expect(result.links.go!()).rejects.toThrow("$response.body#/id");
    for await (const _ of result.data);
    await result.links.go!().unwrap();
    expect(seen.map(({ url }) => url)).toEqual(["/v1/from", "/v1/users/r", "/v1/users/1"]);
  },
);

test("a link leads to an operation with two modes, and to the operation itself", async () => {
  const self: Operation = {
    method: "POST",
    path: "/self",
    body: jsonBody,
    streaming: { property: "stream", value: true, accept: "text/event-stream", responses: { 200: [eventStream()] } },
    responses: { 200: [json] },
    parts: { 200: [links({ again: { operation: () => self } })] },
  };
  const { client } = await startServer(({ body }, response) =>
    body.includes("true")
      ? response.writeHead(200, { "content-type": "text/event-stream" }).end("data: 1\n\n")
      : response.writeHead(200, { "content-type": "application/json" }).end("2"),
  );
  const first = await call<Linked, unknown>(client, self, { body: {} });
  const second = (await first.links.again!({ body: { stream: true } })) as Linked;
  const events: unknown[] = [];
  for await (const event of second.data) events.push(event);
  expect([first.data, events]).toEqual([2, [1]]);
});
