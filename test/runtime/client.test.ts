import { afterEach, expect, test, vi } from "vitest";
import {
  NetworkError,
  apiKey,
  basic,
  bearer,
  call,
  formCookie,
  formQuery,
  createLeanClient,
  json,
  ownServer,
  pathAs,
  simplePath,
  type ClientOptions,
  type Operation,
} from "../../templates/package/src/runtime/index.js";
import { createClient } from "../../templates/package/src/runtime/client/create-client.js";
import { answeringJson, startServer } from "./test-server.js";

const parameters = { query: formQuery, cookie: formCookie };
const operation: Operation = { method: "GET", path: "/me", parameters, responses: { 200: [json], 400: [json] } };
const server = {
  url: "https://{host_and_path}:{port}",
  variables: { host_and_path: { default: "api.example.com/v1" }, port: { default: "443", enum: ["443", "8443"] } },
};

function requestedUrl(options: ClientOptions<object, object>, servers = [server]): Promise<string> {
  return new Promise((resolve) => {
    const fetch = async ({ url }: Request) => (resolve(url), Response.json({}));
    void call(createClient({ servers, securitySchemes: {} }, { ...options, fetch }), operation);
  });
}

afterEach(() => vi.unstubAllGlobals());

test("server variables have defaults, and may hold a host and a path", async () => {
  const servers = [{ url: "https://{at}", variables: { at: { default: "api.example.com/v1" } } }] as never;
  expect(await requestedUrl({}, servers)).toBe("https://api.example.com/v1/me");
  expect(await requestedUrl({ serverVariables: { at: "localhost:1/x/" } }, servers)).toBe("https://localhost:1/x/me");
});

test("a server is chosen by its place, and baseUrl wins over all", async () => {
  const servers = [server, { url: "http://second.example" }] as never;
  expect(await requestedUrl({ server: 1 }, servers)).toBe("http://second.example/me");
  expect(await requestedUrl({ server: 1, baseUrl: "http://mine.example/" }, servers)).toBe("http://mine.example/me");
});

test.for([
  [[], {}, "no absolute server URL (undefined): pass baseUrl, http(s)://host/path alone"],
  [[{ url: "/v1" }], {}, "no absolute server URL (/v1): pass baseUrl, http(s)://host/path alone"],
  [[{ url: "https://{nope}" }], {}, "no absolute server URL (https://{nope}): pass baseUrl, http(s)://host/path alone"],
  [[server], { serverVariables: { host_and_path: "https://x.example" } }, "pass baseUrl, http(s)://host/path alone"],
  [[server], { serverVariables: { port: "1" } }, 'server variable "port" must be one of 443,8443'],
] as const)("servers %j with %j are refused", ([servers, options, message]) => {
  expect(() => createClient({ servers, securitySchemes: {} }, options)).toThrow(message);
});

async function credentials(security: Operation["security"], auth: object) {
  const { url, seen } = await startServer(answeringJson(200, {}));
  const securitySchemes = {
    Token: bearer,
    Login: basic,
    Header: apiKey("header", "X-Key"),
    Query: apiKey("query", "key"),
    Cookie: apiKey("cookie", "sid"),
  };
  await call(createClient({ servers: [], securitySchemes }, { baseUrl: url, auth }), {
    ...operation,
    ...(security && { security }),
  });
  const { headers, url: path } = seen[0]!;
  return [headers.authorization, headers["x-key"], path, headers.cookie];
}

test("every kind of credential has its place", async () => {
  expect(await credentials([["Token"]], { Token: "t" })).toEqual(["Bearer t", undefined, "/me", undefined]);
  expect(await credentials([["Login"]], { Login: { username: "é", password: "p:q" } })).toEqual([
    `Basic ${Buffer.from("é:p:q").toString("base64")}`,
    undefined,
    "/me",
    undefined,
  ]);
  const auth = { Header: () => "h", Query: async () => "q&", Cookie: "c" };
  expect(await credentials([["Header", "Query", "Cookie"]], auth)).toEqual([undefined, "h", "/me?key=q%26", "sid=c"]);
});

