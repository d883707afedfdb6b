import type { TextEvent } from "./event-roles.js";

/** One server-sent event as it is written. */
export function frameEvent({ event, data, id }: TextEvent): string {
  const named = (event ? `event: ${event}\n` : "") + (id ? `id: ${id}\n` : "");
  return `${named}data: ${data.replaceAll("\n", "\ndata: ")}\n\n`;
}
