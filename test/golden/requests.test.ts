import { expect, test } from "vitest";
import { answering, startServer } from "../runtime/test-server.js";
import { importCase } from "./import-case.js";

/** What a server gets from functions of a case's package that are called with these requests. */
async function sent(name: string, requests: readonly (readonly [operation: string, request?: object])[]) {
  const { url, seen } = await startServer(answering(204));
  const made = await importCase(name);
  const client = made["createClient"]!({ baseUrl: url } as never);
  for (const [operation, request] of requests) {
    const result = await made[operation]!(client as never, request as never);
    expect(result).toMatchObject({ ok: true });
  }
  return seen;
}

test("parameters of every place in their styles", async () => {
  const path = { ids: [1, 2], label: "l", matrix: ["a", "b"], range: { from: 1, to: 2 }, free: "x:y/z%2F" };
  const header = { "X-Usual": ["a", "b"], "X-Range": { from: 1, to: 2 } };
  const cookie = { usual: ["a", "b"], joined: ["a", "b"], raw: "a%20b=" };
  const [usual, styled] = await sent("path-styles", [
    ["usual", { path: { id: "a/b" } }],
    ["styled", { path, header, cookie }],
  ]);
  expect(usual!.url).toBe("/usual/a%2Fb");
  expect(styled).toMatchObject({
    url: "/styled/1,2/.l;matrix=a;matrix=b/from=1,to=2/x:y%2Fz%2F",
    headers: { "x-usual": "a,b", "x-range": "from=1,to=2", cookie: "usual=a; usual=b; joined=a,b; raw=a%20b=" },
  });
});

test("contents of parameters and whole queries", async () => {
  const point = { x: 1, y: 2 };
  const [nearest] = await sent("content-parameters", [
    ["nearest", { path: { point }, query: { box: [point], note: "a b" }, header: { "X-Point": point }, cookie: { last: point } }],
  ]); // prettier-ignore
  const text = JSON.stringify(point);
  expect(nearest).toMatchObject({
    url: `/points/${encodeURIComponent(text)}?box=${encodeURIComponent(`[${text}]`)}&note=a%20b`,
    headers: { "x-point": text, cookie: `last=${encodeURIComponent(text)}` },
  });
  const whole = await sent("querystring", [
    ["asJson", { query: { filter: { ids: [1, 2] } } }],
    ["asForm", { query: { filter: { colours: ["a", "b"], size: 1 } } }],
    ["asText", { query: { selector: "$.a[0]" } }],
    ["asText"],
  ]);
  expect(whole.map(({ url }) => url)).toEqual([
    "/json?%7B%22ids%22%3A%5B1%2C2%5D%7D",
    "/form?colours=a%2Cb&size=1",
    "/text?%24.a%5B0%5D",
    "/text",
  ]);
});

test("bodies in the media type that the caller chooses", async () => {
  const path = { id: "1" };
  const seen = await sent("several-media-types", [
    ["putNote", { path, body: { text: "x" } }],
    ["putNote", { path, contentType: "text/markdown", body: "# x" }],
    ["putNote", { path, contentType: "application/x-www-form-urlencoded", body: { text: "x" } }],
    ["postImage", { contentType: "image/png", body: new Uint8Array([65]) }],
    ["postImage", { body: new Blob(["A"], { type: "image/gif" }) }],
    ["postBatch", { contentType: "multipart/mixed; boundary=b", body: "--b--" }],
    ["postImage"],
  ]);
  expect(seen.map(({ headers, body }) => [headers["content-type"], body.toString()])).toEqual([
    ["application/json", '{"text":"x"}'],
    ["text/markdown", "# x"],
    ["application/x-www-form-urlencoded", "text=x"],
    ["image/png", "A"],
    ["image/gif", "A"],
    ["multipart/mixed; boundary=b", "--b--"],
    [undefined, ""],
  ]);
});

test("forms as their encoding says", async () => {
  const profile = { id: "7", address: { street: "s" }, history: "<a/>", picture: new Blob(["p"]), tags: ["a", "b"] };
  const search = { plain: { a: 1 }, deep: { a: 1 }, joined: ["a", "b"], free: "a/b", quoted: "q" };
  const seen = await sent("encoding", [
    ["sendProfile", { body: profile }],
    ["sendSearch", { body: search }],
  ]);
  const parts = seen[0]!.body.toString().split("Content-Disposition: form-data; name=").slice(1);
  expect(parts.map((text) => text.slice(0, text.lastIndexOf("\r\n--")).split("\r\n").join("|"))).toEqual([
    '"id"|Content-Type: application/json||"7"',
    '"address"|Content-Type: application/json||{"street":"s"}',
    '"history"|Content-Type: application/xml; charset=utf-8|X-Kind: history||<a/>',
    '"picture"; filename="blob"|Content-Type: application/octet-stream||p',
    '"tags"||a,b',
  ]);
  expect(seen[1]!.body.toString()).toBe("plain=%7B%22a%22%3A1%7D&deep%5Ba%5D=1&joined=a%7Cb&free=a/b&quoted=%22q%22");
});

