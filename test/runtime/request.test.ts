import { afterEach, expect, test, vi } from "vitest";
import {
  InvalidRequestError,
  binaryBodyAs,
  call,
  formCookie,
  formQuery,
  json,
  jsonBody,
  jsonBodyAs,
  multipartBody,
  simplePath,
  textBody,
  textBodyAs,
  urlencodedBody,
  type CallOptions,
  type GenericRequest,
  type Operation,
} from "../../templates/package/src/runtime/index.js";
import { answeringJson, startServer } from "./test-server.js";

const parameters = { path: simplePath, query: formQuery, cookie: formCookie };
const get: Operation = { method: "GET", path: "/files/{id}/text", parameters, responses: { 200: [json] } };
const post: Operation = { method: "POST", path: "/", parameters, body: jsonBody, responses: { 200: [json] } };

async function sent(operation: Operation, request: GenericRequest, options?: CallOptions) {
  const { client, seen } = await startServer(answeringJson(200, {}), {
    headers: { "x-client": "1", "x-both": "client" },
  });
  await call(client, operation, request, options);
  return seen[0]!;
}

afterEach(() => vi.unstubAllGlobals());

test("a path value is encoded whole", async () => {
  expect(await sent(get, { path: { id: "a/b?c#d é%2e" } })).toMatchObject({
    url: "/v1/files/a%2Fb%3Fc%23d%20%C3%A9%252e/text",
  });
  expect(await sent(get, { path: { id: 7n } })).toMatchObject({ url: "/v1/files/7/text" });
  expect(await sent(get, { path: { id: "%2e%2e" } })).toMatchObject({ url: "/v1/files/%252e%252e/text" });
  expect(await sent(get, { path: { id: "..." } })).toMatchObject({ url: "/v1/files/.../text" });
});

test.for([undefined, null, "", ".", "..", {}, []])(
  "the path value %j is refused before anything is sent",
  async (id) => {
    const { client, seen } = await startServer(answeringJson(200, {}));
    const error = await call(client, get, { path: { id } }).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(error).toMatchObject({ place: "path", parameter: "id", message: expect.stringContaining('"id"') as string });
    await expect(call(client, get)).rejects.toBeInstanceOf(InvalidRequestError);
    expect(seen).toEqual([]);
  },
);

test("query values are written as the form style does", async () => {
  const query = { a: ["x y", "z&"], b: 0, c: false, d: undefined, e: null, f: [], "g[]": 1n, h: new Date(0), i: "" };
  expect((await sent(post, { query })).url).toBe(
    "/v1/?a=x%20y&a=z%26&b=0&c=false&g%5B%5D=1&h=1970-01-01T00%3A00%3A00.000Z&i=",
  );
});

test("an object in the query is refused", async () => {
  const { client, seen } = await startServer(answeringJson(200, {}));
  await expect(call(client, post, { query: { filter: { a: 1 } } })).rejects.toThrow(
    'query parameter "filter" cannot be written as text',
  );
  expect(seen).toEqual([]);
});

test("headers: the call's win over the request's, those over the client's; null removes", async () => {
  const header = { "X-Both": "request", "x-list": ["a", "b"], "x-none": undefined, "x-number": 1 };
  expect((await sent(post, { header })).headers).toMatchObject({
    "x-client": "1",
    "x-both": "request",
    "x-list": expect.stringMatching(/^a, ?b$/) as string,
    "x-number": "1",
  });
  const { headers } = await sent(post, { header }, { headers: { "X-BOTH": "call", "x-client": null } });
  expect(headers["x-both"]).toBe("call");
  expect(headers).not.toHaveProperty("x-client");
  expect(headers).not.toHaveProperty("x-none");
});

test("a header of a call that is undefined is ignored, and those of the client stay where a call has none", async () => {
  const { client, seen } = await startServer(answeringJson(200, {}), {
    auth: { Key: "k" },
    headers: { cookie: "session=1", accept: "application/x" },
  });
  const operation = { ...get, path: "/", security: [["Key"]] };
  const headers = { Authorization: undefined, authorization: undefined, Cookie: undefined, Accept: undefined };
  await call(client, operation, {}, { headers });
  await call(client, operation, { cookie: { sid: "a b" } }, { headers });
  await call(client, operation, { cookie: { sid: 1 } }, { headers: { COOKIE: "mine=1", AUTHORIZATION: null } });
  expect(seen.map(({ headers: { authorization, cookie, accept } }) => [authorization, cookie, accept])).toEqual([
    ["Bearer k", "session=1", "application/x"],
    ["Bearer k", "session=1; sid=a%20b", "application/x"],
    [undefined, "mine=1", "application/x"],
  ]);
});

