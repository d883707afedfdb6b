import { expect, test } from "vitest";
import { pathsOf, runPass } from "../run-pass.js";

const query = (name: string, schema: object = { type: "string" }) => ({ name, in: "query", schema });
const things = { type: "array", items: { type: "object", properties: { id: { type: "string" } } } };
const page = (properties: object) => ({ type: "object", properties });

function pagingOf(schema: object, parameters: object[], operation: object = {}, response: object = {}): unknown {
  const paths = pathsOf(
    { 200: { ...response, content: { "application/json": { schema } } } },
    { parameters, ...operation },
  );
  const { document, repairs } = runPass("pagination", { paths });
  const found = (document.paths!["/a"]!.get as unknown as Record<string, unknown>)["x-katagami-pagination"];
  expect(repairs.length > 0).toBe(found !== undefined && !("x-katagami-pagination" in operation));
  return found;
}

test.each([
  [
    "a cursor in an envelope",
    pagingOf(page({ data: things, meta: page({ nextCursor: { type: "string" } }) }), [query("cursor")]),
    { by: "cursor", parameter: "cursor", from: "/meta/nextCursor", items: "/data" },
  ],
  [
    "a token",
    pagingOf(page({ users: things, nextPageToken: { type: "string" } }), [query("pageToken")]),
    { by: "cursor", parameter: "pageToken", from: "/nextPageToken", items: "/users" },
  ],
  [
    "the last item",
    pagingOf(page({ data: things, has_more: { type: "boolean" } }), [query("starting_after")]),
    { by: "cursor", parameter: "starting_after", from: "/data/-1/id", items: "/data", more: "/has_more" },
  ],
  [
    "a page number",
    pagingOf(things, [query("page", { type: "integer" })]),
    { by: "page", parameter: "page", first: 1, items: "" },
  ],
  [
    "a URL",
    pagingOf(page({ results: things, next: { type: "string", format: "uri" } }), []),
    { by: "url", from: "/next", items: "/results" },
  ],
  ["a cursor without a place for the next one", pagingOf(page({ data: things }), [query("cursor")]), undefined],
  ["no list", pagingOf(page({ next_cursor: { type: "string" } }), [query("cursor")]), undefined],
  [
    "two lists of unknown names",
    pagingOf(page({ a: things, b: things }), [query("page", { type: "integer" })]),
    undefined,
  ],
  ["a page that is a name", pagingOf(things, [query("page")]), undefined],
  [
    "a list that says it has no pages",
    pagingOf(things, [query("page", { type: "integer" })], { "x-katagami-pagination": false }),
    false,
  ],
])("%s", (_what, found, expected) => expect(found).toEqual(expected));
