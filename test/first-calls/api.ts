import type { Binary } from "../runtimes/binaries.js";

/** An API that a new user calls for the first time, without an overlay. */
export interface Api {
  readonly name: string;
  /** The program of `programs` that calls it; its package has the same name. */
  readonly program: string;
  /** Where its description is, or what is missing for it. */
  readonly description: Pick<Binary, "missing"> & { readonly path: string };
  /** What has to be sent, in this order, and what the API's documentation says that it answers. */
  readonly exchanges: readonly Exchange[];
  /** What the program prints at its end. */
  readonly printed: unknown;
}

/** One request and its answer. */
export interface Exchange {
  readonly sent: Sent;
  readonly status: number;
  /** The content type of the answer; `application/json` without it. */
  readonly type?: string;
  /** A text as it stands, anything else as JSON; nothing without it. */
  readonly body?: unknown;
}

/** What counts of a request. Boundaries of a form are `boundary`; JSON is parsed. */
export interface Sent {
  readonly line: string;
  readonly accept: string;
  readonly authorization?: string;
  readonly type?: string;
  readonly body?: unknown;
}
