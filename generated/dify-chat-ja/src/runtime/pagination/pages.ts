import type { CallOptions } from "../call-options.js";
import { call } from "../call.js";
import type { Client } from "../client/client.js";
import { RepeatedPageError } from "../errors/repeated-page-error.js";
import type { GenericRequest } from "../parameters/generic-request.js";
import type { Operation } from "../operation.js";
import type { PageRequest, Pagination } from "./pagination.js";
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
    let previous: I[] = [];
    for (let request: PageRequest | undefined = first; request;) {
      const asked: Operation = request.operation ?? operation;
      const calling = call<{ response: Response }, P>(client, asked, request, options);
      const data = await calling.unwrap();
      const { response } = await calling;
      const value = valueAt(data, items);
      const list = (Array.isArray(value) ? value : []) as I[];
      let following: PageRequest | undefined;
      let refused: unknown;
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
function addressOf({ parameters }: Operation, request: PageRequest, { url }: Response): string {
  if (!url) return "";
  const { pathname, search } = new URL(`?${parameters?.query?.(request.query ?? {}) ?? ""}`, url);
  return pathname + search;
}

function fingerprint({ address, query, body }: PageRequest): string {
  if (address !== undefined) return address;
  return JSON.stringify([query, body], (_, value: unknown) => (typeof value === "bigint" ? String(value) : value));
}
