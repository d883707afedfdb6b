import { expect, test } from "vitest";
import type { Document } from "../../generator/document/types.js";
import { namesOf } from "../../generator/emit/emit.js";
import { sentPath } from "../../generator/emit/request-code.js";
import { statementsOf } from "../../generator/emit/schema.js";
import { printStatements } from "../../generator/emit/syntax/print.js";
import { buildApi } from "../../generator/model/build-api.js";
import { normalise } from "../../generator/normalise/normalise.js";

test.each([
  ["/pets/{id}", "/pets/{id}"],
  ["pets", "/pets"],
  ["/?action=list", "/"],
  ["/#Action=List", "/"],
  ["/pets?a=1#List", "/pets"],
  ["/pets?a={a}", "/pets?a={a}"],
])("%s is sent to %s", (path, sent) => {
  expect(sentPath(path)).toBe(sent);
});

test("the types of client.GET have a path from a slash on, unless another one is there", () => {
  const get = { get: { responses: { 204: { description: "" } } } };
  const paths = { "/pets": get, pets: get, "owners/{id}": get, "/a#b": get };
  const info = { title: "T", version: "1" };
  const { document } = normalise({ openapi: "3.2.0", info, paths } as unknown as Document);
  const statements = statementsOf({ document, api: buildApi(document, namesOf()), comments: false } as never);
  const [declared] = printStatements(statements, "  ").split("export type webhooks");
  expect(
    declared!
      .match(/^  "?[^ "]+"?(?=: \{)/gm)!
      .map((each) => each.trim())
      .sort(),
  ).toEqual(['"/a#b"', '"/owners/{id}"', '"/pets"', "pets"]);
});
