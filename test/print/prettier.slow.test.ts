import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { format } from "prettier";
import { afterAll, describe, expect, test } from "vitest";
import { katagami } from "../e2e/katagami.js";

const root = join(import.meta.dirname, "../..");
const corpus = join(root, "../shared/corpus");
const scratch = mkdtempSync(join(tmpdir(), "katagami-layout-"));

afterAll(() => rmSync(scratch, { recursive: true }));

/** Files that are laid out: the runtime is copied, and the types of a document are as openapi-typescript prints them. */
const written = /(^|\/)((client|descriptors|handlers|index|operations|schemas)\.(d\.ts|js|ts)|README\.md)$/;

/** Files below a folder whose layout is not what prettier makes of it. */
async function notAsPrettier(folder: string): Promise<string[]> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (path) => written.test(path) && !path.includes("runtime/"),
  );
  expect(paths.length).toBeGreaterThan(2);
  const odd: string[] = [];
  for (const path of paths) {
    const text = readFileSync(join(folder, path), "utf8");
    const parser = path.endsWith(".js") ? "acorn" : path.endsWith(".md") ? "markdown" : "babel-ts";
    const wanted = await format(text, { parser, printWidth: 120 });
    if (wanted !== text) odd.push(path);
  }
  return odd;
}

test("golden packages have prettier's layout", async () => {
  expect(await notAsPrettier(join(root, "test/golden"))).toEqual([]);
  expect(await notAsPrettier(join(root, "generated"))).toEqual([]);
});

describe.skipIf(!existsSync(corpus))(
  "packages of real descriptions (skipped where ../shared/corpus is missing)",
  () => {
    const documents = readdirSync(corpus).filter((name) => /\.(json|ya?ml)$/.test(name) && name !== "index.json");
    const small = documents.filter((name) => statSync(join(corpus, name)).size < 150_000);
    const chosen = small.filter((_, index) => index % Math.ceil(small.length / 36) === 0);

    test.each(chosen)("%s", async (name) => {
      const { code } = await katagami(scratch, ["generate", join(corpus, name), "--out", name, "--quiet"]);
      // What cannot be used is another test's matter.
      if (code !== 0) return;
      expect(await notAsPrettier(join(scratch, name))).toEqual([]);
    });
  },
);
