import { expect, test } from "vitest";
import { manifestChanges } from "../../generator/release/plan/manifest-changes.js";

const before = {
  exports: { ".": "./src/index.js", "./openapi.json": "./openapi.json" },
  engines: { node: ">=20.19.0" },
  dependencies: { "openapi-fetch": "^0.17.0" },
  license: "MIT",
};

test("the same says nothing", () => expect(manifestChanges(before, structuredClone(before))).toEqual([]));

test.for([
  ["an export that goes", { exports: { ".": "./src/index.js" } }, "major"],
  ["an older platform that is no longer taken", { engines: { node: ">=22" } }, "major"],
  ["a platform that is asked for first now", { engines: { node: ">=20.19.0", npm: ">=11" } }, "major"],
  ["a platform that is taken, too", { engines: { node: ">=18" } }, "patch"],
  ["what has to be installed beside it", { peerDependencies: { zod: "^4" } }, "major"],
  ["another dependency", { dependencies: { "openapi-fetch": "^0.18.0" } }, "patch"],
  ["a dependency that goes", { dependencies: {} }, "patch"],
  ["another licence", { license: "Apache-2.0" }, "patch"],
] as const)("%s", ([, fields, bump]) => {
  const changes = manifestChanges(before, { ...before, ...fields });
  expect(changes.map((change) => change.bump)).toEqual([bump]);
});

test("another field says nothing: its file has changed, and that is told", () =>
  expect(manifestChanges(before, { ...before, keywords: ["api"], description: "Other" })).toEqual([]));
