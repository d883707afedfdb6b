import type { IncomingHttpHeaders, IncomingMessage } from "node:http";

/** What a multipart body held; the files without their contents. */
export interface MultipartBody {
  fields: Record<string, string>;
  files: { field: string; filename: string; type: string; size: number }[];
}

/** One request as it arrived; the path is not decoded. */
export interface ReceivedRequest {
  method: string;
  path: string;
  query: Record<string, string>;
  headers: IncomingHttpHeaders;
  /** The parsed JSON, a summary of a multipart body, or undefined when there is neither. */
  body: any;
  /** When it arrived, in milliseconds since 1970. */
  at: number;
}

/** Reads a request to its end. */
export async function receiveRequest(incoming: IncomingMessage): Promise<ReceivedRequest> {
  const at = Date.now();
  const [path = "", search = ""] = (incoming.url ?? "").split(/\?(.*)/s);
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const body = await parseBody(Buffer.concat(chunks), incoming.headers["content-type"] ?? "");
  const query = Object.fromEntries(new URLSearchParams(search));
  return { method: incoming.method ?? "", path, query, headers: incoming.headers, body, at };
}

async function parseBody(bytes: Buffer, type: string): Promise<unknown> {
  try {
    if (type.startsWith("application/json")) return JSON.parse(bytes.toString("utf8"));
    if (type.startsWith("multipart/form-data")) return await parseMultipart(bytes, type);
  } catch {
    // A body that cannot be read is a body that is not there; the routes then miss their fields.
  }
  return undefined;
}

async function parseMultipart(bytes: Buffer, type: string): Promise<MultipartBody> {
  const form = await new Response(new Uint8Array(bytes), { headers: { "content-type": type } }).formData();
  const body: MultipartBody = { fields: {}, files: [] };
  for (const [field, value] of form) {
    if (typeof value === "string") body.fields[field] = value;
    else body.files.push({ field, filename: value.name, type: value.type, size: value.size });
  }
  return body;
}
