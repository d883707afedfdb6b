// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { serverSentEvents } from "./server-sent-events.js";
import { takeEvents } from "./take-events.js";
/** Parses server-sent events whose data is JSON. What has neither data nor a name is not an event. */
export const parseEvents = (roles, receive) => {
  const take = takeEvents(roles, receive);
  return serverSentEvents((data, type, _, isCut) => (!data && !type) || take(data || "{}", type, isCut));
};
