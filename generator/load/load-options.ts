import { resolve } from "node:path";
import { absoluteLocation, isUrl } from "./location.js";
import type { ReadSettings } from "./read-settings.js";
import type { RedoclyConfig } from "./redocly-config.js";

/** How to read a source. */
export interface LoadOptions {
  /** Folder that paths are relative to, in and out. */
  readonly cwd?: string;
  /** The team's rules, from loadRedoclyConfig; without it, the default rules. */
  readonly config?: RedoclyConfig;
  /** Sent with http(s) requests, but only to the origin of the source. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds for each attempt; 30,000 unless told. */
  readonly timeout?: number;
  /** Most bytes of each file or answer; 64 MiB unless told. */
  readonly maxBytes?: number;
  /** Attempts after the first, for failures that may pass; 3 unless told. */
  readonly retries?: number;
  readonly signal?: AbortSignal;
  /** Reads a file, given by its absolute path, from somewhere else than the disk, such as a git revision. */
  readonly readFile?: (path: string) => Promise<Buffer>;
  /** Hears of long work, such as "page 12 of 82". */
  readonly onProgress?: (message: string) => void;
}

/** How the resources of one source are read, with every default filled in. */
export function readSettings(source: string, options: LoadOptions): ReadSettings {
  const cwd = resolve(options.cwd ?? "");
  const location = absoluteLocation(source, cwd);
  return {
    cwd,
    origin: isUrl(location) ? new URL(location).origin : undefined,
    headers: options.headers ?? {},
    configured: options.config?.resolve.http.headers ?? [],
    timeout: options.timeout ?? 30_000,
    maxBytes: options.maxBytes ?? 64 * 1024 * 1024,
    retries: options.retries ?? 3,
    signal: options.signal,
    readFile: options.readFile,
  };
}
