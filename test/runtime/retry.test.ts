import { expect, test, vi } from "vitest";
import {
  AbortError,
  NetworkError,
  TimeoutError,
  binaryBodyAs,
  call,
  eventStream,
  json,
  jsonBody,
  retry,
  simpleHeader,
  type Operation,
  type RetryOptions,
} from "../../templates/package/src/runtime/index.js";
import type { Result } from "../../templates/package/src/runtime/result.js";
import { answeringJson, startServer, until, type Handler } from "./test-server.js";

const quick: RetryOptions = { baseDelay: 1 };
const get: Operation = {
  method: "GET",
  path: "/things",
  parameters: { header: simpleHeader },
  responses: { 200: [json], "4XX": [json], "5XX": [json] },
};
const post: Operation = { ...get, method: "POST", body: jsonBody };

/** Answers with these statuses in turn, the last again and again; 0 breaks the connection. */
function inTurn(...statuses: number[]): Handler {
  return (seen, response) => {
    const status = (statuses.length > 1 ? statuses.shift() : statuses[0])!;
    return status ? answeringJson(status, { status })(seen, response) : response.destroy();
  };
}

test.for([408, 429, 500, 502, 503, 504, 0])("%s is sent again by an idempotent method", async (status) => {
  const { client, seen } = await startServer(inTurn(status, status, 200), { retry: retry(quick) });
  expect(await call(client, get)).toMatchObject({ ok: true });
  expect(seen).toHaveLength(3);
});

test.for(["GET", "HEAD", "PUT", "DELETE", "OPTIONS", "QUERY"])("%s may be sent again", async (method) => {
  const { client, seen } = await startServer(inTurn(503, 200), { retry: retry(quick) });
  await call(client, { ...get, method, responses: { 200: [] } });
  expect(seen).toHaveLength(2);
});

test.for([400, 401, 404, 409, 501])("%s is an answer", async (status) => {
  const { client, seen } = await startServer(inTurn(status, 200), { retry: retry(quick) });
  expect(await call(client, get)).toMatchObject({ ok: false, status });
  expect(seen).toHaveLength(1);
});

test.for([429, 500, 503, 0])("a POST that was sent is not sent again after %s", async (status) => {
  const { client, seen } = await startServer(inTurn(status, 200), { retry: retry(quick) });
  const outcome = await call<Result, unknown>(client, post, { body: {} }).catch((error: unknown) => error);
  expect(outcome).toMatchObject(status ? { ok: false, status } : { name: "NetworkError" });
  expect(seen).toHaveLength(1);
});

test("a POST is sent again when it is declared safe, or carries an idempotency key", async () => {
  const { client, seen } = await startServer(inTurn(503, 200, 503, 200, 503, 200, 503), { retry: retry(quick) });
  expect(await call(client, { ...post, retry: { safe: true } }, { body: {} })).toMatchObject({ ok: true });
  const header = { "idempotency-key": "k" };
  expect(await call(client, post, { body: {}, header })).toMatchObject({ ok: true });
  expect(await call(client, post, { body: {} }, { headers: header })).toMatchObject({ ok: true });
  expect(seen).toHaveLength(6);
  const without = { headers: { "Idempotency-Key": null } };
  expect(await call(client, post, { body: {}, header }, without)).toMatchObject({ status: 503 });
  expect(seen).toHaveLength(7);
});

test("what is declared unsafe is not sent again, unless it carries an idempotency key or never arrived", async () => {
  const { client, seen } = await startServer(inTurn(503, 0, 503, 200), { retry: retry(quick) });
  const unsafe: Operation = { ...get, retry: { safe: false } };
  expect(await call(client, unsafe)).toMatchObject({ status: 503 });
  await expect(call(client, unsafe)).rejects.toBeInstanceOf(NetworkError);
  expect(seen).toHaveLength(2);
  expect(await call(client, unsafe, { header: { "idempotency-key": "k" } })).toMatchObject({ ok: true });
});

test("without the option, and with false, a call is sent once", async () => {
  const never = await startServer(inTurn(503));
  await call(never.client, get);
  expect(never.seen).toHaveLength(1);
  await call(never.client, get, {}, { retry: retry({ ...quick, attempts: 2 }) });
  expect(never.seen).toHaveLength(3);
  const always = await startServer(inTurn(503), { retry: retry(quick) });
  await call(always.client, get, {}, { retry: false });
  expect(always.seen).toHaveLength(1);
});

