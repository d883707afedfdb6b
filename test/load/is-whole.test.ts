import { BaseResolver, bundleDocument, createConfig, getTypes, Source } from "@redocly/openapi-core";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isWhole } from "../../generator/load/is-whole.js";
import { load } from "../../generator/load/load.js";
import { defaultRules } from "../../generator/load/redocly-config.js";

const golden = join(import.meta.dirname, "../golden");
const rules = await defaultRules();

/** What openapi-core makes of a document. */
async function bundled(document: object): Promise<object> {
  const parsed = structuredClone(document);
  const root = { source: new Source("/openapi.json", JSON.stringify(parsed)), parsed };
  const given = { config: rules, types: getTypes("oas3_2"), externalRefResolver: new BaseResolver() };
  expect((await bundleDocument({ document: root, ...given })).problems).toEqual([]);
  return parsed;
}

test("of what is whole, openapi-core bundles nothing", async () => {
  const names = readdirSync(golden, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  let count = 0;
  for (const { name } of names) {
    const { document } = await load(join(golden, name, "openapi.yaml"));
    if (!isWhole(document, rules)) continue;
    expect(await bundled(document), name).toEqual(document);
    count++;
  }
  expect(count).toBeGreaterThan(20);
});

const schemas = { A: { type: "object" }, B: { $ref: "#/components/schemas/A" } };
const head = { openapi: "3.1.0", info: { title: "t", version: "1" }, paths: {} };
const documentOf = (more: object, other: object = {}) => ({
  ...head,
  components: { schemas: { ...schemas, ...more } },
  ...other,
});
const mapped = (mapping: object) =>
  documentOf({ C: { oneOf: [{ $ref: "#/components/schemas/A" }], discriminator: { propertyName: "p", mapping } } });

test.each<[string, object, boolean]>([
  ["references inside", documentOf({}), true],
  ["a mapping to a component, and one to a name", mapped({ a: "#/components/schemas/A", b: "B" }), true],
  ["a reference in an extension", documentOf({}, { "x-mine": { $ref: "#/components/schemas/A" } }), true],
  [
    "a reference in the value of an example",
    documentOf({}, { components: { schemas, examples: { e: { value: { $ref: "#/components/schemas/A" } } } } }),
    true,
  ],
  ["a reference to a file", documentOf({ C: { $ref: "other.yaml" } }), false],
  ["a reference to nothing", documentOf({ C: { $ref: "#/components/schemas/D" } }), false],
  ["a mapping to a file", mapped({ a: "other.yaml" }), false],
  ["a mapping to what refers to another", mapped({ a: "#/components/schemas/B" }), false],
  ["a reference in an extension to a file", documentOf({}, { "x-mine": { $ref: "other.yaml" } }), false],
  [
    "a reference where none may be",
    documentOf({}, { info: { title: "t", version: "1", description: { $ref: "#/info/title" } } }),
    false,
  ],
  ["a group of nothing", { ...head, components: { schemas, headers: {} } }, false],
  ["no components", head, false],
])("%s: %#", (_name, document, expected) => {
  expect(isWhole(document, rules)).toBe(expected);
});

test("a document that decorators change is not whole", async () => {
  const config = await createConfig({ decorators: { "remove-x-internal": "on" } });
  expect(isWhole(documentOf({}), config)).toBe(false);
  expect(isWhole(documentOf({}), await createConfig({}))).toBe(true);
});
