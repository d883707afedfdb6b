import { expect, test } from "vitest";
import { brokenReferences } from "../../generator/normalise/mistakes.js";
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
