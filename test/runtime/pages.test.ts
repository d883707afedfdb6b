import { expect, test } from "vitest";
import {
  byCursor,
  byLinkHeader,
  byOffset,
  byPageNumber,
  formQuery,
  json,
  jsonBody,
  pages,
  type NextPage,
  type Operation,
} from "../../templates/package/src/runtime/index.js";
import { startServer } from "./test-server.js";

const list: Operation = {
  method: "GET",
  path: "/list",
  parameters: { query: formQuery },
  responses: { 200: [json], 404: [json] },
};
const all = ["a", "b", "c", "d", "e"];

/** A server that answers each request with what `answer` makes of its query, and the requests that it saw. */
async function listing(answer: (query: URLSearchParams, url: string) => [body: unknown, headers?: object]) {
  return startServer((request, response) => {
    const { searchParams } = new URL(request.url!, "http://localhost");
    const [body, headers = {}] = answer(searchParams, `http://${request.headers.host}`);
    response.writeHead(200, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
  });
}

async function collect<T>(iterable: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const each of iterable) found.push(each);
  return found;
}

async function walked(
  answer: Parameters<typeof listing>[0],
  next: NextPage,
  { items = ["data"], request = {} }: { items?: string[]; request?: object } = {},
) {
  const { client, seen } = await listing(answer);
  const found = await collect(pages(client, list, { items, next }, request).items());
  return { found, urls: seen.map(({ url }) => url) };
}

test("a cursor leads on until there is none; an empty page does not end", async () => {
  const answers: Record<string, unknown> = {
    "": { data: ["a"], meta: { next: "2" } },
    2: { data: [], meta: { next: "3" } },
    3: { data: ["b"], meta: { next: null } },
  };
  const next = byCursor({ parameter: ["query", "cursor"], from: ["meta", "next"] });
  const { found, urls } = await walked((query) => [answers[query.get("cursor") ?? ""]], next, {
    request: { query: { limit: 1 } },
  });
  expect(found).toEqual(["a", "b"]);
  expect(urls).toEqual(["/v1/list?limit=1", "/v1/list?limit=1&cursor=2", "/v1/list?limit=1&cursor=3"]);
});

test("the last item can be the cursor, and a flag the end", async () => {
  const next = byCursor({ parameter: ["query", "after"], from: ["data", "-1"], more: ["more"] });
  const { found, urls } = await walked((query) => {
    const at = all.indexOf(query.get("after")!) + 1;
    return [{ data: all.slice(at, at + 2), more: at + 2 < all.length }];
  }, next);
  expect(found).toEqual(all);
  expect(urls).toEqual(["/v1/list", "/v1/list?after=b", "/v1/list?after=d"]);
});

test.for([
  [{}, ["/v1/list", "/v1/list?offset=2", "/v1/list?offset=4", "/v1/list?offset=5"], all],
  [{ total: ["total"] }, ["/v1/list", "/v1/list?offset=2", "/v1/list?offset=4"], all],
] as const)("an offset counts items, with %j", async ([pages, expected, items]) => {
  const next = byOffset({ parameter: ["query", "offset"], first: 0, ...pages });
  const { found, urls } = await walked((query) => {
    const at = Number(query.get("offset") ?? 0);
    return [{ data: all.slice(at, at + 2), total: all.length }];
  }, next);
  expect(found).toEqual(items);
  expect(urls).toEqual(expected);
});

test.for([
  [0, {}, [undefined, "1", "2", "3"]],
  [1, {}, [undefined, "2", "3", "4"]],
  [0, { total: ["pages"] }, [undefined, "1", "2"]],
  [1, { total: ["pages"] }, [undefined, "2", "3"]],
] as const)("page numbers from %i with %j", async ([first, rest, numbers]) => {
  const next = byPageNumber({ parameter: ["query", "page"], first, ...rest });
  const { found, urls } = await walked((query) => {
    const at = (Number(query.get("page") ?? first) - first) * 2;
    return [{ data: all.slice(at, at + 2), pages: 3 }];
  }, next);
  expect(found).toEqual(all);
  expect(urls).toEqual(numbers.map((number) => (number ? `/v1/list?page=${number}` : "/v1/list")));
});

