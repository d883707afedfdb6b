import { createServer, request as ask, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** What is to become of one request. */
export type Trouble =
  /** The connection is cut before the server hears of it. */
  | "cut before"
  /** The server has done what was asked; its answer never comes. */
  | "cut after"
  /** Half of the answer comes. */
  | "cut within";

/** Stands before a server, and lets through what it is not told to spoil. */
export interface Proxy {
  /** Without a slash at the end. */
  readonly url: string;
  /** Such as `GET /llms.txt`, in their order. */
  readonly requests: string[];
  /** What becomes of the nth request from now on, the first of them being 0; nothing happens to it unless told. */
  spoil?: ((nth: number, request: IncomingMessage) => Trouble | undefined | Promise<Trouble | undefined>) | undefined;
  /** Told after a server has answered, and before anybody hears of it. */
  onAnswer?: ((nth: number) => void) | undefined;
}

/** Starts one that is gone when the test ends. */
export async function startProxy(target: string): Promise<Proxy> {
  const to = new URL(target);
  const server = createServer((request, response) => {
    handle(request, response).catch(() => request.socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  const proxy: Proxy = { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests: [] };

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const nth = proxy.requests.push(`${request.method} ${request.url}`) - 1;
    const trouble = await proxy.spoil?.(nth, request);
    if (trouble === "cut before") return void request.socket.destroy();
    const { status, headers, body } = await forward(request, to);
    proxy.onAnswer?.(nth);
    if (trouble === "cut after") return void request.socket.destroy();
    response.writeHead(status, { ...headers, "content-length": body.length, connection: "close" });
    if (trouble !== "cut within") return void response.end(body);
    response.write(body.subarray(0, Math.floor(body.length / 2)), () => request.socket.destroy());
  }
  return proxy;
}

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: Buffer;
}

async function forward(request: IncomingMessage, { hostname, port }: URL): Promise<Answer> {
  const sent = Buffer.concat(await request.toArray());
  return new Promise((resolve, reject) => {
    const { "transfer-encoding": _, ...headers } = request.headers;
    const given = { hostname, port, method: request.method!, path: request.url!, agent: false as const };
    const asked = ask({ ...given, headers: { ...headers, "content-length": sent.length } }, (answer) => {
      answer.toArray().then((chunks) => {
        const { "transfer-encoding": _unused, ...own } = answer.headers;
        resolve({ status: answer.statusCode!, headers: own, body: Buffer.concat(chunks as Buffer[]) });
      }, reject);
    });
    asked.on("error", reject);
    asked.end(sent);
  });
}
