import { expect, test } from "vitest";
import {
  call,
  json,
  multipartBody,
  multipartBodyAs,
  urlencodedBody,
  urlencodedBodyAs,
  type Operation,
} from "../../templates/package/src/runtime/index.js";
import { answeringJson, startServer } from "./test-server.js";

const forms = {
  multipartBody,
  multipartBodyAs: multipartBodyAs({}),
  urlencodedBody,
  urlencodedBodyAs: urlencodedBodyAs({}),
};

const without = {
  "a text": "a=1",
  "a number": 1,
  null: null,
  "a list": [{ a: 1 }],
  "a Map": new Map([["a", 1]]),
  "a Blob": new Blob(["a"]),
  bytes: new Uint8Array(1),
};

test.for(Object.keys(forms) as (keyof typeof forms)[])("%s refuses what has no fields", async (name) => {
  const { client, seen } = await startServer(answeringJson(200, {}));
  const operation: Operation = { method: "POST", path: "/", body: forms[name], responses: { 200: [json] } };
  for (const [what, body] of Object.entries(without)) {
    const refused = call(client, operation, { body });
    await expect(refused, what).rejects.toMatchObject({ name: "InvalidRequestError", place: "body" });
    await expect(refused, what).rejects.toThrow("must be an object of fields");
  }
  expect(seen).toEqual([]);
});

test.for(Object.keys(forms) as (keyof typeof forms)[])("%s takes an object without any fields", async (name) => {
  const { client, seen } = await startServer(answeringJson(200, {}));
  const operation: Operation = { method: "POST", path: "/", body: forms[name], responses: { 200: [json] } };
  for (const body of [{}, Object.create(null) as object]) await call(client, operation, { body }).unwrap();
  expect(seen).toHaveLength(2);
});
