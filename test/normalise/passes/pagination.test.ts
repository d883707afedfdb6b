import { expect, test } from "vitest";
import { findUnpaged } from "../../../generator/normalise/untyped.js";
import { pathsOf, runPass } from "../run-pass.js";

const query = (name: string, schema: object = { type: "string" }) => ({ name, in: "query", schema });
const number = (name: string, facts: object = {}) => query(name, { type: "integer", ...facts });
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
    pagingOf(things, [number("page", { default: 1, minimum: 0 })]),
    { by: "page", parameter: "page", first: 1, items: "" },
  ],
  [
    "a page number from 0",
    pagingOf(things, [number("pageIndex", { default: 0 })]),
    { by: "page", parameter: "pageIndex", first: 0, items: "" },
  ],
  ["a page number that may be 0", pagingOf(things, [number("page", { minimum: 0 })]), undefined],
  [
    "a cursor that is the last id of a page",
    pagingOf(page({ data: things, last_id: { type: "string" }, has_more: { type: "boolean" } }), [query("after")]),
    { by: "cursor", parameter: "after", from: "/last_id", items: "/data", more: "/has_more" },
  ],
  [
    "a page number above 0",
    pagingOf(things, [number("page[number]", { exclusiveMinimum: 0 })]),
    { by: "page", parameter: "page[number]", first: 1, items: "" },
  ],
  [
    "a page number that is always given, so that the first need not be known",
    pagingOf(page({ items: things, pages: number("").schema }), [{ ...number("page"), required: true }]),
    { by: "page", parameter: "page", items: "/items" },
  ],
  [
    "a page number with the number of pages",
    pagingOf(page({ items: things, total_pages: number("").schema }), [number("page", { default: 1 })]),
    { by: "page", parameter: "page", first: 1, items: "/items", total: "/total_pages" },
  ],
  [
    "the last page's number, of pages from 0",
    pagingOf(page({ items: things, meta: page({ lastPage: number("").schema }) }), [number("page", { default: 0 })]),
    { by: "page", parameter: "page", first: 0, items: "/items" },
  ],
  [
    "the last page's number, of pages from 1",
    pagingOf(page({ items: things, meta: page({ lastPage: number("").schema }) }), [number("page", { default: 1 })]),
    { by: "page", parameter: "page", first: 1, items: "/items", total: "/meta/lastPage" },
  ],
  [
    "an offset with the number of items",
    pagingOf(page({ items: things, pages: number("").schema, total: number("").schema }), [number("offset")]),
    { by: "offset", parameter: "offset", first: 0, items: "/items", total: "/total" },
  ],
  [
    "an offset from 1",
    pagingOf(page({ Resources: things, totalResults: number("").schema }), [number("startIndex", { minimum: 1 })]),
    { by: "offset", parameter: "startIndex", first: 1, items: "/Resources", total: "/totalResults" },
  ],
  ["a page number from nobody knows where", pagingOf(things, [number("page")]), undefined],
  [
    "a page number that may be 0, which many servers take for 1",
    pagingOf(things, [number("page", { minimum: 0 })]),
    undefined,
  ],
  [
    "an offset beside a page number from nobody knows where",
    pagingOf(things, [number("page", { minimum: 0 }), number("offset")]),
    { by: "offset", parameter: "offset", first: 0, items: "" },
  ],
  ["an offset from nobody knows where", pagingOf(things, [number("startIndex")]), undefined],
  [
    "a URL",
    pagingOf(page({ results: things, next: { type: "string", format: "uri" } }), []),
    { by: "url", from: "/next", items: "/results" },
  ],
  ["a cursor without a place for the next one", pagingOf(page({ data: things }), [query("cursor")]), undefined],
  ["no list", pagingOf(page({ next_cursor: { type: "string" } }), [query("cursor")]), undefined],
  ["two lists of unknown names", pagingOf(page({ a: things, b: things }), [number("page", { default: 1 })]), undefined],
  ["a page that is a name", pagingOf(things, [query("page")]), undefined],
  [
    "a list that says it has no pages",
    pagingOf(things, [query("page", { type: "integer" })], { "x-katagami-pagination": false }),
    false,
  ],
])("%s", (_what, found, expected) => expect(found).toEqual(expected));