test("when retries end, the last answer is the answer, and the last failure what the call rejects with", async () => {
  const { client, seen } = await startServer(inTurn(500, 0, 503), { retry: retry({ ...quick, attempts: 3 }) });
  expect(await call(client, get)).toMatchObject({ ok: false, status: 503, error: { status: 503 } });
  const broken = await startServer(inTurn(500, 0), { retry: retry({ ...quick, attempts: 2 }) });
  await expect(call(broken.client, get)).rejects.toBeInstanceOf(NetworkError);
  expect([seen.length, broken.seen.length]).toEqual([3, 2]);
});

test("error codes decide before statuses, whatever the method", async () => {
  const facts = { codes: ["too_many_requests"], neverCodes: ["rate_limit_error"] };
  const answers = (code: string) => {
    const codes = [code, "", code, ""];
    return startServer(
      (seen, response) => answeringJson(codes[0] ? 429 : 200, { code: codes.shift() })(seen, response),
      {
        retry: retry(quick),
      },
    );
  };
  const busy = await answers("too_many_requests");
  expect(await call(busy.client, { ...post, retry: facts }, { body: {} })).toMatchObject({ ok: true });
  const spent = await answers("rate_limit_error");
  expect(await call(spent.client, { ...get, retry: facts })).toMatchObject({ error: { code: "rate_limit_error" } });
  const other = await answers("other");
  expect(await call(other.client, { ...post, retry: facts }, { body: {} })).toMatchObject({ status: 429 });
  expect([busy.seen.length, spent.seen.length, other.seen.length]).toEqual([2, 1, 1]);
});

test("a body that can be read only once is not sent again, not even when nothing was sent", async () => {
  const body = {
    ...binaryBodyAs("application/octet-stream"),
    once: (value: unknown) => value instanceof ReadableStream,
  };
  const { client, seen } = await startServer(inTurn(503, 503, 200), { retry: retry(quick) });
  const put: Operation = { ...get, method: "PUT", body };
  const stream = () => new Blob(["x"]).stream();
  expect(await call(client, put, { body: stream() })).toMatchObject({ status: 503 });
  expect(await call(client, put, { body: new Blob(["x"]) })).toMatchObject({ ok: true });
  expect(seen.map(({ body: sent }) => sent.toString())).toEqual(["x", "x", "x"]);
});

test("a stream that began is not begun again", async () => {
  const { client, seen } = await startServer(
    (_, response) => {
      response.writeHead(200, { "content-type": "text/event-stream" }).write('data: {"a":1}\n\n');
      setTimeout(() => response.destroy(), 5);
    },
    { retry: retry(quick) },
  );
  const operation = { ...get, responses: { 200: [eventStream({ end: ["end"] })] } };
  const events = await call<Result, AsyncIterable<unknown>>(client, operation).unwrap();
  const read = async () => {
    for await (const event of events) expect(event).toEqual({ a: 1 });
  };
  await expect(read()).rejects.toBeInstanceOf(NetworkError);
  expect(seen).toHaveLength(1);
});

test("an attempt has a limit of its own, and is sent again", async () => {
  let silent = 1;
  const { client, seen } = await startServer(
    (request, response) => (silent-- > 0 ? undefined : answeringJson(200, {})(request, response)),
    { retry: retry({ ...quick, attemptTimeout: 200 }) },
  );
  expect(await call(client, get)).toMatchObject({ ok: true });
  expect(seen).toHaveLength(2);
  silent = 1;
  const error = await call(client, post, { body: {} }).catch((error: unknown) => error);
  expect(error).toBeInstanceOf(TimeoutError);
  expect(error).toMatchObject({ kind: "attempt", timeout: 200 });
  expect(seen).toHaveLength(3);
});

test("an attempt has its limit where nothing is sent again, up to its head; the whole call has one of its own", async () => {
  const once = retry({ attempts: 1, attemptTimeout: 400 });
  const silent = await startServer(() => {}, { retry: once });
  await expect(call(silent.client, get)).rejects.toMatchObject({ name: "TimeoutError", kind: "attempt", timeout: 400 });
  expect(silent.seen).toHaveLength(1);
  const slow = await startServer(
    async (_, response) => {
      response.writeHead(200, { "content-type": "application/json" }).flushHeaders();
      await new Promise((resolve) => setTimeout(resolve, 600));
      response.end("1");
    },
    { retry: once },
  );
  expect(await call(slow.client, get)).toMatchObject({ ok: true, data: 1 });
  await expect(call(slow.client, get, {}, { timeout: 500 })).rejects.toMatchObject({ kind: "total", timeout: 500 });
});

