import { expect, test } from "vitest";
import type { OpenApi } from "../../generator/document/types.js";
import { joinPages } from "../../generator/load/join-pages.js";

const base = { openapi: "3.0.1", info: { title: "t", version: "1" } };

function join(...documents: Record<string, unknown>[]) {
  return joinPages(
    documents.map((document, index) => ({
      document: { ...base, ...document } as OpenApi,
      locate: () => ({ file: `${index}.md`, line: index + 1, column: 1 }),
    })),
  );
}

test("parts that differ only in the order of keys count once", () => {
  const { document, problems } = join(
    { components: { schemas: { A: { type: "object", title: "A" } } } },
    { components: { schemas: { A: { title: "A", type: "object" }, B: {} } } },
  );
  expect(problems).toEqual([]);
  expect(Object.keys(document.components?.schemas ?? {})).toEqual(["A", "B"]);
});

test("tags are joined by name; other words for one are a warning, and the first stay", () => {
  const { document, problems } = join(
    { tags: [{ name: "a" }, { name: "b", description: "1" }] },
    { tags: [{ name: "b", description: "2" }, { name: "c" }] },
  );
  expect(document.tags).toEqual([{ name: "a" }, { name: "b", description: "1" }, { name: "c" }]);
  expect(problems).toMatchObject([{ severity: "warning", rule: "page-difference", file: "1.md", pointer: "#/tags/0" }]);
});

test("another title is a warning", () => {
  const { document, problems } = join({}, { info: { title: "u", version: "1" } });
  expect(document.info.title).toBe("t");
  expect(problems).toMatchObject([
    { severity: "warning", message: "#/info/title is not the same in 0.md:1:1 and 1.md:2:1." },
  ]);
});

test.each([
  ["servers", { servers: [{ url: "/a" }] }, { servers: [{ url: "/b" }] }],
  ["servers that are missing", { servers: [{ url: "/a" }] }, {}],
  ["security", {}, { security: [{ key: [] }] }],
  ["version of OpenAPI", {}, { openapi: "3.1.0" }],
  ["operation", { paths: { "/a": { get: { summary: "1" } } } }, { paths: { "/a": { get: { summary: "2" } } } }],
  ["parameters of a path", { paths: { "/a": { parameters: [1] } } }, { paths: { "/a": { get: {} } } }],
])("another %s is an error", (_name, one, other) => {
  expect(join(one, other).problems).toMatchObject([{ severity: "error", rule: "page-conflict" }]);
});

test("patch versions of OpenAPI may differ", () => {
  expect(join({}, { openapi: "3.0.3" }).problems).toEqual([]);
});

test("the pages are left as they are", () => {
  const page = { paths: { "/a": { get: {} } } };
  join(page, { paths: { "/a": { post: {} } } });
  expect(page).toEqual({ paths: { "/a": { get: {} } } });
});

test("a pointer leads back to the page it came from", () => {
  const { origin } = join(
    { paths: { "/a": { get: {} } }, tags: [{ name: "a" }] },
    { paths: { "/a": { post: { responses: {} } } }, tags: [{ name: "b" }] },
  );
  expect(origin("#/paths/~1a/post/responses")).toEqual({ page: 1, pointer: "#/paths/~1a/post/responses" });
  expect(origin("#/tags/1/name")).toEqual({ page: 1, pointer: "#/tags/0/name" });
  expect(origin("#/paths/~1a")).toEqual({ page: 0, pointer: "#/paths/~1a" });
});
