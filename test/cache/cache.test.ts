import { createHash } from "node:crypto";
import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inFolder } from "../e2e/in-folder.js";
import { katagami } from "../e2e/katagami.js";
import { leftovers, readTree } from "../e2e/tree.js";

const args = ["generate", "harbour.yaml", "--out", "packages/client"];
const records = "node_modules/.cache/katagami";
const parts = { "node_modules/.keep": "", "redocly.yaml": "apis: {}\n" };

/** The records in a folder. */
function recordsIn(cwd: string): string[] {
  try {
    return readdirSync(join(cwd, records)).map((name) => join(cwd, records, name));
  } catch {
    return [];
  }
}

/** What a record holds, with the sum that makes it whole. */
function writeRecord(path: string, version: string, text: string): void {
  writeFileSync(path, `${version}\n${createHash("sha256").update(text).digest("hex")}\n${text}`);
}

/** Has whatever is remembered say so. */
function mark(cwd: string): void {
  for (const path of recordsIn(cwd)) {
    const [version = "", , text = ""] = readFileSync(path, "utf8").split("\n");
    writeRecord(path, version, JSON.stringify({ ...(JSON.parse(text) as object), said: [["err", "remembered\n"]] }));
  }
}

test("where nothing has changed, a run says what it said, and nothing is made", async () => {
  await inFolder(
    ["harbour.yaml"],
    async (cwd) => {
      const first = await katagami(cwd, args);
      const second = await katagami(cwd, args);
      expect([first.code, second.code]).toEqual([0, 0]);
      expect(second.err).toBe(first.err.replace(/(?<=write {6}packages\/client: ).*/, "up to date"));
      expect(second.err).toContain("up to date");
      mark(cwd);
      expect(await katagami(cwd, args)).toEqual({ code: 0, signal: null, out: "", err: "remembered\n" });
      const made = readTree(join(cwd, "packages"));
      const { code, err } = await katagami(cwd, [...args, "--no-cache"]);
      expect([code, err]).toEqual([0, second.err]);
      expect(readTree(join(cwd, "packages"))).toEqual(made);
    },
    parts,
  );
});

test.each<[string, (cwd: string) => void]>([
  ["the description", (cwd) => appendFileSync(join(cwd, "harbour.yaml"), "# more\n")],
  ["a file of the package", (cwd) => appendFileSync(join(cwd, "packages/client/README.md"), "more")],
  ["a file of the package that is gone", (cwd) => rmSync(join(cwd, "packages/client/README.md"))],
  ["redocly.yaml", (cwd) => appendFileSync(join(cwd, "redocly.yaml"), "rules: { struct: error }\n")],
  ["a redocly.yaml that goes before", (cwd) => writeFileSync(join(cwd, "redocly.yml"), "apis: {}\n")],
  ["the linter's ignore file", (cwd) => writeFileSync(join(cwd, ".redocly.lint-ignore.yaml"), "{}\n")],
  ["what a killed run left", (cwd) => mkdirSync(join(cwd, "packages/.katagami-client-new"))],
  ["the record, which is cut off", (cwd) => recordsIn(cwd).forEach((path) => cut(path))],
  ["the record, which is of another version", (cwd) => recordsIn(cwd).forEach((path) => makeForeign(path))],
])("%s has changed: the package is made", async (_name, change) => {
  await inFolder(
    ["harbour.yaml"],
    async (cwd) => {
      await katagami(cwd, args);
      mark(cwd);
      const before = readTree(join(cwd, "packages"));
      expect(recordsIn(cwd)).toHaveLength(1);
      change(cwd);
      const { code, err } = await katagami(cwd, args);
      expect(code).toBe(0);
      expect(err).not.toContain("remembered");
      expect(readTree(join(cwd, "packages"))).toEqual(before);
      expect(leftovers(join(cwd, "packages"))).toEqual([]);
    },
    parts,
  );
});

function cut(path: string): void {
  writeFileSync(path, readFileSync(path, "utf8").slice(0, -10));
}

function makeForeign(path: string): void {
  const [, , text = ""] = readFileSync(path, "utf8").split("\n");
  writeRecord(path, "another", text);
}

test("of two runs at once each ends well, and what they remember is whole", async () => {
  await inFolder(
    ["harbour.yaml"],
    async (cwd) => {
      const runs = await Promise.all([katagami(cwd, args), katagami(cwd, args)]);
      expect(runs.map(({ code }) => code)).toEqual([0, 0]);
      const made = readTree(join(cwd, "packages"));
      expect(recordsIn(cwd)).toHaveLength(1);
      mark(cwd);
      expect((await katagami(cwd, args)).err).toBe("remembered\n");
      await katagami(cwd, [...args, "--no-cache"]);
      expect(readTree(join(cwd, "packages"))).toEqual(made);
    },
    parts,
  );
});

test.each<[string, readonly string[], Readonly<Record<string, string>>]>([
  ["a run that is told to", ["--no-cache"], parts],
  ["a project without node_modules", [], {}],
  ["a run with an error", ["--overlay", "missing.yaml"], parts],
  [
    "a run with plugins, which may do anything",
    [],
    { ...parts, "redocly.yaml": "plugins: [./plugin.mjs]\n", "plugin.mjs": "export default () => ({ id: 'mine' });\n" },
  ],
])("%s is not remembered", async (_name, more, files) => {
  await inFolder(
    ["harbour.yaml"],
    async (cwd) => {
      await katagami(cwd, [...args, ...more]);
      expect(recordsIn(cwd)).toEqual([]);
    },
    files,
  );
});

test("--check of a package that differs is not remembered, and of one that does not is", async () => {
  await inFolder(
    ["harbour.yaml"],
    async (cwd) => {
      const check = [...args, "--check"];
      expect((await katagami(cwd, check)).code).toBe(1);
      expect(recordsIn(cwd)).toEqual([]);
      await katagami(cwd, [...args, "--no-cache"]);
      expect((await katagami(cwd, check)).code).toBe(0);
      mark(cwd);
      expect((await katagami(cwd, check)).err).toBe("remembered\n");
      rmSync(join(cwd, "packages/client/README.md"));
      expect((await katagami(cwd, check)).code).toBe(1);
    },
    parts,
  );
});
