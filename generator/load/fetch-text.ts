import { setTimeout as pause } from "node:timers/promises";
import { fileProblem, ProblemsError } from "../problem.js";
import type { CheckReference } from "./allowed-references.js";
import { configuredHeaders } from "./configured-headers.js";
import { decodeText, tooLarge } from "./decode-text.js";
import { FetchFailure, networkFailure, statusFailure } from "./fetch-failure.js";
import type { ReadSettings, SourceText } from "./load-options.js";

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
  for (let attempt = 0; ; attempt++) {
    const waiting = setTimeout(() => settings.onWait(`waiting for ${url}`), patience);
    try {
      return await fetchOnce(url, settings, checkRedirect);
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

async function fetchOnce(url: string, settings: ReadSettings, checkRedirect?: CheckReference): Promise<SourceText> {
  const timeout = AbortSignal.timeout(settings.timeout);
  const signal = settings.signal ? AbortSignal.any([settings.signal, timeout]) : timeout;
  try {
    const response = await followRedirects(url, settings, signal, checkRedirect);
    if (!response.ok) {
      await response.body?.cancel();
      throw statusFailure(url, response);
    }
    const bytes = await readBytes(response, url, settings.maxBytes);
    const mimeType = response.headers.get("content-type") ?? "";
    return { location: response.url || url, body: decodeText(bytes, url), mimeType };
  } catch (error) {
    if (error instanceof FetchFailure || error instanceof ProblemsError) throw error;
    throw networkFailure(url, timeout.aborted ? timeout.reason : error, settings.timeout);
  }
}

/** Follows redirects by hand: fetch would carry our headers, which may be keys, to whatever host is named. */
async function followRedirects(
  start: string,
  settings: ReadSettings,
  signal: AbortSignal,
  checkRedirect?: CheckReference,
): Promise<Response> {
  let url = start;
  for (let hop = 0; hop <= maxRedirects; hop++) {
    const headers = new Headers({ accept });
    const ours = new URL(url).origin === settings.origin ? settings.headers : {};
    for (const set of [await configuredHeaders(url, settings.configured), ours]) {
      for (const [name, value] of Object.entries(set)) headers.set(name, value);
    }
    const response = await fetch(url, { headers, redirect: "manual", signal });
    const next = response.status >= 300 && response.status < 400 ? response.headers.get("location") : null;
    if (next === null) return response;
    await response.body?.cancel();
    url = new URL(next, url).href;
    await checkRedirect?.(url);
  }
  const message = `More than ${maxRedirects} redirects.`;
  throw new FetchFailure(fileProblem(start, "http-redirects", message), false);
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
