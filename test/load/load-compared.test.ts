import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseYaml } from "@redocly/openapi-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pointer } from "../../generator/document/pointer.js";
import { comparisonRules } from "../../generator/load/redocly-config.js";
import { hasOnlyInnerReferences } from "../../generator/load/inner-references.js";
import { loadCompared } from "../../generator/load/load-compared.js";
import { load, type LoadOptions } from "../../generator/load/load.js";
import { ProblemsError } from "../../generator/problem.js";

const golden = join(import.meta.dirname, "../golden");
const descriptions = [
  ...readdirSync(golden, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(golden, name, "openapi.yaml")),
  join(import.meta.dirname, "../../spec/dify-chat-ja/openapi.yaml"),
];

let folder = "";
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), "katagami-compared-"))));
afterAll(() => rmSync(folder, { recursive: true }));

describe("a description that is loaded for a comparison", () => {
  it.each(descriptions)("%s is what it is to the whole way, in YAML and in JSON", async (yaml) => {
    const json = join(folder, "openapi.json");
    writeFileSync(json, JSON.stringify(parseYaml(readFileSync(yaml, "utf8")), null, 2));
    for (const file of [yaml, json]) {
      const whole = await load(file, { cwd: folder, config: await comparisonRules() });
      const quick = await loadCompared(file, { cwd: folder });
      expect(quick.document).toEqual(whole.document);
      const places = pointersOf(quick.document).filter((_, index) => index % 7 === 0);
      expect(places.map((place) => quick.locate(place))).toEqual(places.map((place) => whole.locate(place)));
    }
  });

  it("has methods and places in other letters, as the whole way has them", async () => {
    const q = { name: "q", in: "Query", schema: { type: "string" } };
    const text = {
      openapi: "3.0.3",
      info: { title: "T", version: "1" },
      paths: { "/a": { GET: { parameters: [q], responses: {} } } },
    };
    writeFileSync(join(folder, "letters.json"), JSON.stringify(text));
    const { document } = await loadCompared("letters.json", { cwd: folder });
    expect(document.paths).toEqual({ "/a": { get: { parameters: [{ ...q, in: "query" }], responses: {} } } });
  });

  const info = { title: "T", version: "1" };
  const referring = ($ref: string) => ({ openapi: "3.0.3", info, paths: {}, components: { schemas: { A: { $ref } } } });
  const answering = (operation: unknown, item: unknown = { get: operation }) => ({
    ...{ openapi: "3.1.0", info },
    paths: { "/a": item },
  });
  it.each<[string, object]>([
    ["a reference to nothing", referring("#/components/schemas/B")],
    ["a reference to a file that is not there", referring("other.yaml")],
    ["a circle of references", referring("#/components/schemas/A")],
    ["Swagger 1.2", { swagger: "1.2", info, paths: {} }],
    ["null for paths", { openapi: "3.1.0", info, paths: null }],
    ...["oops", 1, []].flatMap((wrong): [string, object][] => [
      [`${JSON.stringify(wrong)} for a path`, answering(undefined, wrong)],
      [`${JSON.stringify(wrong)} for an operation`, answering(undefined, { get: wrong })],
      [`${JSON.stringify(wrong)} for a response`, answering({ responses: { 404: wrong } })],
      [`${JSON.stringify(wrong)} for a parameter`, answering({ responses: {}, parameters: [wrong] })],
      [
        `${JSON.stringify(wrong)} for a media type`,
        answering({ responses: {}, requestBody: { content: { a: wrong } } }),
      ],
    ]),
  ])("has the errors of the whole way: %s", async (_, document) => {
    const file = join(folder, "broken.json");
    writeFileSync(file, JSON.stringify(document, null, 2));
    const whole = await problems(load, file, { cwd: folder, config: await comparisonRules() });
    expect(whole).not.toEqual([]);
    expect(await problems(loadCompared, file, { cwd: folder })).toEqual(whole);
  });

  it.each<[string, object]>([
    ["no title", { openapi: "3.1.0", info: { version: "1" }, paths: {} }],
    ["null for a path", answering(undefined, null)],
    ["null for an operation", answering(null)],
    ["null for a media type", answering({ responses: {}, requestBody: { content: { a: null } } })],
    ["null for words", answering({ summary: null, responses: {} })],
    ["null for a response", answering({ responses: { 404: null } })],
    ["null for a parameter", answering({ responses: {}, parameters: [null] })],
    ...["oops", 1, []].map((wrong): [string, object] => [
      `${JSON.stringify(wrong)} for a schema`,
      answering({ responses: {}, requestBody: { content: { "a/b": { schema: { properties: { a: wrong } } } } } }),
    ]),
  ])("is what a package can be made of: %s", async (_, document) => {
    const file = join(folder, "bearable.json");
    writeFileSync(file, JSON.stringify(document, null, 2));
    const { document: compared } = await loadCompared(file, { cwd: folder });
    expect(compared).toEqual((await load(file, { cwd: folder })).document);
  });

  it("may have maps of which nothing is written but the name", async () => {
    const file = join(folder, "empty.json");
    const requestBody = { content: null };
    for (const operation of [{ responses: null }, { requestBody, responses: {} }]) {
      writeFileSync(file, JSON.stringify(answering(operation)));
      expect(await problems(loadCompared, file, { cwd: folder })).toEqual([]);
    }
  });
});

describe("references that bundling would rewrite", () => {
  const schema = (value: object) => ({
    components: { schemas: { A: value, B: { type: "object" }, C: { $ref: refB } } },
  });
  const refB = "#/components/schemas/B";
  it.each([
    [true, "a component", schema({ properties: { description: { $ref: refB } } })],
    [true, "anything in an example", schema({ example: { $ref: "elsewhere.json" } })],
    [true, "a mapping to a component", schema({ discriminator: { propertyName: "p", mapping: { b: refB } } })],
    [false, "another file", schema({ items: { $ref: "other.json" } })],
    [false, "an anchor", schema({ items: { $ref: "#b" } })],
    [false, "a place where texts stand", schema({ description: { $ref: refB } })],
    [false, "a mapping by name", schema({ discriminator: { propertyName: "p", mapping: { b: "B" } } })],
    [
      false,
      "a mapping to a reference",
      schema({ discriminator: { propertyName: "p", mapping: { c: "#/components/schemas/C" } } }),
    ],
  ])("%s: %s", (expected, _, document) => {
    expect(hasOnlyInnerReferences(document)).toBe(expected);
  });
});

async function problems(
  read: (file: string, options: LoadOptions) => Promise<unknown>,
  file: string,
  options: LoadOptions,
) {
  return read(file, options).then(
    () => [],
    (error: unknown) => {
      if (!(error instanceof ProblemsError)) throw error;
      return error.problems;
    },
  );
}

function pointersOf(value: unknown, keys: readonly string[] = []): string[] {
  if (typeof value !== "object" || value === null) return [pointer(...keys)];
  return [pointer(...keys), ...Object.entries(value).flatMap(([key, child]) => pointersOf(child, [...keys, key]))];
}
