import { expect, test } from "vitest";
import {
  apiKey,
  byLinkHeader,
  byUrl,
  json,
  pages,
  queryAs,
  simplePath,
  type NextPage,
  type Operation,
} from "../../templates/package/src/runtime/index.js";
import { nextLink } from "../../templates/package/src/runtime/pagination/next-link.js";
import { answering, clients, startServer } from "./test-server.js";

const list: Operation = {
  method: "GET",
  path: "/lists/{id}",
  parameters: {
    path: simplePath,
    query: queryAs({ ids: { style: "form", explode: false }, where: { style: "json" } }),
  },
  security: [["Key"]],
  responses: { 200: [json] },
};

/** Answers pages `1` to `last`, the number of each told by `numberOf`, with the URL of the next as `next` writes it. */
async function listing(
  numberOf: (url: URL) => number,
  next: (number: number, asked: URL) => string,
  { last = 3, auth = {}, by = byUrl(["next"]) as NextPage } = {},
) {
  const { url, seen } = await startServer((request, response) => {
    const asked = new URL(request.url, `http://${request.headers.host}`);
    const number = numberOf(asked);
    const target = number < last ? next(number + 1, asked) : undefined;
    response.writeHead(200, {
      "content-type": "application/json",
      ...(target !== undefined && { link: `<${target}>; rel="next"` }),
    });
    response.end(JSON.stringify({ items: [`p${number}`], next: target }));
  });
  const description = { servers: [], securitySchemes: { Key: apiKey("query", "api_key") } };
  const client = clients.make(description, { baseUrl: `${url}/v1`, auth } as never);
  const found: unknown[] = [];
  const walk = (request: object = {}) =>
    pages(client, list, { items: ["items"], next: by }, { path: { id: "7 8" }, ...request }).items();
  const read = async (request?: object) => {
    for await (const item of walk(request)) found.push(item);
  };
  return { read, found, urls: () => seen.map((one) => one.url), url };
}

const byQuery = ({ searchParams }: URL) => Number(searchParams.get("page") ?? 1);
const byPath = ({ pathname }: URL) => Number(/\/page\/(\d+)$/.exec(pathname)?.[1] ?? 1);

test("the query of the next page's URL is sent as the server wrote it, whatever the styles of its parameters", async () => {
  const { read, found, urls } = await listing(byQuery, (page, { pathname, search }) =>
    page === 2 ? `${pathname}${search}&page=2&a%5b%5D=%e9&b=x+y,z&empty=&flag` : `${pathname}?page=3#end`,
  );
  await read({ query: { ids: ["a,b", "c"], where: { a: 1 } } });
  expect(found).toEqual(["p1", "p2", "p3"]);
  const first = "/v1/lists/7%208?ids=a%2Cb,c&where=%7B%22a%22%3A1%7D";
  expect(urls()).toEqual([first, `${first}&page=2&a%5b%5D=%e9&b=x+y,z&empty=&flag`, "/v1/lists/7%208?page=3"]);
});

test("a credential of the query is the client's own on every page, and stands there once", async () => {
  const auth = { Key: "k&1" };
  const without = await listing(byQuery, (page) => `?page=${page}`, { auth, last: 2 });
  await without.read();
  const redacted = await listing(byQuery, (page) => `?api%5Fkey=REDACTED&page=${page}`, { auth, last: 2 });
  await redacted.read();
  const expected = ["/v1/lists/7%208?api_key=k%261", "/v1/lists/7%208?page=2&api_key=k%261"];
  expect([without.urls(), redacted.urls()]).toEqual([expected, expected]);
});

test.for([
  ["absolute", (page: number, { origin }: URL) => `${origin}/v1/lists/7/page/${page}`],
  ["by its path", (page: number) => `/v1/lists/7/page/${page}`],
  ["relative", (page: number, { pathname }: URL) => (pathname.includes("page") ? `${page}` : `7/page/${page}`)],
  ["under another scheme", (page: number, { host }: URL) => `https://${host}/v1/lists/7/page/${page}`],
] as const)("another path under the client's base URL is followed: %s", async ([, next]) => {
  const { read, found, urls } = await listing(byPath, next);
  await read({ query: { ids: ["a"] } });
  expect(found).toEqual(["p1", "p2", "p3"]);
  expect(urls()).toEqual(["/v1/lists/7%208?ids=a", "/v1/lists/7/page/2", "/v1/lists/7/page/3"]);
});

test.for([
  ["of another host", (page: number) => `https://evil.example/other?page=${page}`],
  ["without the prefix that a proxy adds", (page: number) => `/lists/7%208?page=${page}`],
  ["with a prefix that a proxy removes", (page: number) => `/inner/v1/lists/7%208/?page=${page}`],
] as const)("of a URL %s only the query is taken", async ([, next]) => {
  const { read, found, urls } = await listing(byQuery, next);
  await read();
  expect(found).toEqual(["p1", "p2", "p3"]);
  expect(urls()).toEqual(["", "?page=2", "?page=3"].map((query) => `/v1/lists/7%208${query}`));
});

