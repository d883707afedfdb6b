import type { Config } from "@redocly/openapi-core";

/** How resources are read; `LoadOptions` with every default filled in. */
export interface ReadSettings {
  /** Problems name files relative to this folder. */
  readonly cwd: string;
  /** Origin of the source, the only one that `headers` are sent to; undefined where the source is a file. */
  readonly origin: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  /** Headers that redocly.yaml asks for by URL pattern. */
  readonly configured: Config["resolve"]["http"]["headers"];
  /** Milliseconds for each attempt. */
  readonly timeout: number;
  /** Bytes of each resource, after decompression. */
  readonly maxBytes: number;
  /** Attempts after the first. */
  readonly retries: number;
  readonly signal: AbortSignal | undefined;
  readonly readFile: ((path: string) => Promise<Buffer>) | undefined;
}

/** What was read from a file or a URL. */
export interface SourceText {
  /** Absolute path, or the URL that answered in the end. */
  readonly location: string;
  /** Without byte order mark, and with `\n` as line ending. */
  readonly body: string;
  /** The `content-type` of an answer. */
  readonly mimeType?: string;
}
