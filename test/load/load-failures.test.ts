import { describe, expect, test } from "vitest";
import { load } from "../../generator/load/load.js";
import { inFolder } from "./in-folder.js";
import { errorsOf } from "./problems-of.js";

const head = "openapi: 3.1.0\ninfo:\n  title: t\n  version: '1'\n";
const hint = "(An OpenAPI document has the key openapi, such as openapi: 3.1.0.)";

/** Each source that cannot be loaded: its name, its content, and the error it gets. */
const failures: readonly (readonly [name: string, content: string | Uint8Array, error: string])[] = [
  ["empty.yaml", " \n", "empty.yaml:1:1 source-empty The file is empty. (Name the file that has the description.)"],
  [
    "picture.json",
    new Uint8Array([0x89, 0x50, 0, 1]),
    "picture.json:1:1 source-binary This is a binary file, or text that is not in UTF-8. (Save it as UTF-8, or name the file that has the description.)",
  ],
  [
    "wide.json",
    new Uint8Array([0xff, 0xfe, 0x7b, 0]),
    "wide.json:1:1 source-encoding The text is in UTF-16. (Save it as UTF-8.)",
  ],
  [
    "latin.yaml",
    new Uint8Array([0x61, 0x3a, 0x20, 0xe9]),
    "latin.yaml:1:1 source-binary This is a binary file, or text that is not in UTF-8. (Save it as UTF-8, or name the file that has the description.)",
  ],
  [
    "broken.json",
    '{\n  "openapi": "3.0.0"\n  "info": {}\n}',
    'broken.json:3:3 syntax Not JSON: expected "," or "}" (Correct the text: an overlay mends only what can be parsed.)',
  ],
  [
    "cut.json",
    '{"openapi": "3.0.0", "info": {',
    'cut.json:1:31 syntax Not JSON: expected a key or "}" (Correct the text: an overlay mends only what can be parsed.)',
  ],
  [
    "deep.json",
    '{"a":'.repeat(1000),
    "deep.json:1:2501 syntax Not JSON: expected at most 500 levels (Correct the text: an overlay mends only what can be parsed.)",
  ],
  [
    "no-quote.json",
    `{"a": "${"x".repeat(99_999)}`,
    "no-quote.json:1:7 syntax Not JSON: expected a value (Correct the text: an overlay mends only what can be parsed.)",
  ],
  [
    "no-key.json",
    `{"${"x\\n".repeat(99_999)}\\"`,
    'no-key.json:1:2 syntax Not JSON: expected a key or "}" (Correct the text: an overlay mends only what can be parsed.)',
  ],
  [
    "line.json",
    `{"a": "${"x".repeat(40)}\n", "b": 1}`,
    "line.json:1:7 syntax Not JSON: expected a value (Correct the text: an overlay mends only what can be parsed.)",
  ],
  [
    "broken.yaml",
    "openapi: 3.0.0\ninfo:\n  title: [a\n",
    "broken.yaml:4:1 syntax Not YAML: deficient indentation (Correct the text: an overlay mends only what can be parsed.)",
  ],
  [
    "events.yaml",
    "asyncapi: 3.0.0\ninfo: {}\n",
    `events.yaml:1:1 not-openapi Not an OpenAPI document: found an AsyncAPI document. ${hint}`,
  ],
  [
    "overlay.yaml",
    "overlay: 1.0.0\nactions: []\n",
    `overlay.yaml:1:1 not-openapi Not an OpenAPI document: found an OpenAPI Overlay. ${hint}`,
  ],
  [
    "schema.json",
    '{"$schema": "x", "type": "object"}',
    `schema.json:1:1 not-openapi Not an OpenAPI document: found a JSON Schema. ${hint}`,
  ],
  ["list.yaml", "- 1\n", `list.yaml:1:1 not-openapi Not an OpenAPI document: found a list. ${hint}`],
  [
    "keys.yaml",
    "a: 1\nb: 2\n",
    `keys.yaml:1:1 not-openapi Not an OpenAPI document: found an object with the keys a, b. ${hint}`,
  ],
  ["words", "こんにちは", `words:1:1 not-openapi Not an OpenAPI document: found plain text. ${hint}`],
  [
    "old.yaml",
    "info: {}\nswagger: '1.2'\n",
    'old.yaml:2:10 spec-version Swagger version "1.2" is not supported. (Versions 2.0 of Swagger, and 3.0, 3.1 and 3.2 of OpenAPI are supported.)',
  ],
  [
    "new.yaml",
    "openapi: 4.0.0\n",
    'new.yaml:1:10 spec-version OpenAPI version "4.0.0" is not supported. (Versions 3.0, 3.1 and 3.2 are supported, and Swagger 2.0.)',
  ],
  [
    "page.md",
    "# はじめに\n\n```yaml\na: 1\n```\n",
    "page.md:1:1 no-openapi-block The page has no OpenAPI block. (It takes a fenced block, ```yaml or ```json, that holds a whole document with the key openapi.)",
  ],
  [
    "llms.txt",
    "- [a](https://library.test/picture.png)\n",
    "llms.txt:1:1 no-openapi-block The index links to no page with an OpenAPI block.",
  ],
  [
    "self.yaml",
    `${head}x-a: &a\n  b: *a\n`,
    "self.yaml:1:1 syntax An alias (*) stands inside the value that it names (Correct the text: an overlay mends only what can be parsed.)",
  ],
  [
    "laughs.yaml",
    head + laughs(),
    "laughs.yaml:1:1 syntax The aliases (*) stand for more than 5,000,000 values (Correct the text: an overlay mends only what can be parsed.)",
  ],
  [
    "circle.yaml",
    `${head}components:\n  schemas:\n    A: { $ref: "#/components/schemas/B" }\n    B: { $ref: "#/components/schemas/A" }\n`,
    "circle.yaml:7:10 no-unresolved-refs This $ref leads back to itself, and never to a value. (Let one of them lead to a value, or be one.)",
  ],
  [
    "circles.yaml",
    `openapi: 3.1.0\ninfo:\n  title: { $ref: "#" }\n  version: { $ref: "#" }\npaths:\n  $ref: "#/paths"\n`,
    "circles.yaml:6:3 no-unresolved-refs This $ref leads back to itself, and never to a value. (Let one of them lead to a value, or be one.)",
  ],
  [
    "circle-within.yaml",
    `openapi: 3.1.0\ninfo: { $ref: "#/x/info" }\npaths: {}\nx:\n  a: { $ref: "#/x/b/c" }\n  b: { $ref: "#/x/a" }\n`,
    "circle-within.yaml:5:8 no-unresolved-refs This $ref leads back to itself, and never to a value. (Let one of them lead to a value, or be one.)",
  ],
  [
    "null.yaml",
    `${head}paths: null\n`,
    "null.yaml:5:8 struct Expected type `Paths` (object) but got `null` (Correct it in the description, or with an overlay.)",
  ],
];

