import { expect, test } from "vitest";
import { lookUp } from "../../../generator/document/pointer.js";
import { pathsOf, runPass } from "../run-pass.js";

test("statuses are written as the specification does, wherever responses stand, and none is overwritten", () => {
  const responses = { 200: {}, "4xx": { description: "a" }, "5xX": {}, "5XX": {}, Default: {} };
  const { document, repairs } = runPass("status-keys", { paths: pathsOf(responses) });
  expect(Object.keys(lookUp(document, "#/paths/~1a/get/responses") as object).sort()).toEqual([
    "200",
    "4XX",
    "5XX",
    "5xX",
    "default",
  ]);
  expect(repairs).toEqual([
    "#/paths/~1a/get/responses/4xx: 4xx → 4XX",
    "#/paths/~1a/get/responses/Default: Default → default",
  ]);
});
