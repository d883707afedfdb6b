import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { caseFolder, cases, outputs } from "./cases.js";
import { samplesModule } from "./samples-module.js";
import { typeCheck } from "./type-check.js";

/** The files that a case expects. To expect another one, make it, empty, and run `vitest -u`. */
function expectedFiles(name: string): string[] {
  const folder = join(caseFolder(name), "expected");
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

/**
 * A case's outputs and, as files of the package, the samples of its README and its type tests: lines that compile, and lines that must
 * not (`@ts-expect-error`).
 */
function withUse(name: string, files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const path = join(caseFolder(name), "use.ts");
  const uses = existsSync(path) ? [["src/use.ts", readFileSync(path, "utf8")] as const] : [];
  return new Map([...files, ["src/samples.ts", samplesModule(files.get("README.md")!)], ...uses]);
}

describe.each(cases)("%s", (name) => {
  const files = expectedFiles(name);

  test("says what it expects", () => expect(files).not.toEqual([]));

  test.each(files)("%s", async (path) => {
    const text = (await outputs(name)).get(path);
    expect(text, `${path} is not generated`).toBeDefined();
    await expect(text).toMatchFileSnapshot(join(caseFolder(name), "expected", path));
  });
});

test("the code of every case compiles with the runtime, the samples of its README too, and its use.ts says what compiles with it, and what does not", async () => {
  const made = await Promise.all(cases.map(async (name) => [name, withUse(name, await outputs(name))] as const));
  expect(typeCheck(new Map(made))).toEqual([]);
});

test("the type check can fail", () => {
  const wrong = new Map([
    ["src/a.ts", 'import { ApiError } from "./runtime/index.js";\nexport const a: string = ApiError;\n'],
  ]);
  expect(typeCheck(new Map([["wrong", wrong]]))).toEqual([
    expect.stringMatching(/^wrong\/src\/a.ts:2 Type 'typeof ApiError'/),
  ]);
});
