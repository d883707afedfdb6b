import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { load } from "../../generator/load/load.js";
import { inFolder } from "./in-folder.js";
import { errorsOf } from "./problems-of.js";

const cwd = fileURLToPath(new URL("fixtures", import.meta.url));
const minimal = { openapi: "3.0.3", info: { title: "t", version: "1" }, servers: [{ url: "/" }], paths: {} };

describe("one file", () => {
  test("keeps references inside the document", async () => {
    const { document, files } = await load("single/library.yaml", { cwd });
    expect(files).toEqual(["single/library.yaml"]);
    expect(document.info.title).toBe("図書館 API");
    expect(JSON.stringify(document)).toContain('"$ref":"#/components/schemas/Book"');
  });

  test("locates a pointer, or its nearest ancestor", async () => {
    const { locate } = await load("single/library.yaml", { cwd });
    const file = "single/library.yaml";
    expect(locate("#/paths/~1books~1{id}/get/operationId")).toEqual({ file, line: 11, column: 20 });
    expect(locate("/components/schemas/Book")).toEqual({ file, line: 30, column: 7 });
    expect(locate("#/components/schemas/Book/nowhere/at/all")).toEqual({ file, line: 30, column: 7 });
    expect(locate("#")).toEqual({ file, line: 1, column: 1 });
  });

  test("warns with position, rule and pointer", async () => {
    const { problems } = await load("single/library.yaml", { cwd });
    expect(problems).toMatchObject([{ severity: "warning", rule: "info-license", line: 2, pointer: "#/info" }]);
  });

  test("reads JSON, and tells of keys that stand twice", async () => {
    const text = JSON.stringify(minimal, null, 2).replace('"paths": {}', '"paths": {},\n  "paths": {}');
    await inFolder({ "openapi.json": text }, async (cwd) => {
      const { problems } = await load("openapi.json", { cwd });
      expect(problems.find((problem) => problem.rule === "duplicate-key")).toMatchObject({ line: 13, column: 3 });
    });
  });

  test("leaves __proto__ out", async () => {
    const text = JSON.stringify(minimal).replace('"paths":{}', '"paths":{},"x-a":{"__proto__":{"polluted":true}}');
    await inFolder({ "openapi.json": text }, async (cwd) => {
      const { document, problems } = await load("openapi.json", { cwd });
      expect(Object.assign({}, document["x-a"])).not.toHaveProperty("polluted");
      expect(problems.map((problem) => problem.rule)).toContain("unsafe-key");
    });
  });
});

describe("many files", () => {
  test("are bundled into one", async () => {
    const { document, files } = await load("many/openapi.yaml", { cwd });
    expect(files).toEqual(["many/openapi.yaml", "many/paths/loans.yaml", "many/schemas/loan.json"]);
    expect(document.paths?.["/loans"]).toMatchObject({ post: { operationId: "createLoan" } });
    expect(JSON.stringify(document).match(/"\$ref":"[^"]*"/g)).toEqual([
      '"$ref":"#/components/schemas/Loan"',
      '"$ref":"#/components/schemas/Loan"',
    ]);
  });

  test("are located in the file that a value came from", async () => {
    const { locate } = await load("many/openapi.yaml", { cwd });
    expect(locate("#/paths/~1loans")).toEqual({ file: "many/openapi.yaml", line: 10, column: 5 });
    expect(locate("#/paths/~1loans/post/operationId")).toEqual({ file: "many/paths/loans.yaml", line: 3, column: 16 });
    expect(locate("#/components/schemas/Loan/properties/book")).toMatchObject({
      file: "many/schemas/loan.json",
      line: 6,
    });
  });

  test("a broken $ref is found in the file that holds it", async () => {
    const files = {
      "a.yaml": "openapi: 3.0.3\ninfo: {title: t, version: '1'}\npaths:\n  /pets:\n    $ref: b.yaml\n",
      "b.yaml":
        "get:\n  responses:\n    '200':\n      description: ok\n      content:\n        application/json:\n          schema:\n" +
        "            $ref: c.json#/Pett\n",
      "c.json": '{"Pet": {"type": "string"}}',
    };
    await inFolder(files, async (cwd) => {
      expect(await errorsOf(load("a.yaml", { cwd }))).toEqual([
        "b.yaml:8:13 no-unresolved-refs Can't resolve $ref c.json#/Pett (Did you mean c.json#/Pet?)",
      ]);
    });
    await inFolder({ ...files, "c.json": "{]" }, async (cwd) => {
      expect(await errorsOf(load("a.yaml", { cwd }))).toEqual([
        'b.yaml:8:13 no-unresolved-refs Can\'t resolve $ref c.json#/Pett: Not JSON: expected a key or "}" (Add what it leads to, or let it lead elsewhere: in the description, or with an overlay.)',
        'c.json:1:2 no-unresolved-refs Failed to parse: Not JSON: expected a key or "}" (Add what it leads to, or let it lead elsewhere: in the description, or with an overlay.)',
      ]);
    });
    const { "c.json": _, ...missing } = files;
    await inFolder({ ...missing, "d.json": "{}" }, async (cwd) => {
      expect(await errorsOf(load("a.yaml", { cwd }))).toEqual([
        "b.yaml:8:13 no-unresolved-refs Can't resolve $ref c.json#/Pett: No such file: c.json (Did you mean d.json?)",
      ]);
    });
  });

  test("a plain name in a discriminator's mapping is not a broken $ref", async () => {
    const schema = { type: "object", properties: { kind: { type: "string" } }, required: ["kind"] };
    const discriminator = { propertyName: "kind", mapping: { cat: "Cat" } };
    const description = { ...minimal, components: { schemas: { Cat: schema, Pet: { ...schema, discriminator } } } };
    await inFolder({ "a.json": JSON.stringify(description) }, async (cwd) => {
      await expect(load("a.json", { cwd })).resolves.toBeDefined();
    });
  });

  test("a file in a discriminator's mapping becomes the component that it is", async () => {
    const cat = { type: "object", properties: { kind: { type: "string" } } };
    const discriminator = { propertyName: "kind", mapping: { cat: "cat.json" } };
    const schemas = { Pet: { oneOf: [{ $ref: "cat.json" }], discriminator } };
    const files = {
      "a.json": JSON.stringify({ ...minimal, components: { schemas } }),
      "cat.json": JSON.stringify(cat),
    };
    await inFolder(files, async (cwd) => {
      const { document } = await load("a.json", { cwd });
      expect(document.components!.schemas!.Pet!.discriminator!.mapping).toEqual({ cat: "#/components/schemas/cat" });
    });
  });
});
