// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

/**
 * The URL that requests are sent to: that of the caller, or else that of the description. A relative one is resolved against
 * the page, where there is one; none at all is the root of it.
 *
 * Throws a `TypeError` for a relative URL elsewhere, and for one with a variable in it, with a user name, a query or a fragment, or not
 * of http or https. It does not show what the caller gave, which may hold a key.
 * @see https://spec.openapis.org/oas/v3.2.0#server-object
 */
export function absoluteUrl(baseUrl, described) {
  const url = baseUrl ?? described ?? "/";
  try {
    const { href } = new URL(url, globalThis.location?.href);
    if (/^https?:\/\/(?!https?\/\/)[^/@]+\/[^?#]*$/.test(href) && !/[{}]/.test(url)) return href;
  } catch {}
  const shown = baseUrl === undefined ? described : "baseUrl";
  throw new TypeError(`no absolute server URL (${shown}): pass baseUrl, http(s)://host/path alone`);
}
