import type { StreamFormat } from "../document/stream-format.js";
import type { Kind } from "./api.js";

export interface ApiResponse {
  readonly pointer: string;
  /** A status code, a range such as `4XX`, or `default`. */
  readonly status: string;
  readonly description: string;
  /** The error codes that its examples show. */
  readonly codes: readonly string[];
  /** What is asked for; of JSON beside texts the JSON alone. */
  readonly contents: readonly ApiContent[];
  /** The media types of the texts beside JSON, which a caller may ask for instead. */
  readonly texts: readonly string[];
  readonly headers: readonly ApiHeader[];
  /** What can be called next; those that stop a stream are the stream's. */
  readonly links: readonly ApiLink[];
}

/** A header of a response. */
export interface ApiHeader {
  readonly pointer: string;
  readonly name: string;
  readonly required: boolean;
  readonly form: HeaderForm;
  /** Keys that lead to its type from that of the response's headers; undefined where it is a text of any kind. */
  readonly type: readonly string[] | undefined;
}

/** A header, or a part of one, that is a single value. */
export type HeaderPart = "text" | "number" | "boolean";

/** How a header is read: see the header readers of the runtime. */
export type HeaderForm =
  | HeaderPart
  | "json"
  | "cookies"
  | { readonly items: HeaderPart }
  | {
      readonly properties: Readonly<Record<string, HeaderPart>>;
      readonly others: HeaderPart;
      readonly explode: boolean;
    };

export interface ApiContent {
  readonly pointer: string;
  readonly mediaType: string;
  readonly kind: Exclude<Kind, "multipart" | "urlencoded">;
  readonly stream: ApiStream | undefined;
}

/** A stream of events: how they are written, which ones there are and what they mean. */
export interface ApiStream {
  readonly format: StreamFormat;
  /** Key of the schema of an event, undefined where it is not described. */
  readonly item: string | undefined;
  readonly discriminator: string | undefined;
  /**
   * Set where an event is handed on with its name and id: by name those whose data is JSON, or those whose data is text;
   * without both, all have JSON.
   */
  readonly data: { readonly json?: readonly string[]; readonly text?: readonly string[] } | undefined;
  readonly end: readonly string[];
  readonly error: readonly string[];
  readonly heartbeat: readonly string[];
  readonly stop: ApiLink | undefined;
}

/** A Link: the operation it calls, and where its arguments come from (runtime expressions or constants). */
export interface ApiLink {
  readonly pointer: string;
  /** What it is called by. */
  readonly name: string;
  /** Name of the operation's function. */
  readonly operation: string;
  readonly typeName: string;
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly header: Readonly<Record<string, unknown>>;
  readonly cookie: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}
