import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Middleware } from "openapi-fetch";
import { onTestFinished } from "vitest";
import {
  bearer,
  createLeanClient,
  middleware,
  type ClientDescription,
  type ClientOptions,
} from "../../templates/package/src/runtime/index.js";
import { createClient } from "../../templates/package/src/runtime/client/create-client.js";

import { connection } from "../../templates/package/src/runtime/client/client.js";

/** What came to the server. */
export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: Buffer;
}

/** Which client `startServer` makes; the files under test/runtime/lean choose the lean one. */
export const clients: { make: typeof createClient<Record<string, never>> } = { make: createClient };

/** Runs the tests of a file over `createLeanClient`. */
export function useLeanClients(): void {
  clients.make = leanClient as unknown as typeof clients.make;
}

/** A lean client that takes middleware later on, as openapi-fetch's do. */
function leanClient(description: ClientDescription, options: ClientOptions<object, object> = {}) {
  let list: Middleware[] = [];
  let lean = createLeanClient(description, options);
  const change = (changed: Middleware[]) => {
    list = changed;
    lean = createLeanClient(description, { ...options, middleware: list[0] && middleware(...list) });
  };
  const client = {
    get [connection]() {
      return lean[connection];
    },
    use: (...added: Middleware[]) => change([...list, ...added]),
    eject: (...removed: Middleware[]) => change(list.filter((each) => !removed.includes(each))),
  };
  return client;
}

/** Answers a request whose body has been read. */
export type Handler = (request: Seen, response: ServerResponse) => unknown;

/** Starts a server on a free port until the test ends, and makes a client for it. */
export async function startServer(handle: Handler, options: ClientOptions<object, object> = {}) {
  const seen: Seen[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { method = "", url = "", headers } = request;
    seen.push({ method, url, headers, body: Buffer.concat(chunks) });
    await handle(seen.at(-1)!, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const description = { servers: [], securitySchemes: { Key: bearer } };
  return { url, seen, client: clients.make(description, { baseUrl: `${url}/v1`, ...options }) };
}

/** A handler that answers with a status, a body and a content type. */
export function answering(status: number, body = "", contentType?: string): Handler {
  return (_, response) => response.writeHead(status, contentType ? { "content-type": contentType } : {}).end(body);
}

/** A handler that answers with JSON. */
export function answeringJson(status: number, body: unknown): Handler {
  return answering(status, JSON.stringify(body), "application/json");
}

/** Resolves when something becomes true. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 2));
}

/** The listeners that a signal has, kept up to date. */
export function listenersOf(signal: AbortSignal): Set<unknown> {
  const listeners = new Set<unknown>();
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  signal.addEventListener = (type: string, listener: never) => (listeners.add(listener), add(type, listener));
  signal.removeEventListener = (type: string, listener: never) => (listeners.delete(listener), remove(type, listener));
  return listeners;
}

/** An event as it is sent, with its name inside the JSON. */
export function sse(event: string, more: object = {}): string {
  return `data: ${JSON.stringify({ event, ...more })}\n\n`;
}
