import { inspect } from "node:util";
import { expect, test } from "vitest";
import {
  apiKey,
  call,
  createClient,
  createLeanClient,
  formQuery,
  json,
  middleware,
  type ClientOptions,
  type Operation,
} from "../../templates/package/src/runtime/index.js";

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

for (const [name, make] of Object.entries(makers))
  test.for(["api.example.com", "https://api.example.com:99999", "https://user:password@api.example.com"])(
    `${name}: a base URL that is none shows no key: %s`,
    async (baseUrl) => {
      const calling = async () => call(make({ baseUrl, auth: { Key: "s3cr3t" } }), operation);
      const error: unknown = await calling().catch((cause: unknown) => cause);
      expect(error).toMatchObject({ name: baseUrl.startsWith("https:") ? "NetworkError" : "TypeError" });
      expect(inspect(error, { depth: 9 }) + (error as Error).stack).not.toContain("s3cr3t");
    },
  );
