import { expect, test } from "vitest";
import { runPass } from "../run-pass.js";

test("extensions are no paths, no responses and no callbacks", () => {
  const operation = {
    operationId: "a",
    "x-own": 1,
    responses: { "x-null": null, 200: { description: "ok", "x-kept": true } },
    callbacks: { done: { "x-list": [], "{$request.body#/url}": {} } },
  };
  const { document, repairs } = runPass("map-extensions", { paths: { "x-null": null, "/a": { get: operation } } });
  expect(document.paths).toEqual({
    "/a": {
      get: {
        operationId: "a",
        "x-own": 1,
        responses: { 200: { description: "ok", "x-kept": true } },
        callbacks: { done: { "{$request.body#/url}": {} } },
      },
    },
  });
  expect(repairs.map((repair) => repair.split(":")[0])).toEqual([
    "#/paths/x-null",
    "#/paths/~1a/get/responses/x-null",
    "#/paths/~1a/get/callbacks/done/x-list",
  ]);
});