test("cookie parameters become one Cookie header", async () => {
  expect((await sent(post, { cookie: { sid: "a b", n: 1, none: null } })).headers.cookie).toBe("sid=a%20b; n=1");
});

test("cookie parameters are refused in a browser", async () => {
  const { client, seen } = await startServer(answeringJson(200, {}));
  vi.stubGlobal("navigator", { userAgent: "Mozilla/5.0" });
  await expect(call(client, post, { cookie: { sid: "1" } })).rejects.toMatchObject({
    place: "cookie",
    parameter: "sid",
  });
  expect(seen).toEqual([]);
});

test("JSON bodies have their media type", async () => {
  const seen = await sent(post, { body: { a: "é", b: undefined } });
  expect([seen.headers["content-type"], seen.body.toString()]).toEqual(["application/json", '{"a":"é"}']);
  const merge = await sent({ ...post, body: jsonBodyAs("application/merge-patch+json") }, { body: {} });
  expect(merge.headers["content-type"]).toBe("application/merge-patch+json");
});

test("no body, no content type", async () => {
  const { headers, body } = await sent(post, {});
  expect([headers["content-type"], body.length]).toEqual([undefined, 0]);
});

test("urlencoded bodies", async () => {
  const seen = await sent(
    { ...post, body: urlencodedBody },
    { body: { a: ["1", "2"], b: "x y&", c: undefined, d: true } },
  );
  expect(seen.headers["content-type"]).toBe("application/x-www-form-urlencoded");
  expect(seen.body.toString()).toBe("a=1&a=2&b=x%20y%26&d=true");
  const params = await sent({ ...post, body: urlencodedBody }, { body: new URLSearchParams({ a: "1 2" }) });
  expect(params.body.toString()).toBe("a=1+2");
});

test("text bodies", async () => {
  const plain = await sent({ ...post, body: textBody }, { body: "hé" });
  expect([plain.headers["content-type"], plain.body.toString()]).toEqual(["text/plain", "hé"]);
  const csv = await sent({ ...post, body: textBodyAs("text/csv") }, { body: "a,b" });
  expect(csv.headers["content-type"]).toBe("text/csv");
});

test.for([
  ["bytes", new Uint8Array([0, 255])],
  ["an ArrayBuffer", new Uint8Array([0, 255]).buffer],
  ["a Blob", new Blob([new Uint8Array([0, 255])], { type: "image/png" })],
  ["a stream", new Blob([new Uint8Array([0, 255])]).stream()],
] as const)("binary bodies: %s", async ([, body]) => {
  const seen = await sent({ ...post, body: binaryBodyAs("application/octet-stream") }, { body });
  expect(seen.headers["content-type"]).toBe("application/octet-stream");
  expect([...seen.body]).toEqual([0, 255]);
});

test("a binary body under a range has the Blob's own type", async () => {
  const seen = await sent({ ...post, body: binaryBodyAs("image/*") }, { body: new Blob(["x"], { type: "image/png" }) });
  expect(seen.headers["content-type"]).toBe("image/png");
});

test("multipart bodies", async () => {
  const body = {
    file: new File(["hello"], "né.txt", { type: "text/plain" }),
    blob: new Blob(["b"]),
    tags: ["a", "b"],
    meta: { deep: [1] },
    size: 3,
    on: false,
    when: new Date(0),
    none: undefined,
    nothing: null,
  };
  const seen = await sent({ ...post, body: multipartBody }, { body });
  expect(seen.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
  const form = await new Response(new Uint8Array(seen.body), {
    headers: { "content-type": seen.headers["content-type"]! },
  }).formData();
  const file = form.get("file") as File;
  expect([file.name, file.type, await file.text()]).toEqual(["né.txt", "text/plain", "hello"]);
  expect((form.get("blob") as File).name).toBe("blob");
  expect(form.getAll("tags")).toEqual(["a", "b"]);
  const meta = form.get("meta") as File;
  expect([meta.type, await meta.text()]).toEqual(["application/json", '{"deep":[1]}']);
  expect([form.get("size"), form.get("on"), form.get("when")]).toEqual(["3", "false", "1970-01-01T00:00:00.000Z"]);
  expect([...form.keys()]).not.toContain("none");
  expect([...form.keys()]).not.toContain("nothing");
});

test("a FormData is sent as it is", async () => {
  const form = new FormData();
  form.append("a", "1");
  const seen = await sent({ ...post, body: multipartBody }, { body: form });
  expect(seen.body.toString()).toContain('name="a"');
});
