import { StreamError } from "../errors/stream-error.js";
import { UnexpectedResponseError } from "../errors/unexpected-response-error.js";
import { serverSentEvents } from "./server-sent-events.js";
import type { StreamFormat } from "./stream-format.js";

/**
 * Parses server-sent events that are handed on with their names and ids, and their data as text or, where `isJson` says
 * so of a name, parsed; data that is empty is not. Roles go by the name; a text such as `[DONE]`, if `end` lists it, is an
 * end, too, and not handed on. The `code` and the message of an error event are those of its data.
 */
export const parseNamedEvents =
  (isJson: (name: string | undefined) => boolean): StreamFormat["parse"] =>
  (operation, response, { end = [], error = [], heartbeat = [] }, receive) =>
    serverSentEvents((text, name, id) => {
      if (heartbeat.includes(name!)) return;
      const isEnd = end.includes(name!);
      if (!isEnd && end.includes(text)) return receive(undefined, true);
      let data: unknown = text;
      if (text && isJson(name))
        try {
          data = JSON.parse(text);
        } catch {
          throw new UnexpectedResponseError(operation, response, "body", text);
        }
      const event: any = name === undefined ? { data } : { event: name, data };
      if (id !== undefined) event.id = id;
      if (error.includes(name!))
        throw Object.assign(new StreamError(operation, response, data), { event, body: event });
      receive(event, isEnd);
    });