test("the first alternative that is configured in full is used", async () => {
  const alternatives = [["Token", "Header"], [], ["Query"], ["Token"]];
  expect(await credentials(alternatives, { Token: "t", Query: "q" })).toEqual([
    undefined,
    undefined,
    "/me?key=q",
    undefined,
  ]);
  expect(await credentials(alternatives, { Token: "t" })).toEqual(["Bearer t", undefined, "/me", undefined]);
  expect(await credentials(alternatives, {})).toEqual([undefined, undefined, "/me", undefined]);
  expect(await credentials(undefined, { Token: "t" })).toEqual([undefined, undefined, "/me", undefined]);
});

test("what a credential function throws is what the call rejects with", async () => {
  const failure = new Error("vault is closed");
  const { client, seen } = await startServer(answeringJson(200, {}), { auth: { Key: () => Promise.reject(failure) } });
  await expect(call(client, { ...operation, security: [["Key"]] })).rejects.toBe(failure);
  expect(seen).toEqual([]);
});

test("no error message tells a credential", async () => {
  const { client } = await startServer(answeringJson(400, { code: "bad" }), { auth: { Key: "sec\nret" } });
  const error = await call(client, { ...operation, security: [["Key"]] }).catch((error: unknown) => error);
  expect(error).toBeInstanceOf(Error);
  expect(String(error)).not.toContain("ret");
});

test("auth in a browser must be allowed", () => {
  vi.stubGlobal("navigator", { userAgent: "Mozilla/5.0" });
  vi.stubGlobal("location", new URL("https://shop.example/"));
  const description = { servers: [], securitySchemes: {} };
  const options = { baseUrl: "/api", auth: { Key: "k" } };
  expect(() => createClient(description, options)).toThrow(/public.*dangerouslyAllowBrowser/);
  createClient(description, { ...options, dangerouslyAllowBrowser: true });
  createClient(description, { baseUrl: "/api" });
});

test("the call's fetch wins over the client's", async () => {
  const { client } = await startServer(answeringJson(200, {}), { fetch: async () => Response.json({ by: "client" }) });
  expect(await call(client, operation).unwrap()).toEqual({ by: "client" });
  const fetch = async () => Response.json({ by: "call" });
  expect(await call(client, operation, {}, { fetch }).unwrap()).toEqual({ by: "call" });
});

test("it is an openapi-fetch client too, without our credentials", async () => {
  const { url, seen } = await startServer(answeringJson(200, { a: 1 }));
  type Paths = { "/me": { get: { responses: { 200: { content: { "application/json": { a: number } } } } } } };
  const client = createClient<Paths>(
    { servers: [], securitySchemes: { Key: bearer } },
    { baseUrl: url, auth: { Key: "k" }, headers: { "x-client": "1" } },
  );
  client.use({ onRequest: ({ request }) => void request.headers.set("x-seen", "yes") });
  const { data } = await client.GET("/me");
  expect(data?.a).toBe(1);
  expect(seen[0]!.headers).toMatchObject({ "x-client": "1", "x-seen": "yes" });
  expect(seen[0]!.headers).not.toHaveProperty("authorization");
});

test("middleware sees the request, the path template and the response, and may replace both", async () => {
  const { client, seen } = await startServer(answeringJson(400, { code: "bad" }), { auth: { Key: "k" } });
  const order: string[] = [];
  client.use({
    onRequest({ request, schemaPath }) {
      order.push(`${schemaPath} ${request.headers.get("authorization")}`);
      return new Request(request, { headers: { "x-mine": "1" } });
    },
    async onResponse({ response }) {
      order.push(`${response.status}`);
      expect(await response.clone().json()).toEqual({ code: "bad" });
      return Response.json({ code: "better" }, { status: 400 });
    },
  });
  const result = await call(client, { ...operation, security: [["Key"]] });
  expect(result).toMatchObject({ ok: false, status: 400, error: { code: "better" } });
  expect(order).toEqual(["/me Bearer k", "400"]);
  expect(seen[0]!.headers).toMatchObject({ "x-mine": "1" });
});

