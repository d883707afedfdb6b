import { call } from "../call.js";
import type { CallOptions } from "../call-options.js";
import { connection } from "../client/client.js";
import type { GenericRequest } from "../generic-request.js";
import type { EventFeed } from "./event-feed.js";
import type { Link } from "../links/link.js";
import { EventStream } from "./event-stream.js";
import { followLink } from "../links/follow-link.js";
import { withDeadline } from "../with-deadline.js";

/** What a stop came to. */
export interface Stopped<E, D> {
  /** What the stop operation answered; `undefined` when there was nothing left to stop, so that it was not called. */
  readonly data?: D | undefined;
  /** How many events were thrown away between the stop and the end. */
  readonly drained: number;
  /** The last event of the stream. */
  readonly last: E | undefined;
}

/** An event stream with an operation that makes the server stop what the stream reports on. */
export class StoppableStream<E, D> extends EventStream<E> {
  readonly #feed: EventFeed<E>;
  readonly #link: Link;
  #request: GenericRequest | undefined;
  #stopped: Promise<Stopped<E, D>> | undefined;

  /** Made by the runtime. */
  constructor(feed: EventFeed<E>, link: Link) {
    super(feed);
    this.#feed = feed;
    this.#link = link;
    feed.onEvent = (event) => {
      this.#request ??= followLink(link, feed.exchange.request, event);
    };
    feed.onAbandon = () => this.#abandon();
  }

  /**
   * Asks the server to stop, then reads on to the end of the stream, the only proof that it did. What is read in doing
   * so is thrown away; a loop over the stream ends. The request is sent once, however often this is called, and not at
   * all when an event that ends the stream has come; if its values are not known yet, reads on until an event tells
   * them.
   *
   * Rejects when the stop operation fails, after which the stream can be read on, and when the stream fails on the way
   * to its end.
   */
  stop(options: CallOptions = {}): Promise<Stopped<E, D>> {
    return (this.#stopped ??= this.#stop(options));
  }

  async #stop(options: CallOptions): Promise<Stopped<E, D>> {
    const feed = this.#feed;
    const { client, options: opened } = feed.exchange;
    const { signal, timeout, ...own } = opened;
    const request = await this.#known();
    const data =
      request && !feed.ended
        ? await call<unknown, D>(client, this.#link.operation(), request, { ...own, ...options }).unwrap()
        : undefined;
    return { data, drained: await feed.drain(), last: feed.last };
  }

  async #known(): Promise<GenericRequest | undefined> {
    const feed = this.#feed;
    while (!this.#request && !feed.finished) await feed.more();
    return this.#request;
  }

  async #abandon(): Promise<void> {
    const feed = this.#feed;
    const { client, options } = feed.exchange;
    if (!options.stopOnAbort || feed.ended) return feed.cancel();
    const timeout = Math.min(client[connection].timeout || 10_000, 10_000);
    const stopped = this.stop({ timeout }).catch(() => {});
    const leave = async () => {
      await this.#known();
      await feed.cancel();
      await stopped;
    };
    await withDeadline(undefined, timeout, leave).catch(feed.cancel);
  }
}
