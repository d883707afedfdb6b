import { inspect } from "node:util";
import { expect, test } from "vitest";
import {
  apiKey,
  call,
  clientCredentials,
  createLeanClient,
  formQuery,
  json,
  middleware,
  type CallOptions,
  type ClientOptions,
  type Operation,
} from "../../templates/package/src/runtime/index.js";
import { createClient } from "../../templates/package/src/runtime/client/create-client.js";

const operation: Operation = {
  method: "GET",
  path: "/items/1",
  parameters: { query: formQuery },
  security: [["Key"]],
  responses: { 200: [json] },
};

const description = { servers: [], securitySchemes: { Key: apiKey("query", "api_key") } };
const makers = {
  createClient: (options: ClientOptions<object, object>) => createClient(description, options),
  createLeanClient: (options: ClientOptions<object, object>) => createLeanClient(description, options),
  "createLeanClient with middleware": (options: ClientOptions<object, object>) =>
    createLeanClient(description, { ...options, middleware: middleware({ onRequest: () => undefined }) }),
};

/** What a call fails with, and all that can be seen of it. */
async function failure(calling: () => unknown) {
  try {
    await calling();
  } catch (error) {
    const { message, name, stack } = error as Error;
    return { name, message, shown: inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error) + stack };
  }
  throw new Error("nothing was refused");
}

const bad = [
  "api.example.com?key=s3cr3t",
  "localhost:3000",
  "/api?key=s3cr3t",
  "",
  "ftp://u:s3cr3t@api.example.com",
  "https://api.example.com:99999/s3cr3t",
  "https://user:s3cr3t@api.example.com",
  "https://s3cr3t@api.example.com/v1",
  "https:user:s3cr3t@api.example.com",
  "https:\\\\user:s3cr3t@api.example.com",
  "https://https://s3cr3t",
  "https://{s3cr3t}.example.com",
  "https://api.example.com/v1?key=s3cr3t",
  "https://api.example.com/#s3cr3t",
];

for (const [name, make] of Object.entries(makers))
  test.for(bad)(`${name}: a base URL that is none is told as that, and not shown: %s`, async (baseUrl) => {
    const auth = { Key: "s3cr3t" };
    const good = { baseUrl: "http://127.0.0.1:1", auth };
    for (const calling of [
      () => call(make({ baseUrl, auth }), operation),
      () => call(make(good), operation, {}, { baseUrl }),
    ]) {
      const { name, message, shown } = await failure(calling);
      expect([name, message]).toEqual([
        "TypeError",
        "no absolute server URL (baseUrl): pass baseUrl, http(s)://host/path alone",
      ]);
      expect(shown).not.toContain("s3cr3t");
    }
  });

test.for(["s3cr3t\nX-Other: 1", "s3cr3t\r\nX", "s3cr3t\0", "s3cr3t “", "\r\ns3cr3t\rx"])(
  "a header that no platform sends is refused without its text: %j",
  async (value) => {
    const headers = { Authorization: value };
    const declared = { ...operation, parameters: { header: () => headers }, security: [["Key"]] };
    for (const make of Object.values(makers)) {
      const client = (more: object = {}) => make({ baseUrl: "http://127.0.0.1:1", ...more });
      const calls: (() => unknown)[] = [
        () => client({ headers }),
        () => call(client(), operation, {}, { headers }),
        () => call(client(), declared, {}, { auth: {} }),
        () => call(client(), operation, {}, { headers: { ...headers, "X-A": null } } as CallOptions),
      ];
      for (const calling of calls) {
        const { name, message, shown } = await failure(calling);
        expect([name, message]).toEqual([
          "InvalidRequestError",
          'header parameter "Authorization" must not have line breaks or characters beyond Latin-1',
        ]);
        expect(shown).not.toContain("s3cr3t");
      }
    }
  },
);

test("line breaks at a header's end are left out, as a platform does", async () => {
  for (const make of Object.values(makers)) {
    const sent: string[] = [];
    const fetch = async (request: Request) => (sent.push(request.headers.get("authorization")!), Response.json({}));
    const client = make({ baseUrl: "http://h", headers: { Authorization: "Bearer a\r\n" }, fetch });
    await call(client, { ...operation, security: [] });
    expect(sent).toEqual(["Bearer a"]);
  }
});

test.for(["http://u:s3cr3t@h/token", "https://s3cr3t@h:99999"])(
  "a token endpoint with a user name is refused and not shown: %s",
  async (url) => {
    const token = clientCredentials({ tokenUrl: url, clientId: "me", clientSecret: "s3cr3t" });
    const error: unknown = await Promise.resolve()
      .then(token)
      .catch((reason: unknown) => reason);
    expect(inspect(error)).not.toContain("s3cr3t");
    expect(inspect(error)).toContain("tokenUrl has a user name");
  },
);
