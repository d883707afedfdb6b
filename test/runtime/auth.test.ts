import { inspect } from "node:util";
import { expect, test, vi } from "vitest";
import {
  ApiError,
  TokenError,
  apiKey,
  basic,
  call,
  clientCredentials,
  formCookie,
  formQuery,
  json,
  jsonBody,
  refreshToken,
  type CredentialFunction,
  type Operation,
} from "../../templates/package/src/runtime/index.js";
import { connection, type Client } from "../../templates/package/src/runtime/client/client.js";
import { answering, answeringJson, startServer, until, type Handler } from "./test-server.js";

const get: Operation = {
  method: "GET",
  path: "/me",
  parameters: { query: formQuery, cookie: formCookie },
  security: [["Key"]],
  responses: { 200: [json], 401: [json], 400: [json] },
};
const secret = "s3cr3t-é&=";

/** A token endpoint that gives t1, t2 and so on, or what `answer` says. */
async function tokenEndpoint(expiresIn?: unknown, answer?: Handler) {
  let count = 0;
  const { url, seen } = await startServer((request, response) =>
    answer
      ? answer(request, response)
      : answeringJson(200, { access_token: `t${++count}`, expires_in: expiresIn, refresh_token: `r${count}` })(
          request,
          response,
        ),
  );
  return { tokenUrl: `${url}/token`, asked: seen };
}

/** A server that accepts only these tokens. */
const accepting =
  (...tokens: string[]): Handler =>
  (request, response) => {
    const isKnown = tokens.includes((request.headers.authorization ?? "").replace("Bearer ", ""));
    return answeringJson(isKnown ? 200 : 401, {})(request, response);
  };

test("client credentials are asked for once by calls at the same time, and kept", async () => {
  const { tokenUrl, asked } = await tokenEndpoint(3600);
  const Key = clientCredentials({
    tokenUrl,
    clientId: "me:1",
    clientSecret: secret,
    scope: "a b",
    parameters: { audience: "x" },
  });
  const { client, seen } = await startServer(accepting("t1"), { auth: { Key } });
  await Promise.all([call(client, get), call(client, get), call(client, get)]);
  expect(await call(client, get)).toMatchObject({ ok: true });
  expect([asked.length, seen.length]).toEqual([1, 4]);
  const { headers, body, method } = asked[0]!;
  expect([method, headers["content-type"], body.toString()]).toEqual([
    "POST",
    "application/x-www-form-urlencoded;charset=UTF-8",
    "grant_type=client_credentials&scope=a+b&audience=x",
  ]);
  const [id, password] = Buffer.from(headers.authorization!.replace("Basic ", ""), "base64").toString().split(":");
  expect([id, new URLSearchParams(`a=${password}`).get("a")]).toEqual(["me%3A1", secret]);
});

test("the client's secret may go into the form, and a public client has none", async () => {
  const { tokenUrl, asked } = await tokenEndpoint(3600);
  await clientCredentials({ tokenUrl, clientId: "me", clientSecret: secret, clientAuthentication: "form" })();
  await refreshToken({ tokenUrl, clientId: "me", refreshToken: "r0" })();
  expect(Object.fromEntries(new URLSearchParams(asked[0]!.body.toString()))).toEqual({
    grant_type: "client_credentials",
    client_id: "me",
    client_secret: secret,
  });
  expect(asked[1]!.body.toString()).toBe("grant_type=refresh_token&refresh_token=r0&client_id=me");
  expect(asked.map(({ headers }) => headers.authorization)).toEqual([undefined, undefined]);
});

test("a token is replaced shortly before its end", async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  try {
    const { tokenUrl, asked } = await tokenEndpoint("100");
    const token = clientCredentials({ tokenUrl, clientId: "me", clientSecret: secret });
    expect(await token()).toBe("t1");
    vi.advanceTimersByTime(69_000);
    expect(await token()).toBe("t1");
    vi.advanceTimersByTime(2000);
    expect(await Promise.all([token(), token()])).toEqual(["t2", "t2"]);
    const short = clientCredentials({ tokenUrl, clientId: "me", clientSecret: secret, leeway: 1e9 });
    expect([await short(), await short()]).toEqual(["t3", "t3"]);
    expect(asked).toHaveLength(3);
  } finally {
    vi.useRealTimers();
  }
});

test("a refresh token that takes the place of the last is told and used", async () => {
  const { tokenUrl, asked } = await tokenEndpoint();
  const told: string[] = [];
  const token = refreshToken({
    tokenUrl,
    clientId: "me",
    refreshToken: "r0",
    onRefreshToken: (next) => told.push(next),
  });
  expect([await token(), await token.renew!("t1"), await token(), told]).toEqual(["t1", true, "t2", ["r1", "r2"]]);
  expect(asked.map(({ body }) => new URLSearchParams(body.toString()).get("refresh_token"))).toEqual(["r0", "r1"]);
});

