import { expect, test } from "vitest";
import { load } from "../../generator/load/load.js";
import { loadCompared } from "../../generator/load/load-compared.js";
import { inFolder } from "./in-folder.js";
import { errorsOf } from "./problems-of.js";

const head = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {}\n";

test.each(["$anchor", "$dynamicAnchor"])("a $ref to an %s leads to the schema that has it", async (keyword) => {
  const schemas = `components: {schemas: {A: {$ref: '#name'}, B: {properties: {c: {${keyword}: name, type: string}}}}}\n`;
  await inFolder({ "openapi.yaml": head + schemas }, async (cwd) => {
    for (const read of [load, loadCompared]) {
      const { document } = await read("openapi.yaml", { cwd });
      expect(document.components?.schemas).toMatchObject({ A: { $ref: "#/components/schemas/B/properties/c" } });
    }
  });
});

test("a $ref to an anchor that there is not is an error", async () => {
  await inFolder({ "openapi.yaml": `${head}components: {schemas: {A: {$ref: '#name'}}}\n` }, async (cwd) => {
    expect((await errorsOf(load("openapi.yaml", { cwd })))[0]).toContain("no-unresolved-refs");
  });
});

test.each(["5", "null", "1.5"])("a $ref that is %s is an error at its place", async ($ref) => {
  await inFolder({ "openapi.yaml": `${head}components: {schemas: {A: {$ref: ${$ref}}}}\n` }, async (cwd) => {
    for (const read of [load, loadCompared])
      expect(await errorsOf(read("openapi.yaml", { cwd }))).toEqual([
        expect.stringMatching(/^openapi.yaml:4:\d+ struct A \$ref is text/),
      ]);
  });
});

test("a property may be called $ref, and data may have such a key", async () => {
  const schemas = "components: {schemas: {A: {properties: {$ref: {type: string}}, default: {$ref: 5}}}}\n";
  await inFolder({ "openapi.yaml": head + schemas }, async (cwd) => {
    expect((await load("openapi.yaml", { cwd })).document.components?.schemas).toMatchObject({
      A: { properties: { $ref: { type: "string" } }, default: { $ref: 5 } },
    });
  });
});
