import { fillServer } from "./fill-server.js";
import type { ServerDescription } from "./server-description.js";

/**
 * Fills a server's variables in; a value may hold a host and a path.
 *
 * Throws a `TypeError` for a value outside the variable's `enum` and when the outcome is not an absolute http(s) URL.
 */
export function serverUrl(server: ServerDescription | undefined, values?: Readonly<Record<string, string>>): string {
  const url = server && fillServer(server, values);
  if (!/^https?:\/\/(?!https?:)[^{}]+$/i.test(url ?? ""))
    throw new TypeError(`no absolute server URL (${url}): pass baseUrl`);
  return url!;
}
