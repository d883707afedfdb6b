import { expect, onTestFinished, test, vi } from "vitest";
import {
  call,
  idempotencyKey,
  json,
  jsonBody,
  retry,
  simpleHeader,
  type Operation,
} from "../../templates/package/src/runtime/index.js";
import { answeringJson, startServer } from "./test-server.js";

const operation: Operation = {
  method: "POST",
  path: "/things",
  parameters: { header: simpleHeader },
  body: jsonBody,
  complete: idempotencyKey("Idempotency-Key"),
  responses: { 200: [json] },
};

test("an idempotency key is made once for a call, and is the same each time it is sent", async () => {
  const { client, seen } = await startServer(
    (request, response) =>
      seen.length === 2 ? response.destroy() : answeringJson(seen.length === 1 ? 503 : 200, {})(request, response),
    { retry: retry({ baseDelay: 1 }) },
  );
  const request = { body: {} };
  await call(client, operation, request);
  await call(client, operation, request);
  await call(client, operation, { ...request, header: { "Idempotency-Key": "mine" } });
  await call(client, operation, { ...request, header: { "Idempotency-Key": undefined } });
  const keys = seen.map(({ headers }) => headers["idempotency-key"]);
  expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
  expect(keys.slice(0, 3)).toEqual([keys[0], keys[0], keys[0]]);
  expect(keys[4]).toBe("mine");
  expect(new Set(keys).size).toBe(4);
  expect(request).toEqual({ body: {} });
});

test("an idempotency key needs no secure context, and a call whose request cannot be completed rejects", async () => {
  const { client, seen } = await startServer(answeringJson(200, {}));
  const { getRandomValues } = crypto;
  vi.stubGlobal("crypto", { getRandomValues: getRandomValues.bind(crypto) });
  onTestFinished(() => void vi.unstubAllGlobals());
  await call(client, operation, { body: {} });
  expect(seen[0]!.headers["idempotency-key"]).toMatch(
    /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
  );
  vi.stubGlobal("crypto", undefined);
  await expect(call(client, operation, { body: {} })).rejects.toBeInstanceOf(TypeError);
  expect(seen).toHaveLength(1);
});
