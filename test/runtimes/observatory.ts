import type { IncomingMessage, ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";
import { gzipSync } from "node:zlib";

/** A request as it came; the body's bytes are told as a character each. */
export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

type Answer = readonly [status: number, headers: Readonly<Record<string, string>>, body?: string | Uint8Array];

const json = { "content-type": "application/json" };
const stars = ["Altair", "Bellatrix", "Capella", "Deneb", "Electra"].map((star, index) => ({ id: `${index}`, star }));
const page = "<!DOCTYPE html><title>A timeout occurred</title>";
const gzip = { "content-encoding": "gzip" };
const zipped = gzipSync(JSON.stringify({ understood: true }));
const ndjson = { "content-type": "application/x-ndjson" };
const log = '{"at":1,"text":"日没"}\n{"at":2,"text":"🌟"}\r\n{"at":3,"text":"夜明け"}';
const html = { "content-type": "text/html", "x-request-id": "r-1" };

/** What a request may meet before it is answered as it asks. */
const behaviours: Readonly<Record<string, Answer | ((response: ServerResponse) => void)>> = {
  busy: [503, { "retry-after": "0" }],
  "busy-for-long": [503, { "retry-after": "30" }],
  teapot: [418, { "content-type": "application/problem+json" }, '{"title":"teapot"}'],
  "empty-401": [401, {}],
  "empty-200": [200, { "content-length": "0" }],
  "html-524": [524, html, page],
  "html-200": [200, html, page],
  gzip: [200, { ...json, ...gzip }, zipped],
  "gzip-cut": [200, { ...json, ...gzip }, zipped.subarray(0, -12)],
  "gzip-bytes-cut": [
    200,
    { "content-type": "application/octet-stream", ...gzip },
    gzipSync(Buffer.alloc(1e6)).subarray(0, -200),
  ],
  "no-gzip": [200, { ...json, ...gzip }, "{}"],
  slow: () => {},
  "stalled-body": (response) => response.writeHead(200, json).write("{"),
  half: (response) => {
    response.writeHead(200, { ...json, "content-length": "100" });
    response.write("{", () => setTimeout(() => response.destroy(), 20));
  },
  "log-in-bytes": (response) => {
    response.writeHead(200, ndjson);
    for (const byte of Buffer.from(log)) response.write(Uint8Array.of(byte));
    response.end();
  },
  "log-cut": [200, ndjson, log.slice(0, -4)],
  "log-lost": (response) => {
    response.writeHead(200, { ...ndjson, "content-length": "1000" });
    response.write(log, () => setTimeout(() => response.destroy(), 20));
  },
  "gzip-half": (response) => {
    response.writeHead(200, { ...json, ...gzip, "content-length": String(zipped.length) });
    response.write(zipped.subarray(0, -12), () => setTimeout(() => response.destroy(), 20));
  },
  reset: (response) => void response.socket?.resetAndDestroy(),
};

/** Answers as the named behaviour says, or else as the operation does. */
export async function observe(
  behaviour: string,
  url: string,
  request: IncomingMessage,
  response: ServerResponse,
  seen: SeenRequest[],
): Promise<void> {
  const bytes = await buffer(request);
  const { method = "", headers } = request;
  seen.push({ method, url, headers, body: bytes.toString("latin1") });
  if (url === "/token") return write(response, token(seen.length));
  const behaves = behaviours[behaviour];
  if (typeof behaves === "function") return behaves(response);
  write(response, behaves ?? answer(seen.at(-1)!, bytes));
}

function write(response: ServerResponse, [status, headers, body]: Answer): void {
  response.writeHead(status, headers).end(body);
}

function token(count: number): Answer {
  const access_token = `token-${count}`;
  return [200, json, JSON.stringify({ access_token, token_type: "bearer", expires_in: 3600 })];
}

function answer(request: SeenRequest, bytes: Uint8Array): Answer {
  const { method, url, headers } = request;
  const [path = "", query = ""] = url.split("?");
  if (method === "DELETE") return [204, {}];
  if (method === "HEAD") return [200, { etag: '"1"' }];
  if (method === "OPTIONS") return [204, { allow: "GET, POST, OPTIONS" }];
  if (path === "/notes" || path === "/catalogue") return [200, { "content-type": headers["content-type"]! }, bytes];
  if (path === "/observations" && method === "GET") return pageOf(Number(new URLSearchParams(query).get("cursor")));
  if (path === "/observations") {
    const made = { location: "/observations/1", "x-remaining": "7" };
    return [201, { ...json, ...made }, JSON.stringify({ ...stars[0], id: "1" })];
  }
  if (path === "/log") return [200, ndjson, log];
  if (path === "/observations/1" && method === "GET") {
    if (headers["if-none-match"] === '"1"') return [304, { etag: '"1"' }];
    return [200, { ...json, etag: '"1"' }, JSON.stringify(stars[1])];
  }
  if (path.endsWith("/image") && method === "GET") {
    const type = { "content-type": "application/octet-stream", "content-disposition": 'attachment; filename="plate"' };
    return [200, type, Uint8Array.from({ length: 256 }, (_, index) => index)];
  }
  return [200, json, JSON.stringify({ understood: true, request })];
}

function pageOf(start: number): Answer {
  const end = start + 2;
  const next = end < stars.length ? `${end}` : null;
  return [200, json, JSON.stringify({ items: stars.slice(start, end), next })];
}