test.for([
  [Response.json({ a: 1 }), { ok: true, data: { a: 1 } }],
  [Response.json({ code: "x" }, { status: 400 }), { ok: false, status: 400, error: { code: "x" } }],
  [
    new Response("<html>", { status: 524, headers: { "content-type": "text/html" } }),
    { error: { reason: "status", text: "<html>" } },
  ],
  [new Response(null, { status: 304 }), { error: { reason: "status", text: "" } }],
] as const)("a middleware may answer in the server's place (%#)", async ([response, result]) => {
  const { client, seen } = await startServer(answeringJson(200, {}));
  client.use({ onRequest: () => response as Response });
  expect(await call(client, operation)).toMatchObject(result);
  expect(seen).toEqual([]);
});

test("a middleware may answer for a failed connection", async () => {
  const { client } = await startServer((_, response) => response.destroy());
  client.use({
    onError({ error }) {
      expect(error).toBeInstanceOf(NetworkError);
      return Response.json({ spare: true });
    },
  });
  expect(await call(client, operation).unwrap()).toEqual({ spare: true });
});

test("a relative server and a relative baseUrl are resolved against the page in a browser", async () => {
  vi.stubGlobal("navigator", { userAgent: "Mozilla/5.0 (X11; Linux x86_64)" });
  vi.stubGlobal("location", new URL("https://shop.example/admin/items?page=1#top"));
  const own: Operation = { ...operation, server: ownServer({ url: "v2" }) };
  const requested = (baseUrl: string | undefined, servers: readonly { url: string }[], called = operation) =>
    new Promise<string>((resolve) => {
      const fetch = async (input: Request | string) => (
        resolve(typeof input === "string" ? input : input.url),
        Response.json({})
      );
      void call(createLeanClient({ servers, securitySchemes: {} }, { baseUrl, fetch: fetch as never }), called);
    });
  expect(await requestedUrl({}, [{ url: "/v1" }] as never)).toBe("https://shop.example/v1/me");
  expect(await requested(undefined, [{ url: "../v1/" }])).toBe("https://shop.example/v1/me");
  expect(await requested(undefined, [{ url: "/v1/" }], own)).toBe("https://shop.example/v1/v2/me");
  expect(await requested(undefined, [])).toBe("https://shop.example/me");
  expect(await requested("/api", [server])).toBe("https://shop.example/api/me");
  expect(await requested("//api.example", [server])).toBe("https://api.example/me");
  expect(() => createClient({ servers: [{ url: "ftp://x" }], securitySchemes: {} })).toThrow(
    "pass baseUrl, http(s)://host/path alone",
  );
});

test.for(["/api", "./api", "//api.example"])("a relative baseUrl %s without a page is refused", (baseUrl) => {
  expect(() => createClient({ servers: [server], securitySchemes: {} }, { baseUrl })).toThrow(
    "no absolute server URL (baseUrl): pass baseUrl, http(s)://host/path alone",
  );
});

test.for(["constructor", "toString", "hasOwnProperty", "__proto__", "valueOf"])(
  "a parameter, a security scheme and a variable of a server called %s are as absent as others",
  async (name) => {
    const { url, seen } = await startServer(answeringJson(200, {}));
    const named = { ...operation, path: `/a/{${name}}`, security: [[name]] };
    const securitySchemes = Object.fromEntries([[name, bearer]]);
    const client = createClient({ servers: [], securitySchemes }, { baseUrl: url });
    for (const path of [simplePath, pathAs({})])
      await expect(call(client, { ...named, parameters: { path } })).rejects.toThrow(
        `path parameter "${name}" must not`,
      );
    await call(client, { ...operation, security: [[name]] });
    expect(seen[0]!.headers.authorization).toBeUndefined();
    const variables = Object.fromEntries([[name, { default: "first" }]]);
    expect(await requestedUrl({}, [{ url: `https://{${name}}.example`, variables }] as never)).toBe(
      "https://first.example/me",
    );
    expect(() => createClient({ servers: [{ url: `https://{${name}}` }], securitySchemes: {} })).toThrow(`{${name}}`);
  },
);
