import { Ajv2020 } from "@redocly/ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { readDiffResultSchema } from "../../generator/write/read-template.js";
import { formats } from "../../generator/diff/report/formats.js";
import { result, sample } from "./sample.js";

describe("JSON", () => {
  const validate = new Ajv2020({ allErrors: true, strict: true }).compile(JSON.parse(readDiffResultSchema()) as object);
  const read = () => JSON.parse(formats.json([sample, result([])], {}));

  it("follows its published schema", () => {
    expect(validate(read()), JSON.stringify(validate.errors)).toBe(true);
    expect(read().results[0]).toEqual(sample);
  });

  it.each([
    ["another verdict", (value: any) => (value.results[0].changes[0].wire = "major")],
    ["a line before the first", (value: any) => (value.results[0].changes[0].base.line = 0)],
    ["no cause", (value: any) => delete value.results[0].changes[0].cause],
    ["another bump", (value: any) => (value.results[0].summary.bump.api = "huge")],
    ["another format", (value: any) => (value.formatVersion = 2)],
  ])("with %s does not", (_name, spoil) => {
    const value = read();
    spoil(value);
    expect(validate(value)).toBe(false);
  });
});

describe("SARIF", () => {
  const log = JSON.parse(formats.sarif([sample], {}));
  const [run] = log.runs;

  it("has the shape that the 2.1.0 schema asks for", () => {
    expect(log.version).toBe("2.1.0");
    expect(log.$schema).toMatch(/sarif-2\.1\.0\.json$/);
    expect(run.tool.driver.name).toBe("katagami");
    expect(new Set(run.tool.driver.rules.map(({ id }: { id: string }) => id)).size).toBe(run.tool.driver.rules.length);
    for (const each of run.results) {
      expect(run.tool.driver.rules[each.ruleIndex].id).toBe(each.ruleId);
      expect(["none", "note", "warning", "error"]).toContain(each.level);
      expect(each.kind === "fail" || each.level === "none").toBe(true);
      expect(each.message.text).not.toBe("");
      for (const { physicalLocation } of each.locations) {
        expect(physicalLocation.region.startLine).toBeGreaterThan(0);
        expect(physicalLocation.artifactLocation.uri).toMatch(/^[^:\\ ]+$/);
      }
      for (const print of Object.values(each.partialFingerprints)) expect(print).toBeTypeOf("string");
      for (const { kind, status } of each.suppressions ?? []) expect([kind, status]).toEqual(["external", "accepted"]);
    }
  });

  it("has one result for a rule and place, whatever it reaches", () => {
    expect(run.results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual([
      "response-required-property-removed",
      "request-property-max-length-set",
      "endpoint-added",
      "operation-summary-changed",
      "api-path-removed",
    ]);
    expect(run.results[0].properties.operations).toBe(2);
  });
});
