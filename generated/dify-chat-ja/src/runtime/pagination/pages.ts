import type { CallOptions } from "../call-options.js";
import { call } from "../call.js";
import type { Client } from "../client.js";
import { RepeatedPageError } from "../errors/repeated-page-error.js";
import type { GenericRequest } from "../generic-request.js";
import type { Operation } from "../operation.js";
import type { Pagination } from "./pagination.js";
import { valueAt } from "./value-at.js";

/** The pages of a list, each fetched when it is asked for. Every loop begins at the first page again. */
export interface Pages<P, I> extends AsyncIterable<P> {
  /** The items of all pages, one after another. */
  items(): AsyncIterable<I>;
}

/**
 * Walks through the pages of a list from the one that a request asks for; each page is a call of its own with the same
 * options.
 *
 * Throws what `unwrap()` of such a call throws, and a `RepeatedPageError` when the server leads in a circle.
 */
export function pages<P, I>(
  client: Client,
  operation: Operation,
  { items, next }: Pagination,
  first: GenericRequest = {},
  options: CallOptions = {},
): Pages<P, I> {
  async function* walk() {
    const seen = new Set<string>();
    for (let request: GenericRequest | undefined = first; request;) {
      const calling = call<{ response: Response }, P>(client, operation, request, options);
      const data = await calling.unwrap();
      const { response } = await calling;
      const list = valueAt(data, items);
      const page = { data, items: (Array.isArray(list) ? list : []) as I[], request, response };
      yield page;
      const key = fingerprint(request);
      if (seen.has(key)) throw new RepeatedPageError(operation, response);
      seen.add(key);
      request = next(page);
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

function fingerprint({ query, body }: GenericRequest): string {
  return JSON.stringify([query, body], (_, value: unknown) => (typeof value === "bigint" ? String(value) : value));
}