test("a refresh token that could not be stored is told of again, also where the server gives no newer one", async () => {
  let count = 0;
  const { tokenUrl, asked } = await tokenEndpoint(3600, (seen, response) => {
    const rotated = ++count === 1 && { refresh_token: "r1" };
    return answeringJson(200, { access_token: `t${count}`, ...rotated })(seen, response);
  });
  const told: string[] = [];
  const onRefreshToken = (next: string) => {
    told.push(next);
    if (told.length === 1) throw new Error("disk full");
  };
  const token = refreshToken({ tokenUrl, clientId: "me", refreshToken: "r0", onRefreshToken });
  await expect(token()).rejects.toThrow("disk full");
  expect([await token(), await token(), told]).toEqual(["t2", "t2", ["r1", "r1"]]);
  expect(asked.map(({ body }) => new URLSearchParams(body.toString()).get("refresh_token"))).toEqual(["r0", "r1"]);
});

test("after a 401 one new token serves all calls that were refused, each sent again once", async () => {
  const { tokenUrl, asked } = await tokenEndpoint(3600);
  const Key = clientCredentials({ tokenUrl, clientId: "me", clientSecret: secret });
  const { client, seen } = await startServer(accepting("t2"), { auth: { Key } });
  const post: Operation = { ...get, method: "POST", body: jsonBody };
  const results = await Promise.all([1, 2, 3, 4].map((n) => call(client, post, { body: { n } })));
  expect(results).toMatchObject([{ ok: true }, { ok: true }, { ok: true }, { ok: true }]);
  expect([asked.length, seen.length]).toEqual([2, 8]);
  expect(seen.map(({ body }) => body.toString()).sort()).toEqual([1, 1, 2, 2, 3, 3, 4, 4].map((n) => `{"n":${n}}`));
});

test("a 401 that a new token does not help is the answer", async () => {
  const { tokenUrl, asked } = await tokenEndpoint(3600);
  const Key = clientCredentials({ tokenUrl, clientId: "me", clientSecret: secret });
  const { client, seen } = await startServer(accepting(), { auth: { Key } });
  expect(await call(client, get)).toMatchObject({ ok: false, status: 401 });
  expect([asked.length, seen.length]).toEqual([2, 2]);
});

test("a call is sent again only by a source that says so", async () => {
  const rejected: unknown[] = [];
  const Key: CredentialFunction<string> = Object.assign(() => "t0", {
    renew: (token: string) => (rejected.push(token), false),
  });
  const { client, seen } = await startServer(accepting(), { auth: { Key } });
  expect(await call(client, get)).toMatchObject({ status: 401 });
  expect([rejected, seen.length]).toEqual([["t0"], 1]);
});

test("with a body that can be read only once, the token is renewed for the next call", async () => {
  const { tokenUrl } = await tokenEndpoint(3600);
  const Key = clientCredentials({ tokenUrl, clientId: "me", clientSecret: secret });
  const { client, seen } = await startServer(accepting("t2"), { auth: { Key } });
  const post: Operation = { ...get, method: "POST", body: { ...jsonBody, once: () => true } };
  expect(await call(client, post, { body: {} })).toMatchObject({ status: 401 });
  expect(await call(client, post, { body: {} })).toMatchObject({ ok: true });
  expect(seen.length).toBe(2);
});

test("the answer that refused a token is closed, however long it is", async () => {
  let token = "t0";
  const Key = Object.assign(() => token, { renew: () => ((token = "t1"), true) });
  const closed: unknown[] = [];
  // Whoever holds an answer keeps the platform from closing it as garbage.
  const held: Response[] = [];
  const { client } = await startServer(
    (request, response) => {
      if (request.headers.authorization === "Bearer t1") return answeringJson(200, {})(request, response);
      response.writeHead(401, { "content-type": "application/json" }).write("x".repeat(3_000_000));
      response.on("close", () => closed.push(response.writableEnded));
    },
    {
      auth: { Key },
      fetch: async (request, init) => {
        held.push(await fetch(request, init));
        return held.at(-1)!;
      },
    },
  );
  expect(await call(client, get)).toMatchObject({ ok: true });
  await until(() => closed.length === 1);
  expect([closed, held.map(({ status }) => status)]).toEqual([[false], [401, 200]]);
});

test("a user name with a colon, which Basic cannot say, is refused before anything is sent", async () => {
  const { client, seen } = await startServer(answeringJson(200, {}), {
    auth: { Key: { username: "a:b", password: "" } },
  });
  ((client as Client)[connection] as { securitySchemes: object }).securitySchemes = { Key: basic };
  await expect(call(client, get)).rejects.toThrow(
    'header parameter "Authorization" must not have ":" in the user name',
  );
  expect(seen).toEqual([]);
});

