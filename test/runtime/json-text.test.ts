import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { expect, test } from "vitest";
import {
  call,
  json,
  jsonBody,
  multipartBody,
  multipartBodyAs,
  queryAs,
  urlencodedBody,
  urlencodedBodyAs,
  type BodySerialiser,
  type Operation,
} from "../../templates/package/src/runtime/index.js";
import { answeringJson, startServer } from "./test-server.js";

const operation: Operation = { method: "POST", path: "/", responses: { 200: [json] } };
const form = new FormData();
form.set("a", new Blob(["x"]));

const unwritable: readonly [string, () => unknown][] = [
  ["a Blob", () => new Blob(["x"])],
  ["a File", () => new File(["x"], "a.txt")],
  ["a FormData", () => form],
  ["URLSearchParams", () => new URLSearchParams("a=1")],
  ["an ArrayBuffer", () => new ArrayBuffer(1)],
  ["a Uint8Array", () => new Uint8Array(1)],
  ["a DataView", () => new DataView(new ArrayBuffer(1))],
  ["a Buffer", () => Buffer.from("x")],
  ["a ReadableStream", () => new ReadableStream()],
  ["a stream of Node", () => Readable.from(["x"])],
  ["a file's stream", () => createReadStream(import.meta.filename ?? "package.json")],
  ["a generator", () => (function* () {})()],
  ["an async generator", () => (async function* () {})()],
  ["a Map", () => new Map([["a", 1]])],
  ["a Set", () => new Set([1])],
  ["a promise", () => Promise.resolve(1)],
];

async function sent(body: BodySerialiser, value: unknown) {
  const { client, seen } = await startServer(answeringJson(200, {}));
  await call(client, { ...operation, body }, { body: value });
  return seen;
}

test.for(unwritable)("%s in a body of JSON is refused before anything is sent, at any depth", async ([, make]) => {
  const { client, seen } = await startServer(answeringJson(200, {}));
  const refused = { name: "InvalidRequestError", place: "body" };
  const called = { ...operation, body: jsonBody };
  await expect(call(client, called, { body: make() })).rejects.toMatchObject({ ...refused, parameter: "body" });
  await expect(call(client, called, { body: { avatar: make() } })).rejects.toMatchObject({
    ...refused,
    parameter: "avatar",
    message: expect.stringContaining("pass its text") as string,
  });
  await expect(call(client, called, { body: { a: [{ deep: make() }] } })).rejects.toMatchObject(refused);
  expect(seen).toEqual([]);
});

test("a file within an object of a form or a query is refused as well", async () => {
  const value = { meta: { file: new File(["x"], "a.txt") } };
  const bodies = [
    multipartBody,
    multipartBodyAs({ meta: { contentType: "application/json" } }),
    urlencodedBody,
    urlencodedBodyAs({}),
  ];
  for (const body of bodies) await expect(sent(body, value)).rejects.toMatchObject({ name: "InvalidRequestError" });
  const { client } = await startServer(answeringJson(200, {}));
  const parameters = { query: queryAs({ meta: { style: "json" } }) };
  await expect(call(client, { ...operation, parameters }, { query: value })).rejects.toMatchObject({ place: "query" });
});

test("all that JSON has is written as before", async () => {
  class Point {
    constructor(readonly x: number) {}
  }
  class Named {
    readonly [Symbol.toStringTag] = "Settings";
    readonly a = 1;
  }
  const bare = Object.assign(Object.create(null) as object, { b: 1 });
  const value = {
    date: new Date(0),
    url: new URL("https://a.test/"),
    empty: {},
    list: [[], null, undefined],
    point: new Point(1),
    named: new Named(),
    bare,
    boxed: Object("text") as unknown,
    left: undefined,
    written: Object.assign(new Map(), { toJSON: () => "mine" }),
  };
  const [seen] = await sent(jsonBody, value);
  expect(seen!.body.toString()).toBe(JSON.stringify(value));
});
