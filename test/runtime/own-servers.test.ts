import { describe, expect, test } from "vitest";
import {
  bearer,
  call,
  createLeanClient,
  json,
  links,
  ownServer,
  pages,
  type CallOptions,
  type ClientOptions,
  type Operation,
} from "../../templates/package/src/runtime/index.js";
import { createClient } from "../../templates/package/src/runtime/client/create-client.js";
import { answeringJson, startServer } from "./test-server.js";

const usual: Operation = { method: "GET", path: "/me", security: [["Key"]], responses: { 200: [json] } };

describe.for([
  ["createClient", createClient],
  ["createLeanClient", createLeanClient],
] as const)("an operation with a server of its own, through %s", ([, make]) => {
  /** What two servers of the description get: the document's, and that of the operation. */
  async function called(
    options: ClientOptions<object, object> = {},
    callOptions: CallOptions = {},
    own = "{host}/v9/",
  ) {
    const [main, other, third] = [
      await startServer(answeringJson(200, {})),
      await startServer(answeringJson(200, {})),
      await startServer(answeringJson(200, {})),
    ];
    const fill = (url: string) => url.replace("main", main.url).replace("other", other.url).replace("third", third.url);
    const filled = Object.fromEntries(
      Object.entries(options).map(([name, value]) => [name, typeof value === "string" ? fill(value) : value]),
    );
    const client = make(
      { servers: [{ url: `${main.url}/v1` }, { url: `${main.url}/staging` }], securitySchemes: { Key: bearer } },
      { auth: { Key: "k" }, ...filled },
    );
    const variables = { host: { default: other.url, enum: [other.url, third.url] } };
    const server = ownServer({ url: own, variables });
    const { baseUrl } = callOptions;
    const more = baseUrl === undefined ? callOptions : { ...callOptions, baseUrl: fill(baseUrl) };
    const result = await call(client, { ...usual, server }, {}, more);
    expect(result).toMatchObject({ ok: true });
    await call(client, usual);
    const urls = (seen: typeof main.seen) => seen.map(({ url, headers }) => `${url} ${headers.authorization}`);
    return { main: urls(main.seen), other: urls(other.seen), third: urls(third.seen) };
  }

  test("goes there, with its credentials, and no other operation does", async () => {
    expect(await called()).toEqual({ main: ["/v1/me Bearer k"], other: ["/v9/me Bearer k"], third: [] });
  });

  test("goes to the client's baseUrl, whatever the description says", async () => {
    const all = ["/mock/me Bearer k", "/mock/me Bearer k"];
    expect(await called({ baseUrl: "third/mock" })).toEqual({ main: [], other: [], third: all });
    expect(await called({ baseUrl: "third/mock" }, {}, "//production.invalid/x")).toMatchObject({ third: all });
    expect(await called({ baseUrl: "third/mock" }, {}, "\\\\production.invalid/x")).toMatchObject({ third: all });
    expect(await called({ baseUrl: "third/mock" }, {}, "https://{unknown}")).toMatchObject({ third: all });
  });

  test("goes to the call's baseUrl before all", async () => {
    const there = { other: [], third: ["/call/me Bearer k"] };
    expect(await called({}, { baseUrl: "third/call/" })).toMatchObject(there);
    expect(await called({ baseUrl: "main" }, { baseUrl: "third/call" })).toMatchObject(there);
  });

  test("is resolved against the client's URL where it is relative", async () => {
    expect((await called({}, {}, "/v2")).main).toEqual(["/v2/me Bearer k", "/v1/me Bearer k"]);
    expect((await called({}, {}, "/")).main).toEqual(["/me Bearer k", "/v1/me Bearer k"]);
    expect((await called({ server: 1 }, {}, "./v3")).main).toEqual(["/v3/me Bearer k", "/staging/me Bearer k"]);
    expect((await called({ baseUrl: "third/mock" }, {}, "/v2")).third).toEqual([
      "/v2/me Bearer k",
      "/mock/me Bearer k",
    ]);
  });
});

test("a server's variables are the client's, and an operation has the server of the place that the client chose", async () => {
  const urls: string[] = [];
  const fetch = async ({ url }: Request) => (urls.push(url), Response.json({}));
  const server = ownServer(
    { url: "https://{region}.files.example", variables: { region: { default: "eu", enum: ["eu", "us"] } } },
    { url: "https://files.staging.example" },
  );
  const operation = { ...usual, server };
  const servers = [1, 2, 3].map((n) => ({ url: `https://${n}.example` }));
  const make = (options: ClientOptions<object, object>) =>
    createLeanClient({ servers, securitySchemes: {} }, { ...options, fetch });
  await call(make({}), operation);
  await call(make({ serverVariables: { region: "us" } }), operation);
  await call(make({ server: 1 }), operation);
  await call(make({ server: 2 }), operation);
  expect(urls).toEqual([
    "https://eu.files.example/me",
    "https://us.files.example/me",
    "https://files.staging.example/me",
    "https://eu.files.example/me",
  ]);
  await expect(call(make({ serverVariables: { region: "jp" } }), operation)).rejects.toThrow("must be one of eu,us");
  await expect(call(make({}), { ...usual, server: ownServer({ url: "https://{a}" }) })).rejects.toThrow("pass baseUrl");
  expect(urls).toHaveLength(4);
});

test("the next page and what a link leads to have the call's baseUrl as well", async () => {
  const { url, seen } = await startServer(answeringJson(200, { items: [1], id: "7" }));
  const client = createLeanClient({ servers: [{ url: "http://production.invalid" }], securitySchemes: {} });
  const linked = { ...usual, parts: { 200: [links({ again: { operation: () => usual } })] } };
  const result = await call<{ links: { again(): Promise<unknown> } }, unknown>(client, linked, {}, { baseUrl: url });
  await result.links.again();
  const next = ({ items }: { items: readonly unknown[] }) =>
    seen.length < 4 && items.length > 0 ? { query: { n: seen.length } } : undefined;
  for await (const item of pages(client, usual, { items: ["items"], next }, {}, { baseUrl: url }).items())
    expect(item).toBe(1);
  expect(seen).toHaveLength(4);
});
