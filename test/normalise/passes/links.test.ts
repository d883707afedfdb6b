import { expect, test } from "vitest";
import type { Operation } from "../../../generator/document/types.js";
import { pathsOf, runPass } from "../run-pass.js";

const target = { "/b/{id}": { parameters: [{ name: "id", in: "path" }], put: { operationId: "b", responses: {} } } };

function linksAfter(links: object, components: object = {}) {
  const paths = { ...pathsOf({ 200: { links } }), ...target };
  const { document, repairs } = runPass("links", { paths, components });
  return { links: (document.paths!["/a"]!.get as Operation).responses![200]!.links, repairs, document };
}

const at = "#/paths/~1a/get/responses/200/links";

test.each([
  [{ operationId: "nowhere" }, "a link to nowhere"],
  [{ operationRef: "#/paths/~1b/put" }, "a link to #/paths/~1b/put"],
  [{ operationRef: "https://elsewhere.example/openapi.json#/paths/~1b/put" }, /^.*a link to https:.*$/],
  [{ operationRef: "#/info" }, "a link to #/info"],
  [{}, "a link to an operation without a name"],
  [{ $ref: "#/components/links/Gone" }, "a link"],
])("a link that leads nowhere is left out, and told of: %j", (link, before) => {
  const { links, repairs } = linksAfter({ go: link });
  expect(links).toEqual({});
  const pointer = "$ref" in link ? link.$ref : `${at}/go`;
  expect(repairs).toEqual([
    typeof before === "string" ? `${pointer}: ${before} → nothing` : expect.stringMatching(before),
  ]);
});

test("parameters that the operation does not have, and servers, are left out", () => {
  const parameters = { id: 1, "path.id": 2, "query.id": 3, other: 4 };
  const { links, repairs } = linksAfter({ go: { operationId: "b", parameters, server: { url: "https://b.example" } } });
  expect(links).toEqual({ go: { operationId: "b", parameters: { id: 1, "path.id": 2 } } });
  expect(repairs).toEqual([
    `${at}/go: the link's parameter query.id → nothing`,
    `${at}/go: the link's parameter other → nothing`,
    `${at}/go: the link's server → nothing`,
  ]);
});

test("what leads somewhere stays as it is; a link that many share is told of once", () => {
  const links = {
    one: { operationRef: "#/paths/~1b~1%7Bid%7D/put" },
    two: { $ref: "#/components/links/Shared" },
    three: { $ref: "#/components/links/Shared" },
  };
  const after = linksAfter(links, { links: { Shared: { operationId: "b", parameters: { other: 1 } } } });
  expect(after.links).toEqual(links);
  expect(after.repairs).toEqual(["#/components/links/Shared: the link's parameter other → nothing"]);
});

test.each([["text"], [[1, 2]], [7]])("parameters that are no map are left out: %j", (parameters) => {
  const { links, repairs } = linksAfter({ go: { operationId: "b", parameters, server: {} } });
  expect(links).toEqual({ go: { operationId: "b" } });
  expect(repairs).toEqual([`${at}/go: the link's parameters → nothing`, `${at}/go: the link's server → nothing`]);
});
