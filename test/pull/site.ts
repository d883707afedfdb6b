import type { IncomingHttpHeaders } from "node:http";
import { hashOf } from "../../generator/load/source-lock.js";
import { serve } from "../load/serve.js";

/** A site whose texts may change; each has an ETag that is its text's, unless `tagged` is false. */
export async function site(texts: Record<string, string | { readonly to: string }>, tagged = true) {
  const asked: { path: string; headers: IncomingHttpHeaders; status: number }[] = [];
  const served = await serve((request, response) => {
    const text = texts[request.url!];
    const etag = `"${hashOf(Buffer.from(JSON.stringify(text ?? "")))}"`;
    const status =
      text === undefined
        ? 404
        : typeof text !== "string"
          ? 302
          : tagged && request.headers["if-none-match"] === etag
            ? 304
            : 200;
    asked.push({ path: request.url!, headers: request.headers, status });
    const type = request.url!.endsWith(".json") ? "application/json" : "text/plain";
    const headers = {
      ...(tagged ? { etag } : {}),
      ...(typeof text === "object" ? { location: text.to } : {}),
      "content-type": type,
    };
    response.writeHead(status, headers).end(status === 200 ? (text as string) : "");
  });
  return Object.assign(served, {
    asked,
    statuses: () => asked.splice(0).map(({ path, status }) => `${path} ${status}`),
  });
}
