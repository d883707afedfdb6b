import { expect, it } from "vitest";
import { compare } from "./compare.js";

const at = (...urls: string[]) => ({
  openapi: "3.1.0",
  info: { title: "Things", version: "1.0.0" },
  servers: urls.map((url) => ({ url })),
  paths: {},
});
const told = (before: object, after: object) => compare(before, after).map(({ id, wire }) => `${wire} ${id}`);

it.each([
  ["at the same place", ["https://a", "https://b"], ["https://a", "https://c"], ["warning server-url-changed"]],
  ["as the only one left", ["https://a", "https://b"], ["https://b", "https://c"], ["warning server-url-changed"]],
  ["in another order", ["https://a", "https://b"], ["https://b", "https://a"], []],
  ["of another path alone", ["/v1"], ["/v2"], ["warning server-url-changed"]],
  ["of a test system", ["https://qa-x.example.com"], ["https://x.example.com"], ["info server-url-changed"]],
  ["gone with all others", ["https://a"], [], ["warning server-removed"]],
])("a server %s", (_, before, after, changes) => {
  expect(told(at(...before), at(...after))).toEqual(changes);
});

it("of a path counts for each of its operations, and one that says the same as the document does not count", () => {
  const paths = (url: string) => ({
    "/a": { servers: [{ url }], get: { responses: {} }, put: { responses: {} } },
  });
  const [before, after] = [{ ...at("https://a") }, { ...at("https://a") }];
  const changes = compare({ ...before, paths: paths("https://b") }, { ...after, paths: paths("https://c") });
  expect(changes.map(({ operation }) => operation?.method)).toEqual(["get", "put"]);
  expect(new Set(changes.map(({ cause }) => cause))).toEqual(new Set(["#/paths/~1a/servers/0/url"]));
  const without = { "/a": { get: { responses: {} }, put: { responses: {} } } };
  expect(told({ ...before, paths: without }, { ...after, paths: paths("https://a/") })).toEqual([]);
});
