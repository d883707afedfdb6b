import { expect, test } from "vitest";
import {
  apiKey,
  call,
  formQuery,
  json,
  jsonBody,
  logging,
  retry,
  simplePath,
  type LogEntry,
  type Operation,
} from "../../templates/package/src/runtime/index.js";
import { connection, type Client } from "../../templates/package/src/runtime/client/client.js";
import { answeringJson, startServer, type Handler } from "./test-server.js";

const post: Operation = {
  method: "POST",
  path: "/things/{id}",
  parameters: { path: simplePath, query: formQuery },
  body: jsonBody,
  security: [["Key"]],
  responses: { 200: [json], "5XX": [json] },
};
const request = {
  path: { id: "7" },
  query: { q: "words", access_token: "hidden-1", plain: "hidden-2" },
  body: { deep: "hidden-3" },
};

async function logged(level: "failures" | "attempts" | "headers", handle: Handler, operation = post) {
  const entries: LogEntry[] = [];
  const { client, url } = await startServer(handle, { auth: { Key: "hidden-4" }, retry: retry({ baseDelay: 1 }) });
  client.use(logging({ log: (entry) => entries.push(entry), level, redact: ["Plain", "x-mine"] }));
  const state = (client as Client)[connection] as { securitySchemes: object };
  state.securitySchemes = { Key: apiKey("query", "k") };
  const headers = {
    authorization: "hidden-5",
    cookie: "hidden-6",
    "x-api-key": "hidden-7",
    "x-mine": "hidden-8",
    "x-shown": "shown",
  };
  await call(client, operation, request, { headers }).catch(() => {});
  return { entries, url };
}

test("one entry for each attempt, with nothing that is a credential and no body", async () => {
  let count = 0;
  const { entries, url } = await logged(
    "headers",
    (seen, response) => {
      response.setHeader("set-cookie", "hidden-9");
      response.setHeader("x-request-id", `id-${++count}`);
      return count === 2
        ? response.destroy()
        : answeringJson(count === 1 ? 503 : 200, { a: "hidden-10" })(seen, response);
    },
    { ...post, retry: { safe: true } },
  );
  expect(entries).toMatchObject([
    { method: "POST", path: "/things/{id}", status: 503, requestId: "id-1", error: undefined },
    { status: undefined, requestId: undefined, error: "NetworkError" },
    { status: 200, requestId: "id-3", error: undefined, headers: { request: { "x-shown": "shown" } } },
  ]);
  expect(entries[0]!.url).toBe(
    `${url}/v1/things/7?q=words&access_token=%5Bredacted%5D&plain=%5Bredacted%5D&k=%5Bredacted%5D`,
  );
  expect(entries[0]!.headers!.response["set-cookie"]).toBe("[redacted]");
  expect(entries.every(({ duration }) => duration >= 0)).toBe(true);
  expect(JSON.stringify(entries)).not.toContain("hidden");
});

test("by default there are no headers, and failures can be all there is", async () => {
  const { entries } = await logged("attempts", answeringJson(200, {}));
  expect(entries).toHaveLength(1);
  expect(entries[0]).not.toHaveProperty("headers");
  expect((await logged("failures", answeringJson(200, {}))).entries).toEqual([]);
  expect((await logged("failures", answeringJson(500, {}))).entries).toMatchObject([{ status: 500 }]);
});

test("an answer that a later middleware gives for a failed connection makes no second entry", async () => {
  const entries: LogEntry[] = [];
  const { client } = await startServer((_, response) => response.destroy());
  client.use({ onError: () => Response.json({}) }, logging({ log: (entry) => entries.push(entry) }));
  await call(client, post, request);
  expect(entries).toMatchObject([{ error: "NetworkError" }]);
});

test("keys in the query of a Link and a Location are hidden, and the rest of them is shown", async () => {
  const { entries } = await logged("headers", (seen, response) => {
    response.setHeader(
      "link",
      '<https://x/y?api_key=hidden-11;a&page=2>; rel="next", <?page=1&to%6ben=hidden-12>; rel="prev"',
    );
    response.setHeader("content-location", "/z?q=1&code=hidden-13#access_token=hidden-14");
    answeringJson(200, {})(seen, response);
  });
  expect(entries[0]!.headers!.response).toMatchObject({
    link: '<https://x/y?api_key=%5Bredacted%5D&page=2>; rel="next", <?page=1&to%6ben=%5Bredacted%5D>; rel="prev"',
    "content-location": "/z?q=1&code=%5Bredacted%5D#access_token=%5Bredacted%5D",
  });
});

test("a path that holds a secret is shown as its template", async () => {
  const path = "/bot{bot_token}/things/{id}";
  const entries: LogEntry[] = [];
  const { client, url } = await startServer(answeringJson(200, {}));
  client.use(logging({ log: (entry) => entries.push(entry) }));
  await call(client, { ...post, path }, { ...request, path: { bot_token: "hidden-15:a", id: "7" }, body: {} });
  expect(entries).toMatchObject([
    { path, url: expect.stringMatching(/\?q=words&access_token=%5Bredacted%5D&/) as string },
  ]);
  expect(entries[0]!.url.split("?")[0]).toBe(`${url}/v1${path}`);
});

test.for([
  "Ocp-Apim-Subscription-Key",
  "X-Functions-Key",
  "X-Access-Key",
  "Private-Key",
  "x-jwt",
  "X-Pwd",
  "Set-Cookie2",
])("the header %s is hidden", async (name) => {
  const entries: LogEntry[] = [];
  const { client } = await startServer(answeringJson(200, {}));
  client.use(logging({ log: (entry) => entries.push(entry), level: "headers" }));
  await call(client, post, request, { headers: { [name]: "hidden-16", "x-idempotency": "shown" } });
  expect(entries[0]!.headers!.request).toMatchObject({ [name.toLowerCase()]: "[redacted]", "x-idempotency": "shown" });
});