test("references in circles through several files are told where they stand, and none ends the process", async () => {
  const rejected: unknown[] = [];
  const listen = (reason: unknown) => void rejected.push(reason);
  process.on("unhandledRejection", listen);
  const answer = (ref: string) =>
    `get: { responses: { 200: { description: "", content: { application/json: { schema: { $ref: ${ref} } } } } } }`;
  const files = {
    "openapi.yaml": `${head}paths:\n  /a: { ${answer("a.yaml#/A")} }\n  /b: { ${answer("b.yaml")} }\n`,
    "a.yaml": "A: { $ref: 'a.yaml#/A' }\n",
    "b.yaml": "properties:\n  c: { $ref: c.yaml }\n",
    "c.yaml": "properties:\n  d: { $ref: d.yaml }\n",
    "d.yaml": "$ref: e.yaml\n",
    "e.yaml": "$ref: d.yaml\n",
  };
  const told = await inFolder(files, async (cwd) => {
    const errors = await errorsOf(load("openapi.yaml", { cwd }));
    await new Promise((done) => setTimeout(done, 100));
    return errors;
  });
  process.off("unhandledRejection", listen);
  const message = "no-unresolved-refs This $ref leads back to itself, and never to a value.";
  const places = ["a.yaml:1:6", "d.yaml:1:1", "e.yaml:1:1"];
  expect(told).toEqual(places.map((at) => `${at} ${message} (Let one of them lead to a value, or be one.)`));
  expect(rejected).toEqual([]);
});

function laughs(): string {
  const levels = Array.from({ length: 30 }, (_, level) => `  a${level}: &a${level} [${`*a${level - 1}, `.repeat(9)}]`);
  return ["x-laughs:", "  a0: &a0 ha", ...levels.slice(1)].join("\n");
}

describe("a source that cannot be loaded", () => {
  test.each(failures)("%s", async (name, content, error) => {
    await inFolder({ [name]: content }, async (cwd) => {
      expect((await errorsOf(load(name, { cwd })))[0]).toBe(error);
    });
  });

  test("no such file", async () => {
    await inFolder({ "openapi.yaml": head }, async (cwd) => {
      expect(await errorsOf(load("openapi.yml", { cwd }))).toEqual([
        "openapi.yml:1:1 source-not-found No such file: openapi.yml (Did you mean openapi.yaml?)",
      ]);
    });
  });

  test("a folder without pages", async () => {
    await inFolder({ "api/openapi.yaml": head }, async (cwd) => {
      expect(await errorsOf(load("api", { cwd }))).toEqual([
        "api:1:1 no-openapi-block The folder has no page (.md, .mdx) with an OpenAPI block. (To load a file, name it: api/openapi.yaml)",
      ]);
    });
  });

  test("too large", async () => {
    await inFolder({ "openapi.yaml": head }, async (cwd) => {
      expect(await errorsOf(load("openapi.yaml", { cwd, maxBytes: 10 }))).toEqual([
        "openapi.yaml:1:1 source-too-large Larger than 10 bytes, the most that is read. (Split it into several files.)",
      ]);
    });
  });

  test("aborted", async () => {
    await inFolder({ "openapi.yaml": head }, async (cwd) => {
      await expect(load("openapi.yaml", { cwd, signal: AbortSignal.abort() })).rejects.toThrow("aborted");
    });
  });
});

test("of thousands of references to names that are not there, the first get a hint", () => {
  const names = Array.from({ length: 3000 }, (_, index) => index);
  const schemas = Object.fromEntries(
    names.map((name) => [`Name${name}`, { $ref: `#/components/schemas/Nane${name}x` }]),
  );
  const text = JSON.stringify({
    openapi: "3.1.0",
    info: { title: "t", version: "1" },
    paths: {},
    components: { schemas },
  });
  return inFolder({ "openapi.json": text }, async (cwd) => {
    const errors = await errorsOf(load("openapi.json", { cwd }));
    expect(errors).toHaveLength(3000);
    const hinted = errors.filter((error) => error.includes("Did you mean")).length;
    expect(hinted).toBeGreaterThan(0);
    expect(hinted).toBeLessThanOrEqual(100);
  });
});
