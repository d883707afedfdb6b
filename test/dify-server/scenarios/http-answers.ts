import type { HttpScenario } from "../scenario.js";

export interface HttpErrorOptions {
  status: number;
  code: string;
  message?: string;
  headers?: Readonly<Record<string, string>>;
  /** Names the parameter that was wrong. */
  params?: string;
}

/** A JSON error given before anything is streamed. */
export function httpError({ status, code, message, headers = {}, params }: HttpErrorOptions): HttpScenario {
  const body = {
    code,
    message: message ?? MESSAGES[code] ?? code,
    status,
    ...(params === undefined ? {} : { params }),
  };
  return {
    kind: "http",
    status,
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  };
}

/** The page of a proxy that gave up waiting. */
export function html({ status = 524 }: { status?: number } = {}): HttpScenario {
  const body = `<!DOCTYPE html>\n<html><head><title>${status}: A timeout occurred</title></head><body>…</body></html>\n`;
  return { kind: "http", status, headers: { "content-type": "text/html; charset=UTF-8" }, body };
}

/** An error without a body. */
export function emptyBody({ status = 502 }: { status?: number } = {}): HttpScenario {
  return { kind: "http", status, headers: {}, body: undefined };
}

/** A page with status 200 where a stream was asked for. */
export function wrongType(): HttpScenario {
  return html({ status: 200 });
}

const MESSAGES: Readonly<Record<string, string>> = {
  not_chat_app: "Please check if your app mode matches the right API route.",
  not_found: "Conversation Not Exists.",
  too_many_requests:
    "Too many requests. Please try again later. The current maximum concurrent requests allowed for the app is 10.",
  rate_limit_error: "Rate Limit Error",
  internal_server_error: "Internal server error.",
};
