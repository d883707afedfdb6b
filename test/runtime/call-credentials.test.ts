import { expect, test } from "vitest";
import { apiKey, bearer, call, formQuery, json, type Operation } from "../../templates/package/src/runtime/index.js";
import { answeringJson, clients, startServer } from "./test-server.js";

const open: Operation = { method: "GET", path: "/", parameters: { query: formQuery }, responses: { 200: [json] } };

test("an operation that names no security is sent a call's own credentials, and not the client's", async () => {
  const { url, seen } = await startServer(answeringJson(200, {}));
  const securitySchemes = { Key: bearer, Query: apiKey("query", "key") };
  const client = clients.make({ servers: [], securitySchemes }, { baseUrl: url, auth: { Key: "of the client" } });
  await call(client, open);
  await call(client, open, {}, { auth: { Key: "of-the-call", Query: "q" } });
  await call(client, open, {}, { auth: {} });
  expect(seen.map(({ headers: { authorization }, url }) => [authorization, url])).toEqual([
    [undefined, "/"],
    ["Bearer of-the-call", "/?key=q"],
    [undefined, "/"],
  ]);
});

test("a client and a call can write the query in a way of their own", async () => {
  const { url, seen } = await startServer(answeringJson(200, {}));
  const querySerializer = (values: object) => `client=${Object.keys(values).join()}`;
  const client = clients.make({ servers: [], securitySchemes: {} }, { baseUrl: url, querySerializer });
  await call(client, open, { query: { a: { b: 1 } } });
  await call(client, open, { query: { a: 1 } }, { querySerializer: () => "call" });
  expect(seen.map(({ url }) => url)).toEqual(["/?client=a", "/?call"]);
});
