import { serverSentEvents } from "./server-sent-events.js";
import type { StreamFormat } from "./stream-format.js";
import { takeEvents } from "./take-events.js";

/** Parses server-sent events whose data is JSON. What has neither data nor a name is not an event. */
export const parseEvents: StreamFormat["parse"] = (roles, receive) => {
  const take = takeEvents(roles, receive);
  return serverSentEvents((data, type, _, isCut) => (!data && !type) || take(data || "{}", type, isCut));
};
