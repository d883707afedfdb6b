import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { diffFiles } from "../../generator/index.js";
import { type Finding, type Level, verdictOf } from "../../generator/diff/wire/finding.js";
import type { Rule } from "../../generator/diff/wire/rule.js";
import { rules } from "../../generator/diff/wire/rules/index.js";
import { ruleFolders, today } from "./compare.js";

const seen = { findings: [] as Finding[], rename: false };

beforeAll(() => {
  // Each rule takes a pair of its own kind; here it is only handed on.
  for (const rule of rules as readonly (Rule & { check: (pair: unknown) => Iterable<Finding> })[]) {
    const check = rule.check.bind(rule);
    vi.spyOn(rule, "check").mockImplementation(function* (pair: unknown) {
      for (const finding of check(pair)) {
        seen.findings.push(finding);
        yield seen.rename ? { ...finding, id: "something" } : finding;
      }
    });
  }
});
afterAll(() => vi.restoreAllMocks());

async function verdicts(base: string, revision: string) {
  const changes = (await diffFiles(base, revision, { today, sdk: false })).changes;
  return changes.map(({ wire, base: before, revision: after, message }) => [wire, before, after, message]);
}

describe("the level of a change", () => {
  it("is never read out of its id", async () => {
    for (const { name, path } of ruleFolders) {
      const [base, revision] = [join(path, "before.yaml"), join(path, "after.yaml")];
      seen.rename = false;
      const named = await verdicts(base, revision);
      seen.rename = true;
      const nameless = await verdicts(base, revision);
      const told = new Set(named.map((row) => JSON.stringify(row)));
      // Changes of one place that only their ids tell apart become one.
      expect(
        nameless.filter((row) => !told.has(JSON.stringify(row))),
        name,
      ).toEqual([]);
    }
  });

  it("differs from what follows from the effect wherever a row says so, with a reason", async () => {
    seen.rename = false;
    for (const { path } of ruleFolders)
      for (const [one, other] of [["before.yaml", "after.yaml"] as const, ["after.yaml", "before.yaml"] as const])
        await verdicts(join(path, one), join(path, other));
    const leveled = seen.findings.filter(({ level }) => level !== undefined);
    const levels = new Map<Level, Finding[]>();
    for (const finding of leveled) levels.set(finding.level!, [...(levels.get(finding.level!) ?? []), finding]);
    expect([...levels.keys()].filter(({ because }) => because === "")).toEqual([]);
    const idle = [...levels].filter(([, findings]) =>
      findings.every((finding) =>
        (["request", "response"] as const).every(
          (way) => verdictOf(finding, way) === verdictOf({ effect: finding.effect }, way),
        ),
      ),
    );
    expect(idle.map(([{ because }]) => because)).toEqual([]);
    expect(levels.size).toBeGreaterThan(10);
  });
});
