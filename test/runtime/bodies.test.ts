import { expect, test } from "vitest";
import {
  binaryBodyAs,
  call,
  charsetBodyAs,
  fieldsAs,
  json,
  jsonBody,
  multipartBody,
  multipartBodyAs,
  part,
  retry,
  urlencodedBody,
  urlencodedBodyAs,
  type BodySerialiser,
  type Operation,
} from "../../templates/package/src/runtime/index.js";
import { answeringJson, startServer } from "./test-server.js";

const operation: Operation = { method: "POST", path: "/", body: jsonBody, responses: { 200: [json] } };

async function sent(body: BodySerialiser, value: unknown) {
  const { client, seen } = await startServer(answeringJson(200, {}));
  await call(client, { ...operation, body }, { body: value }).unwrap();
  return seen[0]!;
}

/** The parts of a form, each as its head and its content. */
function partsOf({ headers, body }: Awaited<ReturnType<typeof sent>>): string[][] {
  const boundary = /^multipart\/form-data; boundary=(\S+)$/.exec(headers["content-type"]!)![1]!;
  const [before, ...parts] = body.toString().split(`--${boundary}`);
  expect([before, parts.pop()]).toEqual(["", "--\r\n"]);
  return parts.map((text) => text.replace(/^\r\n|\r\n$/g, "").split("\r\n\r\n"));
}

const disposition = (rest: string) => `Content-Disposition: form-data; ${rest}`;
const chunks = async function* () {
  yield new TextEncoder().encode("str");
  yield new TextEncoder().encode("eam");
};

test("the parts of a form have the content types, headers and styles that are declared", async () => {
  const body = multipartBodyAs({
    id: { contentType: "application/json" },
    history: { contentType: "application/xml; charset=utf-8", headers: { "X-Kind": "history" } },
    picture: { contentType: "image/png" },
    tags: { fields: fieldsAs({ style: "form" }) },
    where: { fields: fieldsAs({ style: "deepObject" }) },
  });
  const seen = await sent(body, {
    id: "7",
    history: "<a/>",
    picture: [new Blob(["p"]), new File(["q"], 'a"b.jpg', { type: "image/jpeg" })],
    tags: ["a b", "c"],
    where: { x: 1 },
    address: { street: "é" },
  });
  expect(partsOf(seen)).toEqual([
    [`${disposition('name="id"')}\r\nContent-Type: application/json`, '"7"'],
    [`${disposition('name="history"')}\r\nContent-Type: application/xml; charset=utf-8\r\nX-Kind: history`, "<a/>"],
    [`${disposition('name="picture"; filename="blob"')}\r\nContent-Type: image/png`, "p"],
    [`${disposition('name="picture"; filename="a%22b.jpg"')}\r\nContent-Type: image/jpeg`, "q"],
    [disposition('name="tags"'), "a b,c"],
    [disposition('name="where[x]"'), "1"],
    [`${disposition('name="address"')}\r\nContent-Type: application/json`, '{"street":"é"}'],
  ]);
  expect(seen.headers["content-length"]).toBe(String(seen.body.length));
});

test.for([
  ["a typed array", new Uint8Array([0, 255, 65])],
  ["a DataView", new DataView(new Uint8Array([0, 255, 65]).buffer)],
  ["an ArrayBuffer", new Uint8Array([0, 255, 65]).buffer],
] as const)("%s is a part of a form", async ([, bytes]) => {
  const { headers, body } = await sent(multipartBody, { bytes });
  const form = await new Response(new Uint8Array(body), {
    headers: { "content-type": headers["content-type"]! },
  }).formData();
  const file = form.get("bytes") as File;
  expect([file.name, file.type, ...new Uint8Array(await file.arrayBuffer())]).toEqual([
    "blob",
    "application/octet-stream",
    0,
    255,
    65,
  ]);
});

