// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { call } from "../call.js";
import { followLink } from "./follow-link.js";
import { withDeadline } from "../with-deadline.js";
/** Makes the `stop` of the stream that a call has opened; with `stopOnAbort`, whoever leaves the stream stops it as well. */
export function stopOf(feed, link, { client, connection, request, options }) {
  const { signal, timeout, stopOnAbort, ...own } = options;
  let stopping;
  let stopped;
  feed.onEvent = (event) => {
    stopping ??= followLink(link, request, event);
  };
  /** The request that stops, as soon as an event tells what it takes. */
  const known = async () => {
    while (!stopping && !feed.finished) await feed.more();
    return stopping;
  };
  const send = async (given) => {
    const sent = await known();
    const data =
      sent && !feed.ended ? await call(client, link.operation(), sent, { ...own, ...given }).unwrap() : undefined;
    return { data, drained: await feed.drain(), last: feed.last };
  };
  const stop = (given = {}) => (stopped ??= send(given));
  // Stops and closes the connection, whatever comes of it, within some milliseconds.
  const within = Math.min(connection.timeout || 10_000, 10_000);
  const leave = async () => {
    const left = stop({ timeout: within }).catch(() => {});
    await known();
    await feed.cancel();
    await left;
  };
  if (stopOnAbort)
    feed.onAbandon = () => (feed.ended ? feed.cancel() : withDeadline(undefined, within, leave).catch(feed.cancel));
  return stop;
}
