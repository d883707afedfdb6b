import { expect, it } from "vitest";
import { showProblems } from "../../generator/commands/terminal.js";
import type { Problem } from "../../generator/problem.js";

const many = (count: number, severity: Problem["severity"], rule: string): Problem[] =>
  Array.from({ length: count }, (_, index) => ({
    ...{ severity, rule, message: `${rule} ${index}`, file: "openapi.yaml" },
    ...{ line: index + 1, column: 1 },
  }));

it("many problems of one rule are folded, and all of a few are shown", () => {
  const problems = [
    ...many(2000, "warning", "summary"),
    ...many(2, "warning", "license"),
    ...many(60, "error", "struct"),
  ];
  const lines = showProblems(problems, { interactive: false }).split("\n");
  const shown = (rule: string) => lines.filter((line) => line.startsWith(`  ${rule} `)).length;
  expect([shown("summary"), shown("license"), shown("struct")]).toEqual([5, 2, 50]);
  expect(lines.slice(-3)).toEqual([
    "  … and 1,995 more of warning summary",
    "  … and 10 more of error struct",
    "  → `katagami lint --json` lists all of them.",
  ]);
});

it("a few are not folded", () => {
  expect(showProblems(many(5, "warning", "summary"), { interactive: false })).not.toContain("more of");
});
