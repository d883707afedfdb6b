import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { configWarnings } from "../../generator/load/config-warnings.js";
import { loadRedoclyConfig } from "../../generator/load/redocly-config.js";

let folder = "";
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), "katagami-config-"))));
afterAll(() => rmSync(folder, { recursive: true }));

async function warningsOf(text: string) {
  const file = join(folder, "redocly.yaml");
  writeFileSync(file, text);
  const warnings = await configWarnings(await loadRedoclyConfig(file), folder);
  return warnings.map(({ pointer, hint, line }) => [pointer, hint, line]);
}

describe("a redocly.yaml is told of", () => {
  it("with a rule that nobody knows, and the one that was meant", async () => {
    expect(await warningsOf("rules:\n  info-licens: off\n")).toEqual([
      ["#/rules/info-licens", "Did you mean info-license?", 2],
    ]);
  });
  it("with one of an API alone", async () => {
    const text = "apis:\n  pets:\n    root: openapi.yaml\n    oas3_1Rules: { operation-sumary: off }\n";
    expect(await warningsOf(text)).toEqual([
      ["#/apis/pets/oas3_1Rules/operation-sumary", "Did you mean operation-summary?", 4],
    ]);
  });
  it("with a setting that is none", async () => {
    expect(await warningsOf("rulez: {}\n")).toEqual([["#/rulez", undefined, 1]]);
  });
  it("not where all of it is read", async () => {
    const own = "rule/mine: { subject: { type: Info }, assertions: { defined: true } }";
    expect(await warningsOf(`rules: { info-license: off, ${own} }\napis: {}\n`)).toEqual([]);
  });
});
