// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

/**
 * What a platform threw for a URL, if nothing of it shows the URL's query, which may hold a key; else another error that
 * says the same without it. Bun and Deno show the URL.
 */
export function withoutQuery(cause, url) {
  const query = url.split("?")[1];
  const text = [cause, cause?.cause].map((error) => `${error?.message} ${error?.path}`).join();
  return query && text.includes(query)
    ? Object.assign(new Error(text.replaceAll(query, "…")), { code: cause.code })
    : cause;
}
