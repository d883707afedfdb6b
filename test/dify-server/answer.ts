import type { ServerResponse } from "node:http";

/** A whole answer, ready to be written. */
export interface Answer {
  status: number;
  headers?: Readonly<Record<string, string>>;
  body?: string | Uint8Array | undefined;
}

/** An answer with a JSON body. */
export function json(value: unknown, status = 200): Answer {
  return { status, headers: { "content-type": "application/json" }, body: JSON.stringify(value) };
}

/** An error as Dify words it. */
export function failure(status: number, code: string, message: string, params?: string): Answer {
  return json({ code, message, status, ...(params === undefined ? {} : { params }) }, status);
}

/** The answer of a chat route to an app of another kind. */
export const NOT_CHAT_APP = failure(400, "not_chat_app", "Please check if your app mode matches the right API route.");

/** Sends an answer, unless the client is gone. */
export function writeAnswer(response: ServerResponse, { status, headers = {}, body }: Answer): void {
  if (response.destroyed) return;
  const sized = status === 204 ? {} : { "content-length": String(Buffer.byteLength(body ?? "")) };
  response.writeHead(status, { ...headers, ...sized });
  response.end(body);
}
