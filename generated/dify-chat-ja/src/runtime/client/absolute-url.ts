/**
 * A URL that requests can be sent to. A relative one is resolved against the page, where there is one; none at all is the root
 * of it.
 *
 * Throws a `TypeError` for a relative URL elsewhere, for one with a variable in it, and for one that is not of http or https.
 * @see https://spec.openapis.org/oas/v3.2.0#server-object
 */
export function absoluteUrl(url: string | undefined): string {
  if (/^https?:\/\/(?!https?:)[^{}]+$/i.test(url!)) return url!;
  const page = (globalThis as { location?: { readonly href: string } }).location;
  if (page && !/[{}:]/.test((url ??= "/"))) return new URL(url, page.href).href;
  throw new TypeError(`no absolute server URL (${url}): pass baseUrl, with its host`);
}
