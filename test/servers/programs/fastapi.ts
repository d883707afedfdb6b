import * as api from "fastapi-client";
import { make } from "./calls.js";

await make(async ({ baseUrl, fetch, call, value }) => {
  const anonymous = api.createClient({ baseUrl, fetch });
  const body = { customer: "鶴", lines: [{ sku: "A-100", count: 2 }], notes: { color: "red" } };
  const path = { id: 1 };

  const form = { username: "ada", password: "secret" };
  const login = await call("logs in by a form", 200, () => api.login(anonymous, { body: form }));
  await call("is refused by an error that nobody declares", 400, () =>
    api.login(anonymous, { body: { ...form, password: "wrong" } }),
  );
  const token = login.ok && login.status === 200 ? login.data.access_token : "";
  const client = api.createClient({
    baseUrl,
    fetch,
    auth: { OAuth2PasswordBearer: token, APIKeyHeader: "k-1", HTTPBasic: { username: "ada", password: "secret" } },
  });
  await call("sends a token", 200, () => api.read_me(client));
  await call("sends none, and is told so", 401, () => api.read_me(anonymous));
  await call("sends a key", 200, () => api.read_daily(client));
  await call("sends a wrong key", 403, () => api.read_daily(client, {}, { auth: { APIKeyHeader: "k-2" } }));
  await call("sends a name and a password, and reads a page", 200, () => api.read_admin(client));
  await call("reads text with a credential that is optional", 200, () => api.read_greeting(client));
  await call("reads it without", 200, () => api.read_greeting(anonymous));

  await call("creates", 201, () => api.create_order(client, { body, header: { idempotency: "1" } }));
  await call("creates with a date", 201, () => api.create_order(client, { body: { ...body, due: "2026-02-01" } }));
  await call("creates a third", 201, () => api.create_order(client, { body }));
  await call("is told what is not valid", 422, () =>
    api.create_order(client, { body: { ...body, lines: [{ sku: "A" }] } }),
  );
  await call("imports, by a status that nobody declares", 202, () => api.import_orders(client, { body: [body, body] }));
  await call("reads", 200, () => api.read_order(client, { path }));
  await call("reads what is not there", 404, () => api.read_order(client, { path: { id: 99 } }));
  await call("replaces", 200, () => api.replace_order(client, { path, body: { ...body, customer: "亀" } }));
  await call("changes", 200, () => api.change_order(client, { path, body: { state: "shipped" } }));
  await call("is refused by an error that is declared", 423, () => api.replace_order(client, { path, body }));
  await call("sends one of a union", 200, () =>
    api.pay_order(client, { path, body: { kind: "transfer", iban: "DE02" } }),
  );
  await call("lists by states and a time", 200, () =>
    api.list_orders(client, { query: { state: ["open", "paid"], since: "2025-12-31T00:00:00Z" } }),
  );
  await value("lists by pages", [1, 2, 3], async () => {
    const ids: number[] = [];
    for await (const order of api.list_ordersPages(client, { query: { limit: 2 } }).items()) ids.push(order.id);
    return ids;
  });
  await call("reads a table as text of another type", 200, () => api.export_orders(client));
  await call("deletes, by a status that nobody declares", 204, () => api.delete_order(client, { path }));
  await call("finds it deleted", 404, () => api.delete_order(client, { path }));

  const picture = new Uint8Array(70_000).map((_, index) => index % 251);
  const file = new File([picture], "鶴.png", { type: "image/png" });
  await call("uploads a file", 201, () => api.upload_file(client, { body: { file, note: "a note" } }));
  await call("uploads two", 200, () => api.upload_files(client, { body: { uploads: [file, new Blob(["text"])] } }));
  await call("downloads bytes where JSON is declared", 200, () =>
    api.download_file(client, { path: { name: "鶴.png" } }),
  );
  await call("downloads them as they come", 200, () =>
    api.download_file(client, { path: { name: "鶴.png" } }, { as: api.byteStream }),
  );
  await call("is told of no such file", 404, () => api.download_file(client, { path: { name: "no" } }));
  await call("downloads a file that no content is declared for", 200, () => api.download_source(client));
  await call("reads events where JSON is declared", 200, () => api.read_events(client, { query: { count: 4 } }));
  await call("reads lines for four seconds", 200, () => api.read_log(client));
  await call("sends a cookie and headers", 200, () =>
    api.read_preferences(client, { cookie: { theme: "dark" }, header: { "x-tenant": ["a", "b"] } }),
  );
  await call("meets a server that fails", 500, () => api.read_broken(client));
});
