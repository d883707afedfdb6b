import { expect, test } from "vitest";
import {
  NetworkError,
  call,
  formQuery,
  json,
  multipartBody,
  simplePath,
  type Operation,
} from "../../templates/package/src/runtime/index.js";
import { answering, answeringJson, startServer } from "./test-server.js";

const get: Operation = {
  method: "GET",
  path: "/things/{id}",
  parameters: { path: simplePath, query: formQuery },
  responses: { 200: [json], 400: [json] },
};
const request = { path: { id: "a b" }, query: { q: 1 } };

test("hooks run in order on the way out and backwards on the way back, with the same id and options", async () => {
  const { client, url } = await startServer(answeringJson(200, {}));
  const order: string[] = [];
  const seen: object[] = [];
  const hook = (name: string) => ({
    onRequest: ({
      schemaPath,
      params,
      options,
      id,
    }: {
      schemaPath: string;
      params: object;
      options: object;
      id: string;
    }) => {
      order.push(`${name}>`);
      seen.push({ schemaPath, path: (params as { path?: object }).path, options, id });
    },
    onResponse: ({ options, id, response }: { options: object; id: string; response: Response }) => {
      order.push(`<${name} ${response.status}`);
      expect(seen).toContainEqual(expect.objectContaining({ options, id }));
    },
  });
  client.use(hook("a"), hook("b"));
  await call(client, get, request);
  expect(order).toEqual(["a>", "b>", "<b 200", "<a 200"]);
  expect(seen[0]).toMatchObject({ schemaPath: "/things/{id}", path: { id: "a b" }, options: { baseUrl: `${url}/v1` } });
  expect((seen[0] as { id: string }).id).toMatch(/^[a-z0-9]+$/);
});

test("one trailing slash of the base URL does not double", async () => {
  const other = await startServer(answeringJson(200, {}));
  const { client } = await startServer(answeringJson(200, {}), { baseUrl: `${other.url}/v2/` });
  let baseUrl: string | undefined;
  client.use({ onRequest: ({ options }) => void (baseUrl = options.baseUrl) });
  await call(client, get, request);
  expect(other.seen[0]!.url).toBe("/v2/things/a%20b?q=1");
  expect(baseUrl).toBe(`${other.url}/v2`);
});

test("a request that a hook returns is what the next one sees and what is sent", async () => {
  const { client, seen } = await startServer(answeringJson(200, {}));
  client.use(
    { onRequest: ({ request }) => new Request(request, { headers: { "x-a": "1" } }) },
    { onRequest: ({ request }) => void request.headers.set("x-b", request.headers.get("x-a")!) },
  );
  await call(client, get, request);
  expect(seen[0]!.headers).toMatchObject({ "x-a": "1", "x-b": "1" });
});

test("a response in the server's place ends the way out, and no later hook of any kind sees it", async () => {
  const { client, seen } = await startServer(answeringJson(200, {}));
  const order: string[] = [];
  client.use(
    { onResponse: () => void order.push("response"), onError: () => void order.push("error") },
    { onRequest: () => Response.json({ mine: true }) },
    { onRequest: () => void order.push("request") },
  );
  expect(await call(client, get, request).unwrap()).toEqual({ mine: true });
  expect([order, seen]).toEqual([[], []]);
});

test("an error goes backwards, may be replaced, and ends with a response, which every onResponse sees", async () => {
  const { client } = await startServer((_, response) => response.destroy());
  const order: string[] = [];
  client.use(
    { onError: () => void order.push("never") },
    {
      onError: ({ error }) => (order.push((error as Error).message), Response.json({ spare: true })),
      onResponse: () => void order.push("first"),
    },
    {
      onError: ({ error }) => (order.push(String(error instanceof NetworkError)), new Error("replaced")),
      onResponse: () => void order.push("second"),
    },
  );
  expect(await call(client, get, request).unwrap()).toEqual({ spare: true });
  expect(order).toEqual(["true", "replaced", "second", "first"]);
});

test("an error that a hook put in its place is what the call rejects with", async () => {
  const { client } = await startServer((_, response) => response.destroy());
  const mine = new RangeError("mine");
  client.use({ onError: () => mine });
  await expect(call(client, get, request)).rejects.toBe(mine);
});

test.for(["onRequest", "onResponse"] as const)("what %s throws is what the call rejects with", async (hook) => {
  const { client } = await startServer(answeringJson(200, {}));
  const mine = new RangeError("mine");
  const noError: unknown[] = [];
  client.use({
    [hook]: () => {
      throw mine;
    },
    onError: ({ error }: { error: unknown }) => void noError.push(error),
  } as never);
  await expect(call(client, get, request)).rejects.toBe(mine);
  expect(noError).toEqual([]);
});

test.for(["onRequest", "onResponse", "onError"] as const)("%s must return what it may", async (hook) => {
  const { client } = await startServer(
    hook === "onError" ? (_, response) => response.destroy() : answeringJson(200, {}),
  );
  client.use({ [hook]: () => "nonsense" } as never);
  await expect(call(client, get, request)).rejects.toThrow("must return");
});

test("ejected middleware is not run", async () => {
  const { client, seen } = await startServer(answeringJson(200, {}));
  const mark = { onRequest: ({ request }: { request: Request }) => void request.headers.set("x-mark", "1") };
  client.use(mark);
  client.eject(mark);
  await call(client, get, request);
  expect(seen[0]!.headers).not.toHaveProperty("x-mark");
});

test("a form's content type is the platform's own, with its boundary", async () => {
  const { client, seen } = await startServer(answering(200, "{}", "application/json"), {
    headers: { "content-type": "text/wrong" },
  });
  const form = new FormData();
  form.append("a", "1");
  await call(client, { ...get, method: "POST", body: multipartBody }, { ...request, body: form });
  expect(seen[0]!.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
});
