import type { DownloadOptions, StreamOptions } from "./call-options.js";
import type { Cleaner } from "./auth/credentials.js";
import type { Client } from "./client/client.js";
import type { GenericRequest } from "./generic-request.js";
import type { Operation } from "./operation.js";
import type { EventFeed } from "./streams/event-feed.js";

/** One call as a response reader sees it: what was called, with what, and how. */
export interface Exchange {
  readonly client: Client;
  readonly operation: Operation;
  readonly request: GenericRequest;
  readonly options: StreamOptions & Partial<DownloadOptions>;
  /** Set by a reader of a stream. */
  feed?: EventFeed<unknown>;
  /** Set by a credential in the URL: what the platform threw for that URL, without it. */
  clean?: Cleaner | undefined;
  /** Set by a credential that can be renewed, of several by the last: renews it, and tells whether that worked. */
  renew?: () => boolean | Promise<boolean>;
}
