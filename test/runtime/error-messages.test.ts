import { expect, test } from "vitest";
import { call, json, type Operation } from "../../templates/package/src/runtime/index.js";
import { answeringJson, startServer } from "./test-server.js";

const get: Operation = { method: "GET", path: "/", responses: { 200: [json], 400: [json] } };

test.for([
  [{ message: { toString: 1 } }, "GET / answered 400"],
  [{ message: [{ toString: 1 }, "a", "b"] }, "GET / answered 400: a: b"],
  [{ message: { field: "is wrong" } }, "GET / answered 400"],
  [{ code: "bad", message: "one\nline\u001b[31m\u2028of a log" }, "GET / answered 400 bad: one line [31m of a log"],
  [{ code: "a\r\nb", message: "" }, "GET / answered 400 a b"],
  [{ message: null }, "GET / answered 400"],
  [[], "GET / answered 400"],
] as const)("whatever an error says, unwrap() throws an ApiError of one line: %j", async ([body, message]) => {
  const { client } = await startServer(answeringJson(400, body));
  await expect(call(client, get).unwrap()).rejects.toMatchObject({ name: "ApiError", status: 400, body, message });
});

test("a message has an end", async () => {
  const { client } = await startServer(answeringJson(400, { message: "x".repeat(100_000) }));
  const error = (await call(client, get)
    .unwrap()
    .catch((cause: unknown) => cause)) as Error;
  expect(error.message.length).toBeLessThan(1000);
});
