import { resolve } from "node:path";
import type { Hold } from "./hold.js";
import { absoluteLocation, isUrl } from "./location.js";
import type { LoadedOverlay } from "./overlay.js";
import type { RedoclyConfig } from "./redocly-config.js";

/** How to read a source. */
export interface LoadOptions {
  /** Folder that paths are relative to, in and out, and problems name files by. */
  readonly cwd?: string;
  /** The team's rules, from loadRedoclyConfig; without it, the default rules. */
  readonly config?: RedoclyConfig | undefined;
  /** Sent with http(s) requests, but only to the origin of one source. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The source whose origin alone gets `headers`; the one that is read unless told. */
  readonly headersFor?: string;
  /** Applied to the description, in this order, before anything is judged. */
  readonly overlays?: readonly LoadedOverlay[];
  /** Patterns of paths and URLs that references may lead to, beside those that they always may. */
  readonly allow?: readonly string[];
  /** Milliseconds for each attempt; 30,000 unless told. */
  readonly timeout?: number;
  /** Most bytes of each file or answer, after decompression; 64 MiB unless told. */
  readonly maxBytes?: number;
  /** Most files of one description, since a server could name ever more; 5,000 unless told. */
  readonly maxFiles?: number;
  /** Attempts after the first, for failures that may pass; 3 unless told. */
  readonly retries?: number;
  readonly signal?: AbortSignal;
  /** Bytes of files that are not on disk, such as what came on standard input, by their absolute paths. */
  readonly given?: ReadonlyMap<string, Buffer>;
  /** Reads a file, given by its absolute path, from somewhere else than the disk, such as a git revision. */
  readonly readFile?: (path: string) => Promise<Buffer>;
  /** Folder that references of a file stay below; its repository, or else its own folder, unless told. */
  readonly within?: string;
  /** Whether a source that answers from another host is refused, unless a pattern of `allow` names that. */
  readonly keepsHost?: boolean;
  /** Hears of long work, such as "page 12 of 82". */
  readonly onProgress?: OnProgress;
  /** Hears why a server is still waited for. */
  readonly onWait?: OnProgress;
  /** Hears of each absolute path, folder or URL before it is read, also where it is missing. */
  readonly onRead?: (location: string) => void;
  /** Hears of what must not outlive the run. */
  readonly hold?: Hold;
}

export type OnProgress = (message: string) => void;

/** What a server says by which it can tell later whether it has anything else. @see https://www.rfc-editor.org/rfc/rfc9110#section-8.8 */
export interface Validators {
  readonly etag?: string;
  readonly lastModified?: string;
}

/** How resources are read, with every default filled in. */
export interface ReadSettings extends Required<
  Pick<LoadOptions, "cwd" | "headers" | "allow" | "timeout" | "maxBytes" | "maxFiles" | "retries" | "onWait">
> {
  /** Absolute path or URL of the source. */
  readonly source: string;
  /** The only origin that `headers` are sent to; undefined where they belong to a file. */
  readonly origin: string | undefined;
  /** Headers that redocly.yaml asks for by URL pattern. */
  readonly configured: RedoclyConfig["resolve"]["http"]["headers"];
  readonly signal: AbortSignal | undefined;
  readonly readFile: LoadOptions["readFile"] | undefined;
  readonly given: ReadonlyMap<string, Buffer>;
  readonly within: string | undefined;
  readonly keepsHost: boolean;
  readonly onRead: LoadOptions["onRead"] | undefined;
}

/** What was read from a file or a URL. */
export interface SourceText {
  /** Absolute path, or the URL that answered in the end. */
  readonly location: string;
  /** Without byte order mark, and with `\n` as line ending. */
  readonly body: string;
  /** The `content-type` of an answer. */
  readonly mimeType?: string;
  /** What the text was decoded from. */
  readonly bytes?: Uint8Array;
  readonly validators?: Validators;
}

/** How the resources of one source are read. */
export function readSettings(source: string, options: LoadOptions): ReadSettings {
  const cwd = resolve(options.cwd ?? "");
  const owner = absoluteLocation(options.headersFor ?? source, cwd);
  return {
    cwd,
    source: absoluteLocation(source, cwd),
    origin: isUrl(owner) ? new URL(owner).origin : undefined,
    headers: options.headers ?? {},
    allow: options.allow ?? [],
    configured: options.config?.resolve.http.headers ?? [],
    timeout: options.timeout ?? 30_000,
    maxBytes: options.maxBytes ?? 64 * 1024 * 1024,
    maxFiles: options.maxFiles ?? 5_000,
    retries: options.retries ?? 3,
    onWait: options.onWait ?? (() => {}),
    signal: options.signal,
    readFile: options.readFile,
    given: options.given ?? new Map(),
    within: options.within,
    keepsHost: options.keepsHost ?? false,
    onRead: options.onRead,
  };
}
