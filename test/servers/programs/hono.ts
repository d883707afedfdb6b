import * as api from "hono-client";
import { make } from "./calls.js";

await make(async ({ baseUrl, fetch, call, value }) => {
  const client = api.createClient({ baseUrl, fetch, auth: { Bearer: "t-1" } });
  const anonymous = api.createLeanClient({ baseUrl, fetch });
  const path = { id: "1" };

  await call("creates", 201, () =>
    api.createTask(client, { body: { title: "fold", due: "2026-03-01", priority: "high" } }),
  );
  await call("creates a second", 201, () => api.createTask(client, { body: { title: "cut", done: true, due: null } }));
  await call("creates a third", 201, () => api.createTask(client, { body: { title: "dye" } }));
  await call("is told what is not valid", 400, () => api.createTask(client, { body: { title: "" } }));
  await call("reads", 200, () => api.getTask(client, { path }));
  await call("reads what is not there", 404, () => api.getTask(client, { path: { id: "9" } }));
  await value("reads what has not changed", [true, 304], async () => {
    const { response } = await api.getTask(client, { path });
    const headers = { "if-none-match": response.headers.get("etag")! };
    const again = await api.getTask(client, { path }, { headers });
    return [response.ok, again.response.status];
  });
  await call("changes", 200, () => api.changeTask(client, { path, body: { done: true } }));
  await call("changes what is not there", 404, () => api.changeTask(client, { path: { id: "9" }, body: {} }));
  await call("starts, by a status that nobody declares", 202, () => api.startTask(client, { path }));
  await call("lists", 200, () => api.listTasks(client, { query: { limit: 50, tag: ["a", "b"] } }));
  await call("is told that a list is too long", 400, () => api.listTasks(client, { query: { limit: 51 } }));
  await value("lists by pages", ["1", "2", "3"], async () => {
    const ids: string[] = [];
    for await (const { id } of api.listTasksPages(client, { query: { limit: 1 } }).items()) ids.push(id);
    return ids;
  });
  await call("sends one of a union", 200, () => api.measureShape(client, { body: { kind: "square", side: 3 } }));
  await call("is refused by an error that is declared", 422, () =>
    api.measureShape(client, { body: { kind: "circle" } as never }),
  );

  const file = new File([new Uint8Array(80_000).fill(7)], "pattern.bin", { type: "image/png" });
  await call("uploads a file", 201, () => api.uploadFile(client, { body: { file, note: "鶴" } }));
  await call("downloads bytes where JSON is declared", 200, () => api.downloadFile(client, { path }));
  await call("downloads them as they come", 200, () => api.downloadFile(client, { path }, { as: api.byteStream }));
  await call("is told by a text that there is none", 404, () => api.downloadFile(client, { path: { id: "2" } }));
  await call("logs in, where a redirection alone is declared", 200, () => api.login(client, { body: { name: "ada" } }));
  await call("sends a cookie", 200, () => api.getSession(client, {}, { headers: { cookie: "session=of-ada" } }));
  await call("sends a token", 200, () => api.getMe(client));
  await call("sends no token, and is told so by a text", 401, () => api.getMe(anonymous));
  await call("sends a wrong token", 401, () => api.getMe(client, {}, { auth: { Bearer: "t-2" } }));
  await call("reads events", 200, () => api.followTask(client, { path }));
  await call("reads lines of JSON", 200, () => api.exportTasks(client));
  await call("reads lines of JSON under another name", 200, () => api.watchTasks(client));
  await call("reads what nobody described", 200, () => api.getHealth(client));
  await call("waits for a log that takes longer than four seconds", 200, () => api.build(client));
  await call("meets a server that fails", 500, () => api.teapot(client));
  await call("deletes, by a status that nobody declares", 204, () => api.deleteTask(client, { path }));
  await call("finds it deleted", 404, () => api.deleteTask(client, { path }));
});
