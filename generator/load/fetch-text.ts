import { setTimeout as pause } from "node:timers/promises";
import type { CheckReference } from "./allowed-references.js";
import { decodeText, tooLarge } from "./decode-text.js";
import type { ReadSettings, SourceText, Validators } from "./load-options.js";
import { isUrl, withoutUser } from "./location.js";
import { fileProblem, ProblemsError, type Problem } from "../problem.js";

const accept = "application/json, application/yaml, text/markdown, text/plain, */*;q=0.5";
const maxRedirects = 10;
const firstPause = 300;
const longestPause = 30_000;
/** Milliseconds before somebody is told that a server is waited for. */
const patience = 5_000;

/**
 * Fetches a text by GET, again after failures that may pass (network, 408, 429, 5xx), waiting twice as long each time
 * or as long as the server asks, at most 30 s. Throws ProblemsError, or the reason of `signal` where that aborts.
 */
export async function fetchText(
  url: string,
  settings: ReadSettings,
  checkRedirect?: CheckReference,
): Promise<SourceText> {
  return (await fetchChanged(url, {}, settings, checkRedirect))!;
}

/**
 * The same of a text that was fetched before: undefined where the server says that it is not modified.
 * @param known what the server said of it then
 */
export async function fetchChanged(
  url: string,
  known: Validators,
  settings: ReadSettings,
  checkRedirect?: CheckReference,
): Promise<SourceText | undefined> {
  refuseUser(url, url);
  for (let attempt = 0; ; attempt++) {
    const waiting = setTimeout(() => settings.onWait(`waiting for ${url}`), patience);
    try {
      return await fetchOnce(url, known, settings, checkRedirect);
    } catch (error) {
      settings.signal?.throwIfAborted();
      if (!(error instanceof FetchFailure)) throw error;
      if (!error.transient || attempt >= settings.retries) throw new ProblemsError([error.problem]);
      const wait = Math.min(error.retryAfter ?? firstPause * 2 ** attempt, longestPause);
      settings.onWait(`${url}: ${error.message} Attempt ${attempt + 2} of ${settings.retries + 1} follows.`);
      await pause(wait, undefined, { signal: settings.signal });
    } finally {
      clearTimeout(waiting);
    }
  }
}

async function fetchOnce(
  url: string,
  known: Validators,
  settings: ReadSettings,
  checkRedirect?: CheckReference,
): Promise<SourceText | undefined> {
  const timeout = AbortSignal.timeout(settings.timeout);
  const signal = settings.signal ? AbortSignal.any([settings.signal, timeout]) : timeout;
  try {
    const response = await followRedirects(url, conditions(known), settings, signal, checkRedirect);
    if (response.status === 304 && Object.keys(known).length > 0) return undefined;
    if (!response.ok) {
      await response.body?.cancel();
      throw statusFailure(url, response);
    }
    const bytes = await readBytes(response, url, settings.maxBytes);
    const mimeType = response.headers.get("content-type") ?? "";
    const validators = validatorsOf(response.headers);
    return { location: response.url || url, body: decodeText(bytes, url), mimeType, bytes, validators };
  } catch (error) {
    if (error instanceof FetchFailure || error instanceof ProblemsError) throw error;
    throw networkFailure(url, timeout.aborted ? timeout.reason : error, settings.timeout);
  }
}

function validatorsOf(headers: Headers): Validators {
  const [etag, lastModified] = ["etag", "last-modified"].map((name) => headers.get(name));
  return { ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) };
}

function conditions({ etag, lastModified }: Validators): Readonly<Record<string, string>> {
  return {
    ...(etag === undefined ? {} : { "if-none-match": etag }),
    ...(lastModified === undefined ? {} : { "if-modified-since": lastModified }),
  };
}

/** Follows redirects by hand: fetch would carry our headers, which may be keys, to whatever host is named. */
async function followRedirects(
  start: string,
  asked: Readonly<Record<string, string>>,
  settings: ReadSettings,
  signal: AbortSignal,
  checkRedirect?: CheckReference,
): Promise<Response> {
  let url = start;
  for (let hop = 0; hop <= maxRedirects; hop++) {
    const headers = new Headers({ accept, ...asked });
    const ours = new URL(url).origin === settings.origin ? settings.headers : {};
    for (const set of [await configuredHeaders(url, settings), ours]) {
      for (const [name, value] of Object.entries(set)) headers.set(name, value);
    }
    const response = await fetch(url, { headers, redirect: "manual", signal });
    const next = response.status >= 300 && response.status < 400 ? response.headers.get("location") : null;
    if (next === null) return response;
    await response.body?.cancel();
    url = new URL(next, url).href;
    refuseUser(url, start);
    await checkRedirect?.(url);
    if (!isUrl(url)) {
      const message = `It redirects to ${new URL(url).protocol}, which is neither http: nor https:.`;
      throw new FetchFailure(fileProblem(start, "http-redirects", message), false);
    }
  }
  const message = `More than ${maxRedirects} redirects.`;
  throw new FetchFailure(fileProblem(start, "http-redirects", message), false);
}

/** A name and a password do not belong into an address: those are shown, kept and handed on. */
function refuseUser(url: string, start: string): void {
  const { username, password } = new URL(url);
  if (username === "" && password === "") return;
  const message = "An address with a user name or a password is not fetched.";
  const hint = "Leave them out of it, and give them with --header 'Authorization: Basic …'.";
  throw new ProblemsError([fileProblem(withoutUser(start), "url", message, hint)]);
}

/** Reads a body but not more than `maxBytes`, whatever length the server has declared. */
async function readBytes(response: Response, url: string, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.byteLength;
    if (length > maxBytes) throw tooLarge(url, maxBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

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
  const problem = fileProblem(url, "http-status", message, statusHint(status));
  return new FetchFailure(problem, transient, retryAfter(response));
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
    const hint = "--timeout gives a slow server more time.";
    return new FetchFailure(fileProblem(url, "http-timeout", `No whole answer within ${timeout} ms.`, hint), true);
  }
  const cause = ((error as Error).cause ?? error) as NodeJS.ErrnoException;
  const { hostname, port } = new URL(url);
  const again = "Then run the same command again.";
  const reasons: Record<string, readonly [message: string, hint: string]> = {
    ENOTFOUND: [`The host ${hostname} is not known.`, `Is it written so, and does this machine reach it? ${again}`],
    ECONNREFUSED: [`Nothing listens at ${hostname}${port && `:${port}`}.`, `Start what serves it. ${again}`],
  };
  const failed = `The request failed: ${cause.message || cause.code || String(cause)}`;
  const [message, hint] = reasons[cause.code ?? ""] ?? [failed, `Look whether ${hostname} is there. ${again}`];
  return new FetchFailure(fileProblem(url, "http-network", message, hint), true);
}

/**
 * The headers that redocly.yaml (`resolve.http.headers`) asks for at a URL.
 * Only openapi-core knows its patterns and environment variables, so it is run with a fetch that keeps what it is given.
 */
async function configuredHeaders(url: string, { configured }: ReadSettings): Promise<Record<string, string>> {
  if (configured.length === 0) return {};
  const { readFileFromUrl } = await import("./openapi-core.js");
  let kept: Record<string, string> = {};
  const customFetch = async (_url: string, request: { headers: Record<string, string> }) => {
    kept = request.headers;
    return new Response("");
  };
  await readFileFromUrl(url, { headers: configured, customFetch });
  return kept;
}
