import { readdirSync } from "node:fs";
import { join } from "node:path";
import { printStructure } from "ts-morph";
import { describe, expect, it } from "vitest";
import { withoutComments } from "./without-comments.js";
import { emit, namesOf } from "../../generator/emit/emit.js";
import { load } from "../../generator/load/load.js";
import { buildApi } from "../../generator/model/build-api.js";
import { normalise } from "../../generator/normalise/normalise.js";
import { printPlain } from "../../generator/print/print-plain.js";
import { structureOf } from "../../generator/print/structure.js";

const golden = join(import.meta.dirname, "../golden");
const cases = readdirSync(golden, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe("what is printed without layout", () => {
  it.each(cases.map(({ name }) => name))("is what ts-morph prints, but for comments: %s", async (name) => {
    const { document } = normalise((await load(join(golden, name, "openapi.yaml"))).document);
    const api = buildApi(document, namesOf());
    const options = { name: "the-package", version: "0.0.0", license: "MIT" };
    const files = emit({ api, document, options, template: [], comments: true });
    const statements = files.flatMap((file) => ("statements" in file ? file : []));
    expect(statements.length).toBeGreaterThan(4);
    for (const { path, statements: printed } of statements) {
      const plain = printPlain([{ path, statements: printed }])[0]!.text;
      expect(tokens(plain), path).toBe(
        tokens(printed.map((statement) => printStructure(structureOf(statement))).join("\n")),
      );
    }
  });
});

/** Where a list has no comma at its end, or a line no semicolon, it is the same code. */
function tokens(code: string): string {
  return withoutComments(code).replaceAll(/ ;/g, "");
}
