import * as api from "nestjs-client";
import { make } from "./calls.js";

await make(async ({ baseUrl, fetch, call, value }) => {
  const client = api.createClient({ baseUrl, fetch, auth: { bearer: "t-1" }, headers: { "x-agent": "test" } });
  const anonymous = api.createLeanClient({ baseUrl, fetch });
  const body = { name: "anpan", kind: "bread", price: 150, tags: ["sweet", "日本"] } as const;
  const path = { id: 1 };

  await call("creates", 201, () => api.GoodsController_create(client, { body: { ...body, tags: [...body.tags] } }));
  await call("is refused by an error that nobody declares", 409, () =>
    api.GoodsController_create(client, { body: { name: "anpan", kind: "cake", price: 1 } }),
  );
  await call("is told what is not valid", 400, () =>
    api.GoodsController_create(client, { body: { name: "", kind: "bread", price: -1 } }),
  );
  await call("creates many, by a status that nobody declares", 201, () =>
    api.GoodsController_createMany(client, {
      body: [
        { name: "melonpan", kind: "bread", price: 180 },
        { name: "castella", kind: "cake", price: 900 },
      ],
    }),
  );
  await call("reads", 200, () => api.GoodsController_read(client, { path }));
  await call("reads what is not there", 404, () => api.GoodsController_read(client, { path: { id: 99 } }));
  await call("changes", 200, () => api.GoodsController_change(client, { path, body: { price: 160 } }));
  await call("changes what is not there", 404, () =>
    api.GoodsController_change(client, { path: { id: 99 }, body: {} }),
  );
  await call("sets a price, by a status that nobody declares", 202, () =>
    api.GoodsController_setPrice(client, { path, body: { price: 170 } }),
  );
  await call("lists", 200, () => api.GoodsController_list(client, { query: { offset: 1, limit: 20 } }));
  await call("is told that a list is too long", 400, () => api.GoodsController_list(client, { query: { limit: 21 } }));
  await value("lists by pages", [1, 2, 3], async () => {
    const ids: number[] = [];
    for await (const { id } of api.GoodsController_listPages(client, { query: { limit: 2 } }).items()) ids.push(id);
    return ids;
  });
  await call("searches with a list, and reads what no content is declared for", 200, () =>
    api.GoodsController_search(client, { query: { tags: ["sweet", "日本"], kind: "bread" } }),
  );
  await call("sends one of a union, and reads what no content is declared for", 201, () =>
    api.GoodsController_pay(client, { path, body: { kind: "cash", given: 500 } }),
  );

  const picture = new Blob([new Uint8Array(70_000).map((_, index) => index % 256)], { type: "image/png" });
  await call("uploads a file", 201, () =>
    api.GoodsController_upload(client, { path, body: { file: picture, alt: "餡パン" } }),
  );
  await call("downloads it", 200, () => api.GoodsController_download(client, { path }));
  await call("downloads it as its bytes come", 200, () =>
    api.GoodsController_download(client, { path }, { as: api.byteStream }),
  );
  await call("is told that there is none", 404, () => api.GoodsController_download(client, { path: { id: 2 } }));
  await call("reads text where no content is declared", 200, () => api.ShopController_hello(client));
  await call("reads a table where JSON is declared", 200, () => api.ShopController_receipts(client));
  await call("downloads a file where no content is declared", 200, () => api.ShopController_source(client));
  await call("reads events where no content is declared", 200, () => api.ShopController_orders(client));
  await call("reads lines of JSON", 200, () => api.ShopController_log(client));
  await call("sends a token", 200, () => api.ShopController_me(client));
  await call("sends no token, and is told so", 401, () => api.ShopController_me(anonymous));
  await call("meets a server that fails", 500, () => api.ShopController_broken(client));
  await call("deletes, by a status that nobody declares", 204, () => api.GoodsController_remove(client, { path }));
  await call("finds it deleted", 404, () => api.GoodsController_remove(client, { path }));
  await call("reads JSON where an empty answer is declared", 200, () => api.GoodsController_removeAll(client));
});