test("a cursor can stand in a JSON body", async () => {
  const { client, seen } = await startServer((_, response) => {
    response
      .writeHead(200, { "content-type": "application/json" })
      .end(JSON.stringify({ next: seen.length < 2 ? "n" : "" }));
  });
  const search: Operation = { method: "POST", path: "/search", body: jsonBody, responses: { 200: [json] } };
  const next = byCursor({ parameter: ["body", "start"], from: ["next"] });
  await collect(pages(client, search, { items: ["data"], next }, { body: { text: "x" } }));
  expect(seen.map(({ body }) => JSON.parse(body.toString()) as unknown)).toEqual([
    { text: "x" },
    { text: "x", start: "n" },
  ]);
});

test("a circle is an error before a page is asked for again, not an endless loop", async () => {
  const next = byCursor({ parameter: ["query", "cursor"], from: ["next"] });
  const { client, seen } = await listing((query) => [{ next: "1", data: [query.get("cursor") ?? "first"] }]);
  const found: unknown[] = [];
  const read = async () => {
    for await (const item of pages(client, list, { items: ["data"], next }).items()) found.push(item);
  };
  await expect(read()).rejects.toMatchObject({ name: "RepeatedPageError", status: 200 });
  expect([found, seen.length]).toEqual([["first", "1"], 2]);
});

test.for([
  ["clamps the page to the last", (page: number) => Math.min(page, 2), ["p1", "p2"]],
  ["does not know the parameter", () => 1, ["p1"]],
] as const)("a server that %s gives nothing out twice", async ([, shown, expected]) => {
  const { client } = await listing((query) => [
    { data: [{ id: `p${shown(Number(query.get("page") ?? 1))}` }], pages: 2 },
  ]);
  const next = (rest: object) => byPageNumber({ parameter: ["query", "page"], first: 1, ...rest });
  const found: unknown[] = [];
  const read = async (rest: object = {}) => {
    const walk = pages<unknown, { id: string }>(client, list, { items: ["data"], next: next(rest) });
    for await (const { id } of walk.items()) found.push(id);
  };
  await expect(read()).rejects.toMatchObject({ name: "RepeatedPageError" });
  expect(found).toEqual(expected);
  if (expected.length === 2) await read({ total: ["pages"] });
  expect(found).toEqual(expected.length === 2 ? [...expected, ...expected] : expected);
});

test("an offset that begins with 1 repeats and loses nothing", async () => {
  for (const total of [undefined, ["total"]]) {
    const next = byOffset({ parameter: ["query", "startIndex"], first: 1, ...(total && { total }) });
    const { found, urls } = await walked((query) => {
      const at = Number(query.get("startIndex") ?? 1) - 1;
      return [{ data: all.slice(at, at + 2), total: all.length }];
    }, next);
    expect(found).toEqual(all);
    expect(urls.at(-1)).toBe(total ? "/v1/list?startIndex=5" : "/v1/list?startIndex=6");
  }
});

test("pages are fetched only as they are asked for, and each loop begins anew", async () => {
  const { client, seen } = await listing(() => [{ data: ["a", "b"], next: "more" }]);
  const next = byCursor({ parameter: ["query", "cursor"], from: ["next"] });
  const walk = pages<unknown, string>(client, list, { items: ["data"], next });
  expect(seen).toEqual([]);
  for await (const item of walk.items()) if (item === "b") break;
  for await (const _page of walk) break;
  expect(seen.map(({ url }) => url)).toEqual(["/v1/list", "/v1/list"]);
});

test("an error of a page is thrown as unwrap() throws it", async () => {
  const { client } = await startServer((_, response) => {
    response.writeHead(404, { "content-type": "application/json" }).end('{"code":"gone"}');
  });
  const walk = pages(client, list, { items: [], next: byLinkHeader });
  await expect(collect(walk)).rejects.toMatchObject({ name: "ApiError", code: "gone" });
});

test("an abort between two pages ends the walk, and nothing more is sent", async () => {
  const { client, seen } = await listing((query) => [{ data: ["a"], next: `${query.get("cursor")}x` }]);
  const next = byCursor({ parameter: ["query", "cursor"], from: ["next"] });
  const controller = new AbortController();
  const walk = pages(client, list, { items: ["data"], next }, {}, { signal: controller.signal });
  const read = async () => {
    for await (const _ of walk.items()) controller.abort("enough");
  };
  await expect(read()).rejects.toMatchObject({ name: "AbortError", cause: "enough" });
  expect(seen).toHaveLength(1);
});
