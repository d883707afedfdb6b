// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { call } from "../call.js";
import { RepeatedPageError } from "../errors/repeated-page-error.js";
import { valueAt } from "./value-at.js";
/**
 * Walks through the pages of a list from the one that a request asks for; each page is a call of its own with the same
 * options.
 *
 * Throws what `unwrap()` of such a call throws, and a `RepeatedPageError` when the server leads in a circle.
 */
export function pages(client, operation, { items, next }, first = {}, options = {}) {
  async function* walk() {
    const seen = new Set();
    let previous = [];
    for (let request = first; request;) {
      const asked = request.operation ?? operation;
      const calling = call(client, asked, request, options);
      const data = await calling.unwrap();
      const { response } = await calling;
      const value = valueAt(data, items);
      const list = Array.isArray(value) ? value : [];
      let following;
      let refused;
      try {
        following = next({ data, items: list, previous, operation: asked, request, response });
      } catch (error) {
        if (error instanceof RepeatedPageError) throw error;
        refused = error;
      }
      yield { data, items: list };
      if (refused) throw refused;
      seen.add(fingerprint(request)).add(addressOf(asked, request, response));
      if (following && seen.has(fingerprint(following))) throw new RepeatedPageError(operation, response);
      previous = list;
      request = following;
    }
  }
  return {
    async *[Symbol.asyncIterator]() {
      for await (const { data } of walk()) yield data;
    },
    async *items() {
      for await (const page of walk()) yield* page.items;
    },
  };
}
/** The path and the query without credentials that a page came from. */
function addressOf({ parameters }, request, { url }) {
  if (!url) return "";
  const { pathname, search } = new URL(`?${parameters?.query?.(request.query ?? {}) ?? ""}`, url);
  return pathname + search;
}
function fingerprint({ address, query, body }) {
  if (address !== undefined) return address;
  return JSON.stringify([query, body], (_, value) => (typeof value === "bigint" ? String(value) : value));
}