const linked = page({ items: things, next: { type: "string" }, prev: { type: "string" } });
const to = (key: string, from: string, more: object = {}) => ({
  operationId: "a",
  parameters: { [key]: `$response.body#/${from}` },
  ...more,
});
const own = [query("pos"), { name: "folder", in: "path", required: true, schema: { type: "string" } }];
const ofLinks = (links: object) => pagingOf(linked, own, {}, { links });
const byPos = (from: string) => ({ by: "cursor", parameter: "pos", from: `/${from}`, items: "/items" });

test.each([
  ["the only one", { following: to("pos", "next") }, byPos("next")],
  ["with the place of its parameter", { following: to("query.pos", "next") }, byPos("next")],
  [
    "what leads back is none",
    { previousPage: to("pos", "prev"), first: to("pos", "prev"), more: to("pos", "next") },
    byPos("next"),
  ],
  ["one that is named next", { older: to("pos", "prev"), nextPage: to("pos", "next") }, byPos("next")],
  [
    "values of the request",
    { next: { ...to("pos", "next"), parameters: { pos: "$response.body#/next", folder: "$request.path.folder" } } },
    byPos("next"),
  ],
  ["only one that leads back", { prev: to("pos", "prev") }, undefined],
  ["several", { older: to("pos", "prev"), newer: to("pos", "next") }, undefined],
  ["a path parameter", { up: to("folder", "prev"), next: to("folder", "next") }, undefined],
  [
    "a constant",
    { next: { ...to("pos", "next"), parameters: { pos: "$response.body#/next", folder: "7" } } },
    undefined,
  ],
  ["a body", { next: to("pos", "next", { requestBody: "$response.body" }) }, undefined],
  ["another operation", { next: to("pos", "next", { operationId: "b" }) }, undefined],
])("a Link to the operation itself: %s", (_what, links, expected) => expect(ofLinks(links)).toEqual(expected));

test("the report shows which Link was taken", () => {
  const { repairs, reasons } = runPass("pagination", {
    paths: pathsOf(
      { 200: { links: { next: to("pos", "next") }, content: { "application/json": { schema: linked } } } },
      { parameters: own },
    ),
  });
  expect(repairs).toEqual(["#/paths/~1a/get: one page → pages by pos"]);
  expect(reasons).toEqual(['the Link "next" leads to the operation itself']);
});

test("the report shows the lists whose pages nobody can be sure of, and the overlay that would say it", () => {
  const unpaged = (schema: object, parameters: object[], more: object = {}, response: object = {}) => {
    const paths = pathsOf(
      { 200: { ...response, content: { "application/json": { schema } } } },
      { parameters, ...more },
    );
    return findUnpaged(runPass("pagination", { paths }).document).map(({ reason, actions }) => [
      reason,
      actions[0]!.update,
    ]);
  };
  const action = (paging: object) => ({ "x-katagami-pagination": paging });
  expect(unpaged(things, [number("page")])).toEqual([
    ['nothing says with which number "page" begins', action({ by: "page", parameter: "page", items: "", first: 1 })],
  ]);
  expect(unpaged(linked, own, {}, { links: { a: to("pos", "prev"), b: to("pos", "next") } })).toEqual([
    ["more than one Link leads to the operation itself: a, b", action(byPos("prev"))],
  ]);
  expect(unpaged(things, [number("page", { default: 1 })])).toEqual([]);
  expect(unpaged(things, [number("page")], action(false as never))).toEqual([]);
  expect(unpaged(things, [])).toEqual([]);
});

test.each([
  ["the same JSON under names of text", ["text/plain", "application/json", "text/json"], true],
  ["CSV", ["application/json", "text/csv"], true],
  ["bytes", ["application/json", "application/zip"], false],
])("pages beside %s", (_, types, isPaged) => {
  const content = Object.fromEntries(types.map((type) => [type, { schema: things }]));
  const parameters = [number("page", { default: 1 })];
  const { document } = runPass("pagination", { paths: pathsOf({ 200: { content } }, { parameters }) });
  expect(Object.hasOwn(document.paths!["/a"]!.get!, "x-katagami-pagination")).toBe(isPaged);
});