test("waiting ends when the call is aborted or its time is over", async () => {
  const slow = retry({ baseDelay: 1e6, maxDelay: 1e6, maxWait: 1e9 });
  vi.spyOn(Math, "random").mockReturnValue(0.9);
  const { client, seen } = await startServer(inTurn(503), { retry: slow });
  const controller = new AbortController();
  const pending = call(client, get, {}, { signal: controller.signal });
  await until(() => seen.length === 1);
  setTimeout(() => controller.abort("enough"), 20);
  const error = await pending.catch((error: unknown) => error);
  expect(error).toBeInstanceOf(AbortError);
  expect(error).toMatchObject({ cause: "enough" });
  vi.restoreAllMocks();
  expect(seen).toHaveLength(1);
});

test("an answer is handed over when the wait would pass the call's own time, or all that waits may take", async () => {
  vi.spyOn(Math, "random").mockReturnValue(0.9);
  const { client, seen } = await startServer(inTurn(503));
  const options = { retry: retry({ baseDelay: 1e5, maxDelay: 1e6 }), timeout: 5000 };
  expect(await call(client, get, {}, options)).toMatchObject({ status: 503 });
  expect(await call(client, get, {}, { retry: retry({ baseDelay: 1e5, maxDelay: 1e6, maxWait: 100 }) })).toMatchObject({
    status: 503,
  });
  vi.restoreAllMocks();
  expect(seen).toHaveLength(2);
});

test("waits are random below a limit that doubles", async () => {
  const delays: number[] = [];
  const real = globalThis.setTimeout;
  vi.spyOn(Math, "random").mockReturnValue(0.5);
  vi.spyOn(globalThis, "setTimeout").mockImplementation(((run: () => void, ms: number, ...rest: unknown[]) => {
    const isWait = ms % 1000 === 500 || ms === 1000 || ms === 2000;
    if (isWait) delays.push(ms);
    // The timers of the platform itself, which pass arguments, stay as they are.
    return real(run, isWait ? 0 : ms, ...(rest as []));
  }) as never);
  const { client } = await startServer(inTurn(503));
  await call(client, get, {}, { retry: retry({ baseDelay: 1000, maxDelay: 4000, attempts: 5 }) });
  vi.restoreAllMocks();
  expect(delays).toEqual([500, 1000, 2000, 2000]);
});

test("Retry-After is waited for; what is too long or makes no sense ends the retries", async () => {
  const attempts = async (value: string) => {
    const { client, seen } = await startServer(
      (request, response) => {
        response.setHeader("retry-after", value);
        return answeringJson(seen.length > 1 ? 200 : 503, {})(request, response);
      },
      { retry: retry({ ...quick, maxRetryAfter: 5000 }) },
    );
    await call(client, get);
    return seen.length;
  };
  expect(await attempts("0")).toBe(2);
  expect(await attempts(new Date(Date.now() - 60_000).toUTCString())).toBe(2);
  for (const value of ["6", "99999999999999999999", "-5", "soon", "1.5", new Date(Date.now() + 1e7).toUTCString()])
    expect([value, await attempts(value)]).toEqual([value, 1]);
});

test("a client stops sending again when the server answers nothing but failures", async () => {
  const { client, seen } = await startServer(inTurn(503), { retry: retry({ ...quick, budget: 4 }) });
  await Promise.all(Array.from({ length: 20 }, () => call(client, get)));
  expect(seen).toHaveLength(24);
  const other = await startServer(inTurn(503, 503, 200), { retry: retry({ ...quick, budget: 4 }) });
  expect(await call(other.client, get)).toMatchObject({ ok: true });
});

test("good answers give retries back", async () => {
  const { client, seen } = await startServer(inTurn(503, 200, 200, 503, 200, 503), {
    retry: retry({ ...quick, budget: 1 }),
  });
  const statuses = [];
  for (let index = 0; index < 4; index++) statuses.push((await call<Result, unknown>(client, get)).status);
  expect([statuses, seen.length]).toEqual([[200, 200, 200, 503], 6]);
});

test("a failure that may not be sent again gives nothing back", async () => {
  const { client, seen } = await startServer(inTurn(503), { retry: retry({ ...quick, budget: 1 }) });
  await call(client, get);
  expect(seen).toHaveLength(2);
  for (let index = 0; index < 4; index++) await call(client, post, { body: {} });
  await call(client, get);
  expect(seen).toHaveLength(7);
});
