import { expect, test } from "vitest";
import { withAbsoluteLinks } from "../../../generator/normalise/passes/absolute-links.js";
import { pathsOf, runPass } from "../run-pass.js";

test("links of descriptions are resolved, also those of a default response, and examples are left alone", () => {
  const { document, repairs } = runPass("absolute-links", {
    externalDocs: { url: "https://docs.example/api/" },
    info: { title: "T", version: "1", description: "See [guide](../guide)." },
    paths: pathsOf({
      default: { description: "[x](/x)", content: { "application/json": { example: { description: "[x](/x)" } } } },
    }),
  });
  const response = document.paths!["/a"]!.get as { responses: Record<string, { description: string }> };
  expect(document.info.description).toBe("See [guide](https://docs.example/guide).");
  expect(response.responses.default).toEqual({
    description: "[x](https://docs.example/x)",
    content: { "application/json": { example: { description: "[x](/x)" } } },
  });
  expect(repairs).toEqual(["#: relative links in 2 descriptions → relative to https://docs.example/api/"]);
});

test.each([
  ["[a](https://a.example/)", "[a](https://a.example/)"],
  ["[a](/b)", "a"],
  ["[a](javascript:alert(1))", "a"],
  ['![a](/b "Title")', "a"],
  ['[a](https://a.example/b_(c) "Title")', '[a](https://a.example/b_(c) "Title")'],
  ["[a](javascript:x)", "a"],
  ["[a](mailto:x@y.example)", "a"],
  ["no link", "no link"],
])("without a base, %j becomes %j", (before, after) => expect(withAbsoluteLinks(before, undefined)).toBe(after));
