import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { handleRequest } from "../dify-server/handle-request.js";
import { chatbot, errorInStream, httpError, long, reset, stalled, truncated } from "../dify-server/scenarios/index.js";
import type { Scenario } from "../dify-server/scenario.js";
import { createServerState, type ServerState } from "../dify-server/server-state.js";
import { observe, type SeenRequest } from "./observatory.js";

const words = ["鶴を", "🗾", "折る"];

const scenarios: Readonly<Record<string, () => Scenario>> = {
  chat: () => chatbot({ words }),
  bytes: () => chatbot({ words, split: "bytes" }),
  long: () => long({ events: 1_000_000 }),
  truncated: () => truncated({ words }),
  reset: () => reset({ words }),
  error: () => errorInStream({ words }),
  stalled: () => stalled({ words }),
  "not-chat-app": () => httpError({ status: 400, code: "not_chat_app" }),
  "too-many": () => httpError({ status: 429, code: "too_many_requests" }),
  "rate-limit": () => httpError({ status: 429, code: "rate_limit_error" }),
};

/** What one check saw: each has an id of its own. */
interface Exchanges {
  readonly requests: SeenRequest[];
  readonly dify: ServerState;
}

/** Response headers that a page of another origin may read. */
const exposed = [
  "allow",
  "content-disposition",
  "etag",
  "link",
  "location",
  "retry-after",
  "x-remaining",
  "x-request-id",
];

/**
 * Starts what the checks call, for pages of any origin: `/dify/<id>/<scenarios>/v1/…` and
 * `/observatory/<id>/<behaviours>/v1/…`, where the nth request meets the nth of the names that `+` joins, or the last;
 * `/seen/<id>` tells what came.
 */
export async function startServer(): Promise<{ url: string; close: () => void }> {
  const records = new Map<string, Exchanges>();
  const recordOf = (id: string) => {
    const found = records.get(id) ?? { requests: [], dify: createServerState({ apiKey: "key" }) };
    records.set(id, found);
    return found;
  };

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, kind, id = "", names = "", , rest = ""] =
      /^\/(\w+)\/(\d+)(?:\/([^/]*)(\/v1(\/.*)))?$/.exec(request.url!) ?? [];
    allowOrigin(request, response);
    if (isPreflight(request)) return void response.writeHead(204).end();
    const record = recordOf(id);
    if (kind === "seen") return void response.end(JSON.stringify(seenOf(record)));
    const list = names.split("+");
    const nth = record.requests.length + record.dify.requests.length;
    const name = list[Math.min(nth, list.length - 1)]!;
    if (kind === "observatory") return observe(name, rest, request, response, record.requests);
    request.url = `/v1${rest}`;
    if (rest === "/chat-messages") record.dify.scripted.push(scenarios[name]!());
    return handleRequest(request, response, record.dify);
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  return { url: await listen(server), close: () => close(server) };
}

function allowOrigin({ headers }: IncomingMessage, response: ServerResponse): void {
  if (!headers.origin) return;
  response.setHeader("access-control-allow-origin", headers.origin);
  response.setHeader("access-control-expose-headers", exposed.join(", "));
  response.setHeader("access-control-allow-methods", "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS");
  response.setHeader("access-control-allow-headers", headers["access-control-request-headers"] ?? "");
}

const isPreflight = ({ method, headers }: IncomingMessage) =>
  method === "OPTIONS" && headers["access-control-request-method"] !== undefined && headers.origin !== undefined;

function seenOf({ requests, dify }: Exchanges): object {
  const asked = dify.requests.map(({ method, path: url, headers }) => ({ method, url, headers, body: "" }));
  const tasks = [...dify.tasks.values()].map(({ aborted, stopped, finished }) => ({ aborted, stopped, finished }));
  return { requests: [...requests, ...asked], tasks };
}

/** Starts a server on a free port of loopback. */
export async function listen(server: Server): Promise<string> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Ends a server with all its connections. */
export function close(server: Server): void {
  server.close();
  server.closeAllConnections();
}
