// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { Authorised } from "./auth/place-credentials.js";
import type { DownloadOptions, StreamOptions } from "./call-options.js";
import type { Client, Connection } from "./client/client.js";
import type { Called } from "./errors/called.js";
import type { GenericRequest } from "./parameters/generic-request.js";
import type { Read } from "./readers/response-reader.js";
/**
 * One call under way: what is called, with what, and how. Its parts see of it what they need, each by a type of its own:
 * `Authorised`, `Attempted`, `Reading`.
 */
export interface Exchange<O extends Called = Called> extends Pick<Authorised, "clean" | "renew">, Pick<Read, "feed"> {
  readonly client: Client;
  /** What the client remembers. */
  readonly connection: Connection;
  readonly operation: O;
  readonly request: GenericRequest;
  readonly options: Omit<StreamOptions, "as"> & Partial<DownloadOptions>;
}
