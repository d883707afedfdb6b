import {
  createClient,
  deleteBasicChatConversationJa,
  getBasicChatAppInfoJa,
  getBasicChatConversationsListJa,
  getEndUserChatJa,
} from "../../../generated/dify-chat-ja/src/index.js";
import { describeError } from "./describe-error.js";
import type { Stage } from "./stage.js";

/** Puts awkward values into a path. */
export async function paths({ client }: Stage): Promise<unknown[]> {
  const ids = ["", ".", "..", "a/b?c#日本", "%2e%2e", "../info", "a b+c&d=e"];
  const outcomes = [];
  for (const end_user_id of ids) {
    const call = getEndUserChatJa(client, { path: { end_user_id } }).unwrap();
    outcomes.push(await call.then(({ id }) => ({ id }), describeError));
  }
  return outcomes;
}

/** Puts values into a query, one of them not given. */
export async function query({ client }: Stage): Promise<object> {
  const asked = { user: "花子 & 太郎", limit: 2, last_id: undefined };
  const { last_id: _, ...given } = asked;
  return getBasicChatConversationsListJa(client, { query: given }).unwrap();
}

/** Deletes, with a body, and is answered nothing. */
export async function remove({ client }: Stage): Promise<object> {
  const result = await deleteBasicChatConversationJa(client, {
    path: { conversation_id: "45701982-8118-4bc5-8e9b-64562b4555f2" },
    body: { user: "hanako" },
  });
  return { ok: result.ok, status: result.status, data: String(result.ok && result.data), has: "data" in result };
}

/** Uses the client as the openapi-fetch client that it is: a middleware, and a call of its own. */
export async function middleware({ client, connect }: Stage): Promise<object> {
  const seen: string[] = [];
  client.use({
    onRequest({ request, schemaPath }) {
      seen.push(`${request.method} ${schemaPath}`);
      request.headers.set("x-trace", "origami");
    },
    onResponse: ({ response }) => void seen.push(String(response.status)),
  });
  const { name } = await getBasicChatAppInfoJa(client).unwrap();
  const headers = { Authorization: `Bearer ${connect.auth.ApiKeyAuth}` };
  const { data, error } = await client.GET("/info", { headers });
  return { seen, name, data, error };
}

/** Makes clients where a page seems to run the code. */
export async function imitateBrowser({ connect }: Stage): Promise<object> {
  Object.defineProperty(globalThis, "navigator", { value: { userAgent: "Mozilla/5.0" }, configurable: true });
  let refused: object = {};
  try {
    createClient(connect);
  } catch (error) {
    refused = describeError(error);
  }
  const { baseUrl } = connect;
  const keyless = await getBasicChatAppInfoJa(createClient({ baseUrl }));
  const daring = await getBasicChatAppInfoJa(createClient({ ...connect, dangerouslyAllowBrowser: true }));
  return { refused, keyless: keyless.status, daring: daring.status };
}

/** Runs the samples of the README, one after another. */
export async function runSamples({ client, samples }: Stage): Promise<string[]> {
  const outcomes: string[] = [];
  for (const sample of samples) outcomes.push(await sample(client).then(() => "ok", String));
  return outcomes;
}
