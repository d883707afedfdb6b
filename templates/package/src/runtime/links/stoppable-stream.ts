import { call } from "../call.js";
import type { CallOptions } from "../call-options.js";
import type { Exchange } from "../exchange.js";
import type { GenericRequest } from "../parameters/generic-request.js";
import type { EventFeed } from "../streams/event-feed.js";
import type { Link } from "./link.js";
import { EventStream } from "../streams/event-stream.js";
import { followLink } from "./follow-link.js";
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
  readonly #send: (request: GenericRequest, options: CallOptions) => Promise<D>;
  #request: GenericRequest | undefined;
  #stopped: Promise<Stopped<E, D>> | undefined;

  /** Made by the runtime. */
  constructor(feed: EventFeed<E>, link: Link, { client, connection, request, options }: Exchange) {
    super(feed);
    const { signal, timeout, stopOnAbort, ...own } = options;
    this.#feed = feed;
    this.#send = (stop, given) => call<unknown, D>(client, link.operation(), stop, { ...own, ...given }).unwrap();
    feed.onEvent = (event) => {
      this.#request ??= followLink(link, request, event);
    };
    if (stopOnAbort) feed.onAbandon = () => this.#leave(Math.min(connection.timeout || 10_000, 10_000));
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
    const { incoming, drain } = this.#feed;
    const request = await this.#known();
    const data = request && !incoming.ended ? await this.#send(request, options) : undefined;
    return { data, drained: await drain(), last: incoming.last };
  }

  /** The request that stops, as soon as an event tells what it takes. */
  async #known(): Promise<GenericRequest | undefined> {
    const { incoming, more } = this.#feed;
    while (!this.#request && !incoming.finished) await more();
    return this.#request;
  }

  /** Stops and closes the connection, whatever comes of it, within some milliseconds. */
  async #leave(timeout: number): Promise<void> {
    const { ended, cancel } = this.#feed.incoming;
    if (ended) return cancel();
    const stopped = this.stop({ timeout }).catch(() => {});
    const leave = async () => {
      await this.#known();
      await cancel();
      await stopped;
    };
    await withDeadline(undefined, timeout, leave).catch(cancel);
  }
}
