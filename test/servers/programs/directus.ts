import * as api from "directus-client";
import { make } from "./calls.js";

await make(async ({ baseUrl, fetch, call, value }) => {
  const anonymous = api.createClient({ baseUrl, fetch });
  const administrator = { email: "admin@example.com", password: "password" };
  const login = await call("logs in", 200, () => api.login(anonymous, { body: administrator }));
  await call("is refused by an error that nobody declares", 401, () =>
    api.login(anonymous, { body: { ...administrator, password: "wrong" } }),
  );
  const token = login.ok && login.status === 200 ? login.data.data?.access_token : "";
  const client = api.createClient({ baseUrl, fetch, auth: { Auth: `Bearer ${token}` } });
  await call("reads who it is", 200, () => api.getMe(client));
  await call("sends no token, and is told so", 403, () => api.getUsers(anonymous));
  await call("sends a wrong token", 401, () => api.getUsers(client, {}, { auth: { Auth: "Bearer wrong" } }));
  await call("reads about the server", 200, () => api.serverInfo(client));
  await call("reads text of another type than declared", 200, () => api.ping(anonymous));
  await call("reads a random text", 200, () => api.random(client, { query: { length: 12 } }));

  await call("creates an item", 200, () => api.createItemsArticles(client, { body: { title: "鶴", body: "折り紙" } }));
  await call("creates items", 200, () =>
    api.createItemsArticles(client, { body: [{ title: "亀" }, { title: "a&b" }, { title: "x" }, { title: "y" }] }),
  );
  await call("reads an item", 200, () => api.readSingleItemsArticles(client, { path: { id: 1 } }));
  await call("reads what is not there", 403, () => api.readSingleItemsArticles(client, { path: { id: 99 } }));
  await call("changes an item", 200, () =>
    api.updateSingleItemsArticles(client, { path: { id: 1 }, body: { title: "鶴亀" } }),
  );
  await call("lists items", 200, () =>
    api.readItemsArticles(client, { query: { limit: 2, sort: ["-id"], fields: ["title"] } }),
  );
  await call("lists items by a filter", 200, () =>
    api.readItemsArticles(client, { query: { filter: { title: { _eq: "a&b" } } as never, search: "a" } }),
  );
  await call("is told that a filter is not valid", 400, () =>
    api.readItemsArticles(client, { query: { filter: { title: { _no: 1 } } as never } }),
  );
  await value("lists items by pages", [1, 2, 3, 4, 5], async () => {
    const ids: unknown[] = [];
    const query = { limit: 2, sort: ["id"] };
    for await (const item of api.readItemsArticlesPages(client, { query }).items()) ids.push(item.id);
    return ids;
  });
  await call("deletes an item, by a status that nobody declares", 204, () =>
    api.deleteSingleItemsArticles(client, { path: { id: 1 } }),
  );

  const folder = await call("creates a folder", 200, () => api.createFolder(client, { body: { name: "Pictures" } }));
  const id = folder.ok && folder.status === 200 ? folder.data.data!.id! : "";
  await call("changes a folder", 200, () => api.updateFolder(client, { path: { id }, body: { name: "Photos" } }));
  await call("reads a folder", 200, () => api.getFolder(client, { path: { id } }));
  await call("deletes a folder, by a status that nobody declares", 204, () =>
    api.deleteFolder(client, { path: { id } }),
  );

  const bytes = new Uint8Array(70_000).map((_, index) => index % 253);
  const upload = { title: "A pattern", file: new File([bytes], "pattern.bin", { type: "application/octet-stream" }) };
  const made = await call("uploads a file", 200, () =>
    api.createFile(client, { body: upload, contentType: "multipart/form-data" }),
  );
  const file = made.ok && made.status === 200 ? made.data.data!.id! : "";
  await call("reads what a file is", 200, () => api.getFile(client, { path: { id: file } }));
  await call("downloads bytes where text is declared", 200, () => api.getAsset(client, { path: { id: file } }));
  await call("downloads them as they come", 200, () =>
    api.getAsset(client, { path: { id: file } }, { as: api.byteStream }),
  );
  await call("deletes a file, by a status that nobody declares", 204, () =>
    api.deleteFile(client, { path: { id: file } }),
  );
  await call("reads the whole of a schema", 200, () => api.schemaSnapshot(client));
  await call("clears a cache, where no content is declared", 200, () => api.clearCache(client));
  await call("reads permissions of its own", 200, () => api.getMyPermissions(client));
  await call("is refused a role that it cannot give", 400, () => api.createRole(client, { body: {} as never }));
  await call("logs out, by a status that nobody declares", 204, () =>
    api.logout(client, {
      body: { refresh_token: (login.ok && login.status === 200 && login.data.data?.refresh_token) || "" },
    }),
  );
});
