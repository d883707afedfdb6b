import { fileProblem, type Problem } from "../problem.js";

/** One attempt to fetch that failed: the problem to show, and whether another attempt could do better. */
export class FetchFailure extends Error {
  override readonly name = "FetchFailure";
  constructor(
    readonly problem: Problem,
    readonly transient: boolean,
    /** Milliseconds the server asks to wait. */
    readonly retryAfter?: number,
  ) {
    super(problem.message);
  }
}

/** The failure of an answer whose status is not 2xx. */
export function statusFailure(url: string, response: Response): FetchFailure {
  const { status, statusText } = response;
  const message = `The server answered ${`${status} ${statusText}`.trim()}.`;
  const transient = status === 408 || status === 429 || status >= 500;
  return new FetchFailure(
    fileProblem(url, "http-status", message, statusHint(status)),
    transient,
    retryAfter(response),
  );
}

function statusHint(status: number): string | undefined {
  if (status === 401 || status === 403) return "If it needs a key, give one with --header 'Authorization: Bearer …'.";
  if (status === 404 || status === 410) return "Check the address.";
  return undefined;
}

function retryAfter(response: Response): number | undefined {
  const value = response.headers.get("retry-after");
  if (value === null) return undefined;
  const wait = /^\s*\d+\s*$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}

/** The failure of a request that got no whole answer: the name of the host, the connection, the timeout. */
export function networkFailure(url: string, error: unknown, timeout: number): FetchFailure {
  if ((error as Error).name === "TimeoutError") {
    return new FetchFailure(fileProblem(url, "http-timeout", `No whole answer within ${timeout} ms.`), true);
  }
  const cause = ((error as Error).cause ?? error) as NodeJS.ErrnoException;
  const { hostname, port } = new URL(url);
  const reasons: Record<string, string> = {
    ENOTFOUND: `The host ${hostname} is not known.`,
    ECONNREFUSED: `Nothing listens at ${hostname}${port && `:${port}`}.`,
  };
  const message = reasons[cause.code ?? ""] ?? `The request failed: ${cause.message || cause.code || String(cause)}`;
  return new FetchFailure(fileProblem(url, "http-network", message), true);
}
