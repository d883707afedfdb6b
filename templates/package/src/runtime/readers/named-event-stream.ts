import type { EventRoles } from "../streams/event-roles.js";
import { frameEvent } from "../streams/frame-event.js";
import { parseNamedEvents } from "../streams/parse-named-events.js";
import type { ResponseReader } from "./response-reader.js";
import { streamReader } from "./stream-reader.js";

/** By name the events whose data is JSON, or else those whose data is text; without both, all have JSON. */
export interface DataForms {
  readonly json?: readonly string[];
  readonly text?: readonly string[];
}

/**
 * Makes a reader of `text/event-stream` whose events are described by their fields: each is handed on as an object of
 * `event`, `data` and `id`.
 * @see https://spec.openapis.org/oas/v3.2.0#special-considerations-for-server-sent-events
 */
export function namedEventStream({ json, text, ...roles }: EventRoles & DataForms = {}): ResponseReader {
  const isJson = (name: string | undefined) => (json ? json.includes(name!) : !text?.includes(name!));
  const frame = (value: unknown) => {
    const { event, data, id } = value as { event?: string; data: unknown; id?: string };
    return frameEvent({ event, id, data: isJson(event) && data !== "" ? JSON.stringify(data) : (data as string) });
  };
  const format = { parse: parseNamedEvents(isJson), frame };
  return streamReader((came) => came === "text/event-stream", format, roles);
}
