import * as api from "fastify-client";
import { make } from "./calls.js";

await make(async ({ baseUrl, fetch, call, value }) => {
  const client = api.createClient({ baseUrl, fetch, auth: { token: "t-1" } });
  const anonymous = api.createClient({ baseUrl, fetch });
  const body = { isbn: "4003101014", title: "こころ", copies: 3, labels: ["novel", "old & worn"], subtitle: null };
  const path = { isbn: body.isbn };

  await call("creates", 201, () => api.addBook(client, { body }));
  await call("creates a second", 201, () => api.addBook(client, { body: { isbn: "222", title: "b", copies: 0 } }));
  await call("creates a third", 201, () => api.addBook(client, { body: { isbn: "333", title: "c", copies: 1 } }));
  await call("is refused by a range of errors that is declared", 409, () => api.addBook(client, { body }));
  await call("is told what is not valid", 400, () =>
    api.addBook(client, { body: { isbn: "x", title: "", copies: -1 } }),
  );
  await call("imports, by a status that nobody declares", 201, () => api.importBooks(client, { body: [body] }));
  await call("orders, by a status beside the one that is declared", 202, () =>
    api.orderBook(client, { path, body: { count: 2 } }),
  );
  await call("reads", 200, () => api.getBook(client, { path }));
  await call("reads what has not changed", 304, () =>
    api.getBook(client, { path }, { headers: { "if-none-match": '"3"' } }),
  );
  await call("reads what is not there", 404, () => api.getBook(client, { path: { isbn: "999" } }));
  await call("changes", 200, () => api.changeBook(client, { path, body: { copies: 5 } }));
  await call("changes what is not there", 404, () => api.changeBook(client, { path: { isbn: "999" }, body: {} }));
  await call("lists", 200, () => api.listBooks(client, { query: { size: 50 } }));
  await call("is told that a list is too long", 400, () => api.listBooks(client, { query: { size: 51 } }));
  await value("lists by pages", ["222", "333", body.isbn], async () => {
    const found: string[] = [];
    for await (const { isbn } of api.listBooksPages(client, { query: { size: 2 } }).items()) found.push(isbn);
    return found.sort();
  });

  const filter = { title: "a&b=c", added: { after: "2026-01-01T00:00:00Z" }, labels: ["x", "y z"] };
  const query = { filter, sort: ["title", "-added"], limit: 5 };
  await value("sends brackets within brackets", query, async () => {
    const result = await api.searchBooks(client, { query });
    return result.ok && result.status === 200 && result.data["understood"];
  });
  await value("sends a list whose name has brackets", [body.isbn], async () => {
    const page = await api.listBooks(client, { query: { "labels[]": ["novel", "old & worn"] } }).unwrap();
    return page.items.map(({ isbn }) => isbn);
  });

  const picture = new Uint8Array(90_000).map((_, index) => (index * 7) % 256);
  await call("uploads a file", 200, () =>
    api.setCover(client, { path, body: { cover: new Blob([picture], { type: "image/jpeg" }), artist: "鳥" } }),
  );
  await call("downloads it", 200, () => api.getCover(client, { path }));
  await call("downloads it as its bytes come", 200, () => api.getCover(client, { path }, { as: api.byteStream }));
  await call("is told by a text that there is none", 404, () => api.getCover(client, { path: { isbn: "222" } }));
  await call("reads lines of JSON", 200, () => api.watchChanges(client));
  await call("reads events that [DONE] ends", 200, () => api.followNews(client));
  await call("reads a table where no content is declared", 200, () => api.exportBooks(client));
  await call("reads JSON where an empty answer is declared", 200, () => api.getHealth(client));
  await call("meets a proxy's page", 502, () => api.getBroken(client));
  await call("sends a token", 200, () => api.getAccount(client));
  await call("sends no token, and is told so", 401, () => api.getAccount(anonymous));
  await call("sends a wrong token", 401, () => api.getAccount(client, {}, { auth: { token: "t-2" } }));
  await call("sends a token where only the call asks for it", 200, () =>
    api.listLoans(anonymous, {}, { auth: { token: "t-1" } }),
  );
  await call("deletes, by a status that nobody declares", 204, () => api.removeBook(client, { path }));
  await call("finds it deleted", 404, () => api.removeBook(client, { path }));
});
