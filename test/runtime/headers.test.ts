import { expect, test } from "vitest";
import {
  booleanHeader,
  call,
  cookiesHeader,
  eventStream,
  headers,
  json,
  jsonHeader,
  listHeader,
  numberHeader,
  objectHeader,
  textHeader,
  type HeaderReader,
  type Operation,
} from "../../templates/package/src/runtime/index.js";
import { startServer } from "./test-server.js";

const range = { from: numberHeader, unit: textHeader };

test.for<[string, HeaderReader, string, unknown]>([
  ["text", textHeader, "a, b", "a, b"],
  ["text that is empty", textHeader, "", ""],
  ["integer", numberHeader, "-12", -12],
  ["number", numberHeader, "1.5e3", 1500],
  ["no number", numberHeader, "many", undefined],
  ["no finite number", numberHeader, "Infinity", undefined],
  ["empty number", numberHeader, "", undefined],
  ["true", booleanHeader, "true", true],
  ["false", booleanHeader, "false", false],
  ["no boolean", booleanHeader, "toString", undefined],
  ["JSON", jsonHeader, '{"a":[1]}', { a: [1] }],
  ["no JSON", jsonHeader, "{a}", undefined],
  ["list", listHeader(numberHeader), "1, 2,3", [1, 2, 3]],
  ["empty list", listHeader(textHeader), "", []],
  ["list with another item", listHeader(numberHeader), "1,b", undefined],
  ["object", objectHeader(range, textHeader), "from,2,unit,g,x,y", { from: 2, unit: "g", x: "y" }],
  ["exploded object", objectHeader(range, textHeader, true), "from=2,unit=a=b", { from: 2, unit: "a=b" }],
  ["object whose property is wrong", objectHeader(range, textHeader), "from,b", undefined],
  ["object with inherited names", objectHeader({}, numberHeader), "toString,1", { toString: 1 }],
])("%s", ([, reader, text, value]) => {
  expect(reader(text, new Headers())).toEqual(value);
});

const operation: Operation = {
  method: "GET",
  path: "/",
  responses: { 200: [json], 204: [], "4XX": [] },
  parts: {
    200: [
      headers({ "X-Total": numberHeader, "x-wrong": numberHeader, "X-None": textHeader, "Set-Cookie": cookiesHeader }),
    ],
    "4XX": [headers({ "Retry-After": numberHeader })],
  },
};

const sent = { "x-total": "3", "X-Wrong": "x", "x-other": "o", "set-cookie": ["a=1; Expires=Mon, 1 Jan 2029", "b=2"] };

test("what is declared for the status is there under its declared name, parsed", async () => {
  const { client } = await startServer((_, response) =>
    response.writeHead(200, { ...sent, "content-type": "application/json" }).end("1"),
  );
  const result = await call<{ headers: object }, unknown>(client, operation);
  expect(result).toMatchObject({ ok: true, data: 1 });
  expect(result.headers).toEqual({ "X-Total": 3, "Set-Cookie": ["a=1; Expires=Mon, 1 Jan 2029", "b=2"] });
});

test.for([
  [429, { ok: false, status: 429, error: { text: "" }, headers: { "Retry-After": 7 } }],
  [204, { ok: true, status: 204, data: undefined }],
  [500, { ok: false, status: "unexpected" }],
] as const)("a result of %s has those of its status, or none", async ([status, expected]) => {
  const { client } = await startServer((_, response) => response.writeHead(status, { "retry-after": "7" }).end());
  const result = await call<object, unknown>(client, operation);
  expect(result).toMatchObject(expected);
  expect("headers" in result).toBe(status === 429);
});

test("an answer to HEAD and a stream have them, too", async () => {
  const parts = { 200: [headers({ "X-Total": numberHeader })] };
  const handle = { "x-total": "3", "content-type": "text/event-stream" };
  const { client } = await startServer((_, response) => response.writeHead(200, handle).end());
  const head = { ...operation, method: "HEAD", responses: { 200: [] }, parts };
  expect(await call(client, head)).toMatchObject({ ok: true, headers: { "X-Total": 3 } });
  const stream = { ...operation, responses: { 200: [eventStream()] }, parts };
  expect(await call(client, stream)).toMatchObject({ ok: true, headers: { "X-Total": 3 } });
});
