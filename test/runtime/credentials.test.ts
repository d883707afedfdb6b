import { expect, test } from "vitest";
import {
  apiKey,
  basic,
  bearer,
  call,
  formQuery,
  json,
  type Operation,
} from "../../templates/package/src/runtime/index.js";
import { connection, type Client } from "../../templates/package/src/runtime/client/client.js";
import { answeringJson, startServer } from "./test-server.js";

const get: Operation = {
  method: "GET",
  path: "/me",
  parameters: { query: formQuery },
  security: [["Key"]],
  responses: { 200: [json] },
};

test.for([
  [bearer, { username: "a", password: "b" }],
  [bearer, () => undefined],
  [apiKey("header", "X-Key"), {}],
  [basic, "text"],
  [basic, { username: "a" }],
] as const)("a credential of another shape is refused before anything is sent (%#)", async ([scheme, Key]) => {
  const { client, seen } = await startServer(answeringJson(200, {}), { auth: { Key } });
  ((client as Client)[connection] as { securitySchemes: object }).securitySchemes = { Key: scheme };
  await expect(call(client, get)).rejects.toMatchObject({ name: "InvalidRequestError", place: "header" });
  expect(seen).toEqual([]);
});

test("a key under a name of its own goes no further than the client's fetch lets a redirect go", async () => {
  const other = await startServer(answeringJson(200, {}));
  const { client, seen } = await startServer(
    (_, response) => response.writeHead(302, { location: `${other.url}/elsewhere` }).end(),
    { auth: { Key: "k" }, fetch: (request, init) => fetch(request, { ...init, redirect: "error" }) },
  );
  ((client as Client)[connection] as { securitySchemes: object }).securitySchemes = { Key: apiKey("header", "X-Key") };
  await expect(call(client, get)).rejects.toMatchObject({ name: "NetworkError" });
  expect([seen.length, other.seen.length]).toEqual([1, 0]);
});
