import { expect, test } from "vitest";
import { apiKey, bearer, call, json, type Operation } from "../../templates/package/src/runtime/index.js";
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

test("a call's own credentials are sent beside those that its operation names, but not in their place", async () => {
  const { client, seen } = await startServer(answeringJson(200, {}));
  const state = (client as Client)[connection] as { securitySchemes: object };
  state.securitySchemes = {
    Key: apiKey("header", "x-key"),
    Other: apiKey("header", "x-other"),
    Same: bearer,
    Also: bearer,
  };
  const security = [["Key"], ["Same"]];
  await call(client, { ...get, security }, {}, { auth: { Other: "o", Key: "k" } } as never);
  await call(client, { ...get, security: [["Same"]] }, {}, { auth: { Also: "second", Same: "first" } } as never);
  await call(client, { ...get, security: [["Same"]] }, {}, { auth: { Same: "first", Also: "second" } } as never);
  expect(seen[0]!.headers).toMatchObject({ "x-key": "k", "x-other": "o" });
  expect(seen.slice(1).map(({ headers }) => headers.authorization)).toEqual(["Bearer first", "Bearer first"]);
});

test.for([undefined, [], [["Key"]], [["Key", "Other"]]])(
  "a credential that is undefined is none: %j",
  async (security) => {
    const { client, seen } = await startServer(answeringJson(200, {}));
    const state = (client as Client)[connection] as { securitySchemes: object };
    state.securitySchemes = { Key: apiKey("header", "x-key"), Other: apiKey("header", "x-other") };
    const auth = { Key: undefined, Other: "o" };
    await call(client, { ...get, security: security as never }, {}, { auth } as never);
    expect(seen[0]!.headers).not.toHaveProperty("x-key");
    expect(seen[0]!.headers).toMatchObject({ "x-other": "o" });
  },
);

test.for(["kee", "constructor", "__proto__"])("a name that no scheme has is refused: %s", async (name) => {
  const { client, seen } = await startServer(answeringJson(200, {}));
  const auth = JSON.parse(`{"${name}":"s3cr3t"}`) as object;
  const refused = call(client, get, {}, { auth } as never);
  await expect(refused).rejects.toMatchObject({ name: "InvalidRequestError", place: "auth", parameter: name });
  await expect(refused).rejects.toThrow(`auth parameter "${name}" is not a security scheme`);
  expect(seen).toEqual([]);
});