test("a stream within a form is sent as it comes, and only once", async () => {
  const stream = () => new Blob(["stream"]).stream();
  const forms: [BodySerialiser, () => unknown][] = [
    [multipartBody, () => part(stream())],
    [multipartBody, () => [part(chunks())]],
    [multipartBodyAs({}), stream],
    [multipartBodyAs({}), chunks],
  ];
  for (const [body, file] of forms) {
    const seen = await sent(body, { a: "1", file: file(), b: new Blob(["2"]) });
    expect(seen.headers).toMatchObject({ "transfer-encoding": "chunked" });
    expect(partsOf(seen).map(([, content]) => content)).toEqual(["1", "stream", "2"]);
    const { client, seen: refused } = await startServer(answeringJson(503, {}), {
      retry: retry({ attempts: 3, baseDelay: 1 }),
    });
    const put: Operation = { ...operation, method: "PUT", body, responses: {} };
    await call(client, put, { body: { file: file() } });
    await call(client, put, { body: { file: new Blob(["x"]) } });
    expect(refused).toHaveLength(1 + 3);
    expect(refused.slice(1).map(({ body }) => /\r\n\r\nx\r\n--/.test(body.toString()))).toEqual([true, true, true]);
  }
  await expect(sent(multipartBody, { file: stream() })).rejects.toThrow(
    'body parameter "file" must not be a stream: pass part(stream)',
  );
});

test("part() gives a file name, a content type and headers", async () => {
  const seen = await sent(multipartBody, {
    file: part(chunks(), { filename: "né.txt", contentType: "text/plain", headers: { "X-Limit": "3" } }),
    text: part("<a/>", { contentType: "text/xml" }),
    written: part('{"a":1}', { contentType: "application/json" }),
    listed: [part(new Blob(["b"]), { filename: "b" }), part({ c: 1 })],
  });
  expect(partsOf(seen)).toEqual([
    [`${disposition('name="file"; filename="né.txt"')}\r\nContent-Type: text/plain\r\nX-Limit: 3`, "stream"],
    [`${disposition('name="text"')}\r\nContent-Type: text/xml`, "<a/>"],
    [`${disposition('name="written"')}\r\nContent-Type: application/json`, '{"a":1}'],
    [`${disposition('name="listed"; filename="b"')}\r\nContent-Type: application/octet-stream`, "b"],
    [`${disposition('name="listed"')}\r\nContent-Type: application/json`, '{"c":1}'],
  ]);
});

test("no name, file name or header can begin a part of its own", async () => {
  const seen = await sent(multipartBodyAs({}), { 'a"\r\nX: 1': new File(["x"], 'b"\r\nX: 1') });
  expect(partsOf(seen)).toHaveLength(1);
  expect(partsOf(seen)[0]![0]).toMatch(/^Content-Disposition: .*\r\nContent-Type: application\/octet-stream$/);
  for (const options of [
    { contentType: "text/plain\r\nX: 1" },
    { headers: { X: "1\r\nY: 2" } },
    { contentType: "text/plain\n" },
    { headers: { X: "1\r" } },
    { headers: { "X\n": "1" } },
  ]) {
    const refused = sent(multipartBody, { a: part("x", options) });
    await expect(refused).rejects.toThrow('body parameter "a" must not have a header of several lines');
  }
});

test("bytes and parts that have a style are sent as they are", async () => {
  const body = multipartBodyAs({
    a: { fields: fieldsAs({ style: "deepObject" }) },
    b: { fields: fieldsAs({ style: "form" }) },
    c: { fields: fieldsAs({ style: "form" }), contentType: "image/png" },
  });
  const seen = await sent(body, {
    a: part("x", { filename: "x" }),
    b: [new Blob(["1"]), null, "2"],
    c: new Uint8Array([65]),
  });
  expect(partsOf(seen)).toEqual([
    [disposition('name="a"; filename="x"'), "x"],
    [`${disposition('name="b"; filename="blob"')}\r\nContent-Type: application/octet-stream`, "1"],
    [disposition('name="b"'), "2"],
    [`${disposition('name="c"; filename="blob"')}\r\nContent-Type: image/png`, "A"],
  ]);
  for (const styles of [{}, { file: { style: "form" } as const }])
    for (const file of [new Blob(["x"]), new Uint8Array(1), [new ArrayBuffer(1)], chunks()])
      await expect(sent(urlencodedBodyAs(styles), { file })).rejects.toThrow('parameter "file" must not be bytes');
});

test("both writers of forms break lines alike", async () => {
  const texts = ["a\nb", "a\r\nb", "a\rb"];
  for (const body of [multipartBody, multipartBodyAs({})]) {
    const form = partsOf(await sent(body, { "n\n": texts }));
    expect(form).toEqual(texts.map(() => [disposition('name="n%0D%0A"'), "a\r\nb"]));
  }
  const written = await sent(multipartBody, { a: part("a\nb", { contentType: "text/xml" }) });
  expect(partsOf(written)[0]![1]).toBe("a\nb");
});

