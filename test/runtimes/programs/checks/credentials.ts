import {
  clientCredentials,
  openByAnyone,
  openByBoth,
  openByCookie,
  openByEither,
  openByHeader,
  openByName,
  openByQuery,
  openToAll,
  type ClientOptions,
} from "observatory";
import { checks, same, type Stage } from "./check.js";

const Basic = { username: "Ada", password: "π:x" };
const QWRhOs = "Basic QWRhOs+AOng=";

type Open = typeof openToAll;

async function sent({ observatory }: Stage, open: Open, auth: NonNullable<ClientOptions["auth"]>): Promise<unknown[]> {
  const { request } = await open(observatory("echo", { auth }).client).unwrap();
  const { authorization = "", "x-key": key = "" } = request!.headers;
  return [request!.url, authorization, key];
}

/** Credentials, where the description wants them. */
export const credentials = checks({
  "a key goes into its header": async (stage) =>
    same(await sent(stage, openByHeader, { Header: "k" }), ["/vault/header", "", "k"]),
  "a key goes into the query": async (stage) =>
    same(await sent(stage, openByQuery, { Query: "a&b" }), ["/vault/query?key=a%26b", "", ""]),
  "a key goes into a cookie": async ({ observatory }) => {
    const { request } = await openByCookie(observatory("echo", { auth: { Cookie: "k" } }).client).unwrap();
    same(request!.headers["cookie"], "key=k");
  },
  "a name and a password are Basic": async (stage) =>
    same(await sent(stage, openByName, { Basic }), ["/vault/basic", QWRhOs, ""]),
  "two keys are sent at once": async (stage) =>
    same(await sent(stage, openByBoth, { Header: "k", Visitor: async () => "v" }), ["/vault/both", "Bearer v", "k"]),
  "one of two is sent": async (stage) => {
    same(await sent(stage, openByEither, { Basic }), ["/vault/either", QWRhOs, ""]);
    same(await sent(stage, openByEither, { Basic, Query: "q" }), ["/vault/either?key=q", "", ""]);
  },
  "an operation that needs none gets none": async (stage) => {
    same(await sent(stage, openToAll, { Visitor: "v", Header: "k" }), ["/vault/public", "", ""]);
    same(await sent(stage, openByAnyone, {}), ["/vault/open", "", ""]);
  },
  "a token is asked for once, and renewed after a 401": async ({ observatory }) => {
    const { baseUrl, seen: asked } = observatory();
    const tokens = clientCredentials({ tokenUrl: `${baseUrl}/token`, clientId: "c", clientSecret: "s" });
    const { client, seen } = observatory("empty-401+echo", { auth: { Header: "k", Visitor: tokens } });
    same(
      (await Promise.all([openByBoth(client), openByBoth(client)])).map(({ status }) => status),
      [200, 200],
    );
    const used = new Set((await seen()).requests.map(({ headers }) => headers["authorization"]));
    same((await asked()).requests.length, 2);
    same([...used].sort(), ["Bearer token-1", "Bearer token-2"]);
  },
});
