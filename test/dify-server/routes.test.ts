import { afterAll, beforeAll, expect, it } from "vitest";
import { call } from "./chat-client.js";
import { ROUTES } from "./routes/index.js";
import { SAMPLE_AUDIO, SAMPLE_FILE } from "./routes/file-routes.js";
import { CONVERSATION_ID } from "./routes/sample-ids.js";
import { startDifyServer } from "./server.js";
import type { DifyServer } from "./server.js";

let server: DifyServer;
beforeAll(async () => {
  server = await startDifyServer();
});
afterAll(() => server.close());

const USER = { user: "hanako" };
const NOTE = { question: "型紙とは", answer: "紙です" };
const REPLY = { score_threshold: 0.9, embedding_provider_name: "openai", embedding_model_name: "small" };

it.each<[string, string, number, unknown?]>([
  ["GET", "/messages/m1/suggested?user=hanako", 200],
  ["GET", "/end-users/u1", 200],
  ["POST", "/messages/m1/feedbacks", 200, { ...USER, rating: "like" }],
  ["GET", "/app/feedbacks", 200],
  ["GET", "/conversations?user=hanako", 200],
  ["GET", `/messages?user=hanako&conversation_id=${CONVERSATION_ID}`, 200],
  ["GET", "/conversations/c1/variables", 200],
  ["POST", "/conversations/c1/name", 200, { ...USER, name: "鶴" }],
  ["PUT", "/conversations/c1/variables/v1", 200, { ...USER, value: "和紙" }],
  ["GET", "/info", 200],
  ["GET", "/parameters", 200],
  ["GET", "/meta", 200],
  ["GET", "/site", 200],
  ["POST", "/apps/annotations", 201, NOTE],
  ["GET", "/apps/annotations", 200],
  ["PUT", "/apps/annotations/a1", 200, NOTE],
  ["POST", "/apps/annotation-reply/enable", 200, REPLY],
  ["GET", "/apps/annotation-reply/enable/status/j1", 200],
  ["GET", "/messages", 400],
  ["GET", "/nowhere", 404],
  ["PUT", "/info", 405],
])("%s %s answers %i in JSON", async (method, path, status, body) => {
  const response = await call(server, method, path, body);
  expect([response.status, response.headers.get("content-type")]).toEqual([status, "application/json"]);
  expect(await response.json()).toBeTypeOf("object");
});

it("has all 26 operations", () => {
  expect(new Set(ROUTES.map(({ method, path }) => `${method} ${path}`)).size).toBe(26);
});

it.each([
  ["/conversations/c1", USER],
  ["/apps/annotations/a1", undefined],
])("answers DELETE %s without a body", async (path, body) => {
  const response = await call(server, "DELETE", path, body);
  expect([response.status, response.headers.get("content-type"), await response.text()]).toEqual([204, null, ""]);
});

it("takes a file, and records what arrived", async () => {
  const form = new FormData();
  form.append("user", "hanako");
  form.append("file", new File([SAMPLE_FILE], '折り鶴 "1".png', { type: "image/png" }));
  const response = await call(server, "POST", "/files/upload", form);
  expect(response.status).toBe(201);
  const file = { name: '折り鶴 "1".png', size: 256, extension: "png", mime_type: "image/png" };
  expect(await response.json()).toMatchObject(file);
  expect(server.requests.at(-1)).toMatchObject({
    method: "POST",
    path: "/v1/files/upload",
    body: {
      fields: { user: "hanako" },
      files: [{ field: "file", filename: file.name, type: "image/png", size: 256 }],
    },
  });
  expect((await call(server, "POST", "/files/upload", new FormData())).status).toBe(400);
});

it("gives files and sound as bytes", async () => {
  const file = await call(server, "GET", "/files/f1/preview?as_attachment=true");
  expect(file.headers.get("content-type")).toBe("application/octet-stream");
  expect(new Uint8Array(await file.arrayBuffer())).toEqual(SAMPLE_FILE);
  const sound = await call(server, "POST", "/text-to-audio", { ...USER, text: "鶴" });
  expect(sound.headers.get("content-type")).toBe("audio/mpeg");
  expect(new Uint8Array(await sound.arrayBuffer())).toEqual(SAMPLE_AUDIO);
});

it("pages through conversations", async () => {
  const first = await (await call(server, "GET", "/conversations?limit=2")).json();
  expect([first.data.length, first.has_more]).toEqual([2, true]);
  const second = await (await call(server, "GET", `/conversations?limit=2&last_id=${first.data[1].id}`)).json();
  expect([second.data.length, second.has_more]).toEqual([1, false]);
});

it("records the path as it was sent, and the query as it was meant", async () => {
  await call(server, "GET", "/messages/%E9%B6%B4%2F1/suggested?user=%E8%8A%B1%26");
  expect(server.requests.at(-1)).toMatchObject({
    path: "/v1/messages/%E9%B6%B4%2F1/suggested",
    query: { user: "花&" },
    body: undefined,
    at: expect.any(Number),
  });
});
