import type { BaseInput, PutSearchData, PutSearchRequest, Search, SearchInput } from "./index.js";

// Sent, a property that has a default may be left out, whichever part requires it; a tag of one value may not, nor a required parameter.
export const smallest: PutSearchRequest = {
  path: { id: "1" },
  query: { limit: 20, page: 1 },
  header: { "X-Trace": "t" },
  body: { kind: "search", text: "t", fuzzy: true },
};
export const base: BaseInput = {};
export const full: SearchInput = { kind: "search", text: "t", fuzzy: true, size: 1, order: "down", page: 2, note: "n", hint: null };

// @ts-expect-error a tag is sent, since it tells types apart
export const withoutKind: SearchInput = { text: "t", fuzzy: true };
// @ts-expect-error `fuzzy` has no default, and is required by another part than the one that declares it
export const withoutFuzzy: SearchInput = { kind: "search", text: "t" };
// @ts-expect-error a header is as required as it says
export const withoutTrace: PutSearchRequest = { path: { id: "1" }, query: smallest.query, body: smallest.body };
// @ts-expect-error so is a parameter of the query, whatever default it has
export const withoutLimit: PutSearchRequest["query"] = { page: 1 };
// @ts-expect-error and always that of a path
export const withoutId: PutSearchRequest = { header: { "X-Trace": "t" }, query: smallest.query, body: smallest.body };

// Received, what has a default is there.
export function read(search: PutSearchData): string {
  const parts: [number, string, number, "search", string | null] = [
    search.size,
    search.order,
    search.page,
    search.kind,
    search.hint,
  ];
  // @ts-expect-error its default is null, which its type does not allow: it may as well be missing
  search.note.trim();
  return parts.join();
}
// @ts-expect-error a search that is received has an order
export const received: Search = { text: "t", page: 1, size: 1, kind: "search", fuzzy: true, hint: null };
