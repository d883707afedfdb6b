import { expect, test } from "vitest";
import type { Document } from "../../generator/document/types.js";
import { brokenReferences } from "../../generator/normalise/mistakes.js";
import { normalise, normaliseTypes } from "../../generator/normalise/normalise.js";
import { documentOf, pathsOf } from "./run-pass.js";

const broken = (parts: Record<string, unknown>) =>
  brokenReferences(documentOf(parts)).map(({ pointer, ref }) => `${pointer} ${ref}`);
const schemas = (given: object) => ({ components: { schemas: given } });

test.each([
  [
    "nothing there",
    schemas({ A: { $ref: "#/components/schemas/Gone" } }),
    ["#/components/schemas/A #/components/schemas/Gone"],
  ],
  ["another file", schemas({ A: { $ref: "other.yaml" } }), ["#/components/schemas/A other.yaml"]],
  ["itself", schemas({ A: { $ref: "#/components/schemas/A" } }), ["#/components/schemas/A #/components/schemas/A"]],
  [
    "an inherited name",
    schemas({ A: { $ref: "#/components/constructor" } }),
    ["#/components/schemas/A #/components/constructor"],
  ],
  [
    "a default response",
    { paths: pathsOf({ default: { $ref: "#/gone" } }) },
    ["#/paths/~1a/get/responses/default #/gone"],
  ],
  [
    "something",
    schemas({ A: { $ref: "#/components/schemas/B%20b" }, "B b": { items: { $ref: "#/components/schemas/A" } } }),
    [],
  ],
  ["a property of that name", schemas({ A: { properties: { $ref: { type: "string" } } } }), []],
  [
    "an example",
    schemas({ A: { example: { $ref: "#/gone" }, default: { $ref: "#/gone" }, examples: [{ $ref: "#/gone" }] } }),
    [],
  ],
  ["a mapping's value", schemas({ A: { discriminator: { propertyName: "k", mapping: { $ref: "#/gone" } } } }), []],
])("%s", (_, parts, expected) => expect(broken(parts)).toEqual(expected));

test.each([5, null, {}, ["#/a"], true])("a $ref that is %j is told, and no pass follows it", (odd) => {
  const document = documentOf({
    paths: pathsOf({
      200: { $ref: odd },
      201: { description: "", content: { "application/json": { schema: { $ref: odd } } } },
    }),
    components: { schemas: { A: { properties: { b: { $ref: odd } } } } },
  });
  document.paths!["/odd"] = { $ref: odd } as never;
  const found = normalise(document as Document).broken;
  expect(found.map(({ pointer }) => pointer).sort()).toEqual([
    "#/components/schemas/A/properties/b",
    "#/paths/~1a/get/responses/200",
    "#/paths/~1a/get/responses/201/content/application~1json/schema",
    "#/paths/~1odd",
  ]);
  expect(new Set(found.map(({ ref }) => ref))).toEqual(new Set([JSON.stringify(odd)]));
  expect(() => normaliseTypes(document)).not.toThrow();
});
