import { expect, test } from "vitest";
import { apiKey, call, json, type Operation } from "../../templates/package/src/runtime/index.js";
import { connection, type Client } from "../../templates/package/src/runtime/client/client.js";
import { answeringJson, startServer } from "./test-server.js";

const get: Operation = { method: "GET", path: "/me", responses: { 200: [json] } };

test.for([
  ["one of two that are needed together", [["Key", "Other"]]],
  ["another than the one that is named", [["Other"]]],
  ["where anonymous calls are allowed", [["Other"], []]],
  ["where none is named", undefined],
] as const)("a credential of the call is sent: %s", async ([, security]) => {
  const { client, seen } = await startServer(answeringJson(200, {}));
  const state = (client as Client)[connection] as { securitySchemes: object };
  state.securitySchemes = { Key: apiKey("header", "x-key"), Other: apiKey("header", "x-other") };
  await call(client, { ...get, ...(security ? { security } : { security: undefined as never }) }, {}, {
    auth: { Key: "k" },
  } as never);
  expect(seen[0]!.headers).toMatchObject({ "x-key": "k" });
});
