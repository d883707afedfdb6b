import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { diffFiles } from "../../generator/index.js";
import { rules } from "../../generator/diff/wire/rules/index.js";
import { ruleFolders, today } from "./compare.js";

describe("every rule", () => {
  it("has a folder of its own here, and no folder is left over", () => {
    expect(ruleFolders.map(({ name }) => name).sort()).toEqual(rules.map(({ id }) => id).sort());
  });
});

describe("rule", () => {
  it.each(ruleFolders)("$name finds what it should", async ({ path }) => {
    const { changes } = await diffFiles(join(path, "before.yaml"), join(path, "after.yaml"), {
      today,
      cwd: path,
      sdk: false,
    });
    const told = changes.map(({ id, wire, docs, operation, base, revision, message, cause }) => ({
      id,
      wire: docs ? "docs" : wire,
      ...(operation ? { operation: `${operation.method.toUpperCase()} ${operation.path}` } : {}),
      at: [base, revision].map((place) => (place ? `${place.line}:${place.column}` : "-")).join(" "),
      message,
      cause,
    }));
    expect(told).not.toEqual([]);
    await expect(`${JSON.stringify(told, null, 2)}\n`).toMatchFileSnapshot(join(path, "expected.json"));
  });
});