test("a text is sent in UTF-8 and never said to be in another charset, bytes are in the one that is declared", async () => {
  const declared = "text/csv; charset=Shift_JIS; header=present";
  const bytes = new Uint8Array([0x93, 0xfa]);
  const text = await sent(charsetBodyAs(declared), "日");
  expect([text.headers["content-type"], text.body.toString()]).toEqual([
    "text/csv; charset=UTF-8; header=present",
    "日",
  ]);
  for (const each of [bytes, bytes.buffer, new Blob([bytes]), new Blob([bytes]).stream()]) {
    const seen = await sent(charsetBodyAs(declared), each);
    expect([seen.headers["content-type"], ...seen.body]).toEqual([declared, ...bytes]);
  }
  const form = await sent(multipartBodyAs({ a: { contentType: "text/csv;charset=Shift_JIS" } }), {
    a: ["日", bytes, part("本", { contentType: 'text/xml; charset="EUC-JP"' })],
  });
  expect(partsOf(form).map(([head]) => /charset=.*/.exec(head!)![0])).toEqual([
    "charset=UTF-8",
    "charset=Shift_JIS",
    "charset=UTF-8",
  ]);
});

test("an object whose part is not JSON is refused", async () => {
  const body = multipartBodyAs({ a: { contentType: "application/xml" } });
  await expect(sent(body, { a: { b: 1 } })).rejects.toThrow('body parameter "a" cannot be written as text');
});

test("the fields of an urlencoded form are written in their styles, objects in JSON", async () => {
  const body = urlencodedBodyAs({
    deep: { style: "deepObject", explode: true },
    joined: { style: "pipeDelimited" },
    commas: { style: "form" },
    free: { style: "form", allowReserved: true },
    quoted: { style: "json", explode: true },
  });
  const value = {
    deep: { a: 1 },
    joined: [1, 2],
    commas: ["a", "b!"],
    free: "a/b&c,d",
    quoted: ["q", null, { a: 1 }],
    plain: { a: 1 },
    list: [{ b: 2 }, 3],
  };
  expect((await sent(body, value)).body.toString()).toBe(
    "deep%5Ba%5D=1&joined=1%7C2&commas=a%2Cb%21&free=a/b%26c,d&quoted=%22q%22&quoted=%7B%22a%22%3A1%7D&plain=%7B%22a%22%3A1%7D&list=%7B%22b%22%3A2%7D&list=3",
  );
  expect((await sent(urlencodedBody, { plain: { a: "é" } })).body.toString()).toBe(
    "plain=%7B%22a%22%3A%22%C3%A9%22%7D",
  );
  await expect(sent(urlencodedBody, { file: new Blob(["x"]) })).rejects.toThrow('parameter "file" must not be bytes');
  await expect(sent(body, { joined: [{ b: 1 }] })).rejects.toThrow(/^body parameter "joined" has an object/);
  expect((await sent(body, { deep: { a: { b: [1] } } })).body.toString()).toBe("deep%5Ba%5D%5Bb%5D%5B%5D=1");
});

test("an iterable of bytes is a binary body that is sent once, as a stream is", async () => {
  const body = binaryBodyAs("application/octet-stream");
  expect((await sent(body, chunks())).body.toString()).toBe("stream");
  expect((await sent(body, new DataView(new Uint8Array([65, 66]).buffer, 1))).body.toString()).toBe("B");
  expect((await sent(body, "é")).body.toString()).toBe("é");
  const { client, seen } = await startServer(answeringJson(503, {}), { retry: retry({ baseDelay: 1 }) });
  const put: Operation = { ...operation, method: "PUT", body, responses: {} };
  await call(client, put, { body: chunks() });
  await call(client, put, { body: new Blob(["x"]).stream() });
  expect(seen).toHaveLength(2);
});

test("an iterable that throws ends the call", async () => {
  const { client } = await startServer(answeringJson(200, {}));
  const failing = async function* () {
    yield new Uint8Array(1);
    throw new Error("disk is gone");
  };
  await expect(
    call(client, { ...operation, body: multipartBody }, { body: { file: part(failing()) } }),
  ).rejects.toThrow();
});

test("a multipart type that only the caller can write has the type of the caller's Blob", async () => {
  const blob = new Blob(["--x--"], { type: "multipart/mixed; boundary=x" });
  expect((await sent(binaryBodyAs("multipart/mixed"), blob)).headers["content-type"]).toBe(blob.type);
});

test("a bigint in JSON is refused before anything is sent", async () => {
  await expect(sent(jsonBody, { a: 1n })).rejects.toThrow('body parameter "a" cannot be written as JSON');
});