test("a key in a cookie is sent as it is given, one in a query encoded", async () => {
  const made = await importCase("security");
  const { url, seen } = await startServer(answering(204));
  const send = (auth: object) => {
    const client = made["createClient"]!({ baseUrl: url, auth } as never);
    return made["withKeys"]!(client as never);
  };
  await send({ "in cookie": "s%3Aabc.D/e+f==" });
  await send({ "in-header": "h", "in-query": "鍵 +" });
  expect(seen.map(({ url, headers }) => [url, headers.cookie])).toEqual([
    ["/keys", "session=s%3Aabc.D/e+f=="],
    ["/keys?key=%E9%8D%B5%20%2B", undefined],
  ]);
  for (const key of ["a; b", "a b", 'a"', "鍵"])
    await expect(send({ "in cookie": key })).rejects.toThrow(
      'cookie parameter "session" has a character that no cookie can hold',
    );
  await expect(send({ "in-header": "鍵", "in-query": "q" })).rejects.toThrow("beyond Latin-1");
});

test("what has no type, what is named as every object has it, and what has a charset of its own", async () => {
  const [anything, names, form, parts, text, bytes] = await sent("unusual-requests", [
    ["anything", { path: { v: [1, 2] }, query: { q: { a: 1 }, items: ["a", "b"], map: { k: "v" }, text: "a" }, header: { "X-Any": { a: 1 } } }],
    ["names", { path: { "a/b": "1/2", valueOf: 3 }, query: { toString: ["a", "b"] }, header: { constructor: { a: "b" } }, cookie: { hasOwnProperty: [1, 2] }, body: { constructor: ["a", "b"], toString: ["a", "b"] } }],
    ["openForm", { body: { any: { a: 1 }, constructor: ["a", "b"] } }],
    ["openParts", { body: { any: { a: 1 } } }],
    ["csv", { body: "日" }],
    ["csv", { body: new Uint8Array([0x93, 0xfa]) }],
  ]); // prettier-ignore
  expect(anything).toMatchObject({ url: "/anything/1,2?a=1&items=a,b&k=v&text=a", headers: { "x-any": "a,1" } });
  expect(names).toMatchObject({
    url: "/names/1%2F2/;valueOf=3?toString=a,b",
    headers: { constructor: "a=b", cookie: "hasOwnProperty=1,2" },
  });
  expect(names!.body.toString()).toBe("constructor=a%2Cb&toString=%22a%22&toString=%22b%22");
  for (const { body } of [form!, parts!])
    expect(body.toString()).toContain('name="any"\r\nContent-Type: application/json\r\n\r\n{"a":1}\r\n');
  expect(form!.body.toString()).toContain('name="constructor"\r\n\r\na,b\r\n');
  expect([text, bytes].map((one) => one!.headers["content-type"])).toEqual([
    "text/csv; charset=UTF-8",
    "text/csv; charset=Shift_JIS",
  ]);
});

test("dates, big integers and bytes", async () => {
  const at = new Date(0);
  const [seen] = await sent("unusual-requests", [
    ["values", { path: { at, id: 2n ** 60n }, query: { since: at, ids: [1n, 2] }, header: { "X-Times": [at] }, body: { file: new Uint8Array([65]) } }],
  ]); // prettier-ignore
  expect(seen).toMatchObject({
    url: "/values/1970-01-01T00%3A00%3A00.000Z/1152921504606846976?since=1970-01-01T00%3A00%3A00.000Z&ids=1,2",
    headers: { "x-times": "1970-01-01T00:00:00.000Z" },
  });
  expect(seen!.body.toString()).toMatch(/name="file"; filename="blob"\r\n.*\r\n\r\nA\r\n/);
});

test("a path with a query of its own, and media types within a range", async () => {
  const [bare, search, text, csv, json] = await sent("unusual-requests", [
    ["search"],
    ["search", { query: { q: "a b" } }],
    ["anyText", { body: "a" }],
    ["anyText", { body: "a", contentType: "text/csv" }],
    ["anyJson", { body: { a: "b" }, contentType: "application/vnd.pair+json" }],
  ]);
  expect([bare, search].map((one) => one!.url)).toEqual(["/search?action=x", "/search?action=x&q=a%20b"]);
  expect([text, csv, json].map((one) => [one!.headers["content-type"], one!.body.toString()])).toEqual([
    ["text/plain", "a"],
    ["text/csv", "a"],
    ["application/vnd.pair+json", '{"a":"b"}'],
  ]);
});

test("a Date is sent as its text, wherever it stands", async () => {
  const at = new Date(0);
  const text = at.toISOString();
  const body = {
    at,
    maybe: at,
    list: [at],
    lists: [[at]],
    map: { a: at },
    pair: [1, at],
    either: { a: at },
    parts: [{ at }],
  };
  const range = { range: { from: at, to: "1970-01-01" } };
  const [sent1, list, form] = await sent("dates", [
    ["send", { path: { at }, header: { "X-At": at }, query: { since: at, filter: range, json: range, times: [at, at] }, body }],
    ["sendList", { body: [body] }],
    ["sendForm", { body: { when: at, event: body } }],
  ]); // prettier-ignore
  const encoded = encodeURIComponent(text);
  expect(sent1).toMatchObject({ headers: { "x-at": text } });
  expect(sent1!.url.split(/[?&]/)).toEqual([
    `/${encoded}`,
    `since=${encoded}`,
    `filter%5Brange%5D%5Bfrom%5D=${encoded}`,
    "filter%5Brange%5D%5Bto%5D=1970-01-01",
    `json=${encodeURIComponent(JSON.stringify(range))}`,
    `times=${encoded}`,
    `times=${encoded}`,
  ]);
  expect(sent1!.body.toString()).toBe(JSON.stringify(body));
  expect(sent1!.body.toString().split(text)).toHaveLength(9);
  expect(list!.body.toString()).toBe(JSON.stringify([body]));
  expect(form!.body.toString()).toContain(JSON.stringify(body));
  expect(form!.body.toString()).toContain(`name="when"\r\n\r\n${text}`);
});
