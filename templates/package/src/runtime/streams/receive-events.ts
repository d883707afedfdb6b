import { NetworkError } from "../errors/network-error.js";
import { StreamError } from "../errors/stream-error.js";
import { StreamTruncatedError } from "../errors/stream-truncated-error.js";
import { TimeoutError } from "../errors/timeout-error.js";
import { startTimer } from "../platform/start-timer.js";
import type { EventRoles } from "./event-roles.js";
import type { Reading } from "./reading.js";
import type { StreamFormat } from "./stream-format.js";

/** The events of one response as they come from its connection. */
export interface Incoming<E> {
  /** How many have come, heartbeats not counted. */
  received: number;
  last?: E;
  /** Whether the server has said, by an event or by a complete end, that nothing is left to stop. */
  ended: boolean;
  /** Whether nothing more can be read from the connection. */
  finished: boolean;
  /** Waits for the next bytes, and hands on the events in them; never rejects. */
  readonly read: () => unknown;
  /** Closes the connection. */
  readonly cancel: () => Promise<void>;
}

/**
 * Prepares to receive the events of a response. `onRest` is told each time that nothing is being read any more, and of what
 * went wrong: a `TimeoutError` when no bytes come in time, a `NetworkError` when the connection breaks, a
 * `StreamTruncatedError` when it ends too early, and what the parser throws.
 */
export function receiveEvents<E>(
  { operation, connection, options }: Reading,
  response: Response,
  roles: EventRoles,
  format: StreamFormat,
  onEvent: (event: E) => void,
  onRest: (cause?: Error) => void,
): Incoming<E> {
  const idleTimeout = options.idleTimeout ?? connection.idleTimeout ?? (roles.heartbeat ? 60_000 : 0);
  const reader = response.body?.getReader();
  const parser = format.parse<E>(operation, response, roles, (event, isEnd) => {
    if (isEnd) incoming.ended = true;
    if (event === undefined) return;
    incoming.received++;
    incoming.last = event;
    onEvent(event);
  });

  const incoming: Incoming<E> = {
    received: 0,
    ended: false,
    finished: false,
    async read() {
      const timer = startTimer(idleTimeout, () => onRest(new TimeoutError("idle", idleTimeout, response)));
      let failure: Error | undefined;
      try {
        const chunk = await reader?.read().catch((cause: unknown) => {
          // After an event that may be the last, a break says no more than an end.
          if (!incoming.ended) throw new NetworkError(operation, cause, response);
        });
        if (chunk?.value) parser.feed(chunk.value);
        else if (!incoming.finished) {
          incoming.finished = true;
          const isCut = parser.isCut();
          incoming.ended ||= !(roles.end || isCut);
          if (!incoming.ended)
            throw new StreamTruncatedError(operation, response, incoming.received, incoming.last, isCut);
        }
      } catch (error) {
        if (error instanceof StreamError) incoming.ended = true;
        failure = error as Error;
      }
      clearTimeout(timer);
      onRest(failure);
    },
    async cancel() {
      incoming.finished = true;
      await reader?.cancel().catch(() => {});
    },
  };
  return incoming;
}
