import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { caseFolder, cases, outputs } from "./cases.js";
import { typeCheck } from "./type-check.js";

/** The files that a case expects. To expect another one, make it, empty, and run `vitest -u`. */
function expectedFiles(name: string): string[] {
  const folder = join(caseFolder(name), "expected");
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)));
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

/** What is generated, with the case's `uses.ts`, if it has one: code that uses the package, and what must not compile. */
async function withUses(name: string): Promise<Map<string, string>> {
  const uses = join(caseFolder(name), "uses.ts");
  const files = await outputs(name);
  return existsSync(uses) ? new Map([...files, ["src/uses.ts", readFileSync(uses, "utf8")]]) : files;
}

test("the code of every case compiles with the runtime", async () => {
  const made = await Promise.all(cases.map(async (name) => [name, await withUses(name)] as const));
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
