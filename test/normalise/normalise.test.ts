import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { createConfig, lintDocument, makeDocumentFromString, BaseResolver } from "@redocly/openapi-core";
import { describe, expect, test } from "vitest";
import { load } from "../../generator/load/load.js";
import { loadOverlay } from "../../generator/load/overlay.js";
import { normalise, type NormaliseOptions } from "../../generator/normalise/normalise.js";
import { passes } from "../../generator/normalise/passes/index.js";
import { caseFolder, cases, generateCase, targetOf } from "../golden/cases.js";

test("every pass has a file and a test that are named after its id", () => {
  const ids = passes.map(({ id }) => id);
  const tests = readdirSync(join(import.meta.dirname, "passes"));
  const files = readdirSync(join(import.meta.dirname, "../../generator/normalise/passes"));
  expect(tests.sort()).toEqual(ids.map((id) => `${id}.test.ts`).sort());
  expect(files.sort()).toEqual([...ids.map((id) => `${id}.ts`), "index.ts"].sort());
});

describe.each(cases)("%s", (name) => {
  test("normalise changes nothing that it is given", async () => {
    const cwd = caseFolder(name);
    const overlays = existsSync(join(cwd, "overlay.yaml")) ? [await loadOverlay("overlay.yaml", { cwd })] : [];
    const { document } = await load("openapi.yaml", { cwd, overlays });
    const { document: normalised } = normalise(frozen(document), await optionsOf(name));
    expect(normalised).toEqual((await generateCase(name)).normalised.document);
  });

  test("what is normalised stays as it is", async () => {
    const { document } = (await generateCase(name)).normalised;
    // What a package ships says by itself what values are in its code.
    const again = normalise(document, (await optionsOf(name)).values && { values: {} });
    expect(again.repairs).toEqual([]);
    expect(again.document).toEqual(document);
  });

  test("what is normalised is OpenAPI 3.2", async () => {
    expect(await structure((await generateCase(name)).normalised.document)).toEqual([]);
  });
});

test("the check of the structure can fail", async () => {
  expect(await structure({ openapi: "3.2.0", info: { title: "No version" }, paths: {} })).not.toEqual([]);
});

test("a pass can be switched off", async () => {
  const { document } = await load("openapi.yaml", { cwd: caseFolder("stop-operation") });
  const used = normalise(document, { skip: ["undeclared-401"] }).repairs.map(({ pass }) => pass);
  expect(used).toContain("error-bodies");
  expect(used).not.toContain("undeclared-401");
});

/** What a case says of values in code. */
async function optionsOf(name: string): Promise<NormaliseOptions> {
  return { values: (await targetOf(name)).values };
}

/** The same value, in which nothing can be changed. */
function frozen<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

/** What Redocly's `struct` and `no-unresolved-refs` say against a document. */
async function structure(document: unknown): Promise<string[]> {
  const config = await createConfig({ rules: { struct: "error", "no-unresolved-refs": "error" } });
  const parsed = makeDocumentFromString(JSON.stringify(document), "openapi.json");
  const found = await lintDocument({ document: parsed, config, externalRefResolver: new BaseResolver() });
  // The style `cookie` of 3.2 is not in openapi-core's list.
  const known = found.filter(({ message }) => !/^`style` can be one of/.test(message));
  return known.map(({ message, location }) => `${location[0]?.pointer} ${message}`);
}