test("the auth of a call takes the place of the client's, and none sends none", async () => {
  const { client, seen } = await startServer(answeringJson(200, {}), { auth: { Key: "client" } });
  await call(client, get, {}, { auth: { Key: async () => "call" } });
  await call(client, get, {}, { auth: {} });
  await call(client, get);
  expect(seen.map(({ headers }) => headers.authorization)).toEqual(["Bearer call", undefined, "Bearer client"]);
});

test.for([
  ["a refusal", answeringJson(400, { error: "invalid_grant", error_description: secret }), 400, "invalid_grant"],
  ["an error that is no code", answeringJson(400, { error: `${secret} is wrong` }), 400, undefined],
  ["a page", answering(502, `<html>${secret}`, "text/html"), 502, undefined],
  ["an answer without a token", answeringJson(200, { token: secret }), 200, undefined],
  ["a redirect", ((_, response) => response.writeHead(307, { location: "/x" }).end()) as Handler, 307, undefined],
] as const)("%s of the token endpoint is a TokenError without secrets", async ([, answer, status, code]) => {
  const { tokenUrl, asked } = await tokenEndpoint(0, answer);
  const Key = clientCredentials({ tokenUrl, clientId: "me", clientSecret: secret });
  const { client, seen } = await startServer(answeringJson(200, {}), { auth: { Key } });
  const error = await call(client, get).catch((error: unknown) => error);
  expect(error).toBeInstanceOf(TokenError);
  expect(error).toMatchObject({ name: "TokenError", status, code });
  expect(inspect(error, { depth: 9 }) + JSON.stringify(error)).not.toContain(secret);
  await call(client, get).catch(() => {});
  expect([seen.length, asked.length]).toEqual([0, 2]);
});

test("a token endpoint that is not reached is a TokenError with its cause, and can be asked again", async () => {
  const token = clientCredentials({ tokenUrl: "http://127.0.0.1:1/", clientId: "me", clientSecret: secret });
  await expect(token()).rejects.toMatchObject({ status: undefined, cause: expect.any(Error) as Error });
  const silent = await tokenEndpoint(0, () => {});
  const slow = clientCredentials({ ...silent, clientId: "me", clientSecret: secret, timeout: 50 });
  await expect(slow()).rejects.toBeInstanceOf(TokenError);
});

test("a caller that leaves does not end the request for a token that others wait for", async () => {
  let answer = () => {};
  const { tokenUrl, asked } = await tokenEndpoint(0, (request, response) => {
    answer = () => void answeringJson(200, { access_token: "t1" })(request, response);
  });
  const Key = clientCredentials({ tokenUrl, clientId: "me", clientSecret: secret });
  const { client, seen } = await startServer(accepting("t1"), { auth: { Key } });
  const controller = new AbortController();
  const leaving = call(client, get, {}, { signal: controller.signal }).catch((error: unknown) => error);
  const staying = call(client, get);
  await until(() => asked.length === 1);
  controller.abort();
  expect(await leaving).toMatchObject({ name: "AbortError" });
  answer();
  expect(await staying).toMatchObject({ ok: true });
  expect([asked.length, seen.length]).toEqual([1, 1]);
});

test("no error shows a key in the query, a header or a cookie", async () => {
  const key = "k3y";
  for (const place of ["query", "header", "cookie"] as const) {
    const { client } = await startServer(answeringJson(400, { code: "bad" }), { auth: { Key: key } });
    const state = (client as Client)[connection] as { securitySchemes: object };
    state.securitySchemes = { Key: apiKey(place, "key") };
    const answered = await call(client, get)
      .unwrap()
      .catch((error: unknown) => error);
    expect(answered).toBeInstanceOf(ApiError);
    expect((answered as ApiError).response.status).toBe(400);
    const unread = { ...get, responses: {} };
    const unexpected = await call(client, unread)
      .unwrap()
      .catch((error: unknown) => error);
    const refused = await call(client, get, {}, { fetch: () => fetch("http://127.0.0.1:1") }).catch((e: unknown) => e);
    for (const error of [answered, unexpected, refused]) {
      expect(error).toBeInstanceOf(Error);
      expect(inspect(error, { depth: 9 }) + JSON.stringify(error) + String(error)).not.toContain(key);
    }
  }
});

test.for([
  [{ "x-request-id": "a", "cf-ray": "b" }, "a"],
  [{ "x-amzn-requestid": "c" }, "c"],
  [{ "Request-Id": "d" }, "d"],
  [{ "x-correlation-id": "e" }, "e"],
  [{ "cf-ray": "f" }, "f"],
  [{}, undefined],
] as const)("an error keeps the server's request id: %j", async ([headers, expected]) => {
  const { client } = await startServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    return answeringJson(400, {})(request, response);
  });
  await expect(call(client, get).unwrap()).rejects.toMatchObject({ requestId: expected });
});