test.for(["/v2/lists/7?page=2", "/v1?page=2", "/v11/lists/7?page=2", "http://[?page=2"])(
  "%s cannot be followed: the page that came is given out, and nothing more is sent",
  async (target) => {
    const { read, found, urls } = await listing(byQuery, () => target);
    await expect(read()).rejects.toMatchObject({ name: "ApiError", status: 200, message: /next page/ });
    expect([found, urls()]).toEqual([["p1"], ["/v1/lists/7%208"]]);
  },
);

test("a URL that leads back, even to the first page, is an error before it is asked for again", async () => {
  const auth = { Key: "k" };
  const first = await listing(byQuery, () => "?limit=1", { auth });
  await expect(first.read({ query: { limit: 1 } })).rejects.toMatchObject({ name: "RepeatedPageError" });
  expect([first.found, first.urls().length]).toEqual([["p1"], 1]);
  const second = await listing(byQuery, (page) => `?page=${page === 2 ? 2 : 1}`, { auth });
  await expect(second.read({ query: { page: 1 } })).rejects.toMatchObject({ name: "RepeatedPageError" });
  expect([second.found, second.urls().length]).toEqual([["p1", "p2"], 2]);
});

test("the Link header leads on like a URL", async () => {
  const { read, found, urls } = await listing(byQuery, (page) => `?ids=a,b&page=${page}`, { by: byLinkHeader });
  await read();
  expect(found).toEqual(["p1", "p2", "p3"]);
  expect(urls().at(-1)).toBe("/v1/lists/7%208?ids=a,b&page=3");
});

test("an answer without a URL of its own leads on by the query", async () => {
  const seen: string[] = [];
  const client = clients.make({ servers: [], securitySchemes: {} }, {
    baseUrl: "http://localhost:1",
    fetch: async ({ url }: Request) => {
      seen.push(url);
      return Response.json({ items: [seen.length], next: seen.length < 2 ? "/other?page=2" : undefined });
    },
  } as never);
  const walk = pages(
    client,
    { ...list, security: [] },
    { items: ["items"], next: byUrl(["next"]) },
    { path: { id: 1 } },
  );
  for await (const _ of walk);
  expect(seen).toEqual(["http://localhost:1/lists/1", "http://localhost:1/lists/1?page=2"]);
});

test.for([
  ['<?page=2>; rel="next"', "?page=2"],
  ['</list?page=9>; rel="prev", <?page=2>; title="a, b"; rel=next', "?page=2"],
  ['<?page=2>; rel="last  next"', "?page=2"],
  ["<?page=2>;REL=NEXT", "?page=2"],
  ['<?page=2> ; rel = "next"', "?page=2"],
  ["<?page=1,0>; rel=prev, <?page=2>; rel=next", "?page=2"],
  ['<?page=2>; title="say \\"hi\\""; rel="next"', "?page=2"],
  ['<?page=2>; title="ends in \\\\"; rel="next"', "?page=2"],
  ['<?page=2>; rel="\\n\\ext"', "?page=2"],
  ['<?page=2>; foo!bar=1; rel="next"', "?page=2"],
  ['<?page=2>; data.x="1"; rel="next"', "?page=2"],
  ["<?page=2>; title*=UTF-8''n%c3%a4chste; rel=\"next\"", "?page=2"],
  ['<?page=2>; title="gr\xf6\xdfe"; rel="next"', "?page=2"],
  ['<?page=2>;; rel="next";', "?page=2"],
  ["<?page=2>; flag; rel=next", "?page=2"],
  ['<?page=1>; rel="prev"; title="<?page=9>; rel=next", <?page=2>; rel="next"', "?page=2"],
  [", ,<?page=2>; rel=next", "?page=2"],
  ["<>; rel=next", ""],
  ['<?page=7>; rel="prev"; title="x; rel=next ;y"', undefined],
  ['<?page=2>; rel="prev"; rel="next"', undefined],
  ['<?page=2>; rel="next"; anchor="/other"', undefined],
  ['<?page=2>; rel="nextish"', undefined],
  ['<?page=2>; rel="x-next"', undefined],
  ['<?page=2>; title="rel=next"', undefined],
  ['<?page=2>; title="rel=next', undefined],
  ["<?page=2", undefined],
  ["page=2; rel=next", undefined],
  ["", undefined],
] as const)("the Link header %s", ([field, target]) => expect(nextLink(field)).toBe(target));

test("a long Link header without an end takes no longer than it is long", () => {
  for (const part of ["<", "<a>;", '<a>; b="', "<a>;  ", "\\", ' <a>;a="\\'])
    expect(nextLink(part.repeat(200_000))).toBeUndefined();
});

test("an answer that is no page of this kind ends the walk", async () => {
  const { client } = await startServer(answering(200, '{"items":[1]}', "application/json"));
  for (const next of [byUrl(["next"]), byLinkHeader]) {
    const found: unknown[] = [];
    for await (const item of pages(
      client,
      { ...list, security: [] },
      { items: ["items"], next },
      { path: { id: 1 } },
    ).items())
      found.push(item);
    expect(found).toEqual([1]);
  }
});
