import { fillServer } from "./fill-server.js";

/**
 * A server of the description: a URL, perhaps with variables in braces.
 * @see https://spec.openapis.org/oas/v3.2.0#server-object
 */
export interface ServerDescription {
  readonly url: string;
  readonly variables?: Readonly<Record<string, { readonly default: string; readonly enum?: readonly string[] }>>;
}

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
