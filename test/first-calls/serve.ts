import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import type { Exchange, Sent } from "./api.js";

/** A server on loopback that answers one request after the other, and keeps what was sent. */
export async function serve(exchanges: readonly Exchange[]) {
  const sent: Sent[] = [];
  const server = createServer(async (request, response) => {
    const exchange = exchanges[sent.length];
    sent.push(await read(request));
    const { status, type = "application/json", body } = exchange ?? { status: 500, body: "not expected" };
    if (body === undefined) return response.writeHead(status).end();
    response.writeHead(status, { "content-type": type }).end(typeof body === "string" ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, sent, stop };
}

async function read(request: IncomingMessage): Promise<Sent> {
  const { accept = "", authorization, "content-type": contentType } = request.headers;
  const boundary = /boundary=(.+)/.exec(contentType ?? "")?.[1];
  const plain = (value: string) => (boundary ? value.replaceAll(boundary, "boundary") : value);
  const body = plain(await text(request));
  return {
    line: `${request.method} ${request.url}`,
    accept,
    ...(authorization && { authorization }),
    ...(contentType && { type: plain(contentType), body: /json/.test(contentType) ? JSON.parse(body) : body }),
  };
}
