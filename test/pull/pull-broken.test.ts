import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inFolder } from "../e2e/in-folder.js";
import { readTree } from "../e2e/tree.js";
import { configOf, pullIn, shopOf } from "./pull-in.js";
import { site } from "./site.js";

const root = "spec/shop/openapi.yaml";

test.each<[what: string, text: string, ...told: string[]]>([
  [
    "a reference that leads nowhere",
    shopOf(["a"]).replace("fine", "fine, content: { x/y: { schema: { $ref: '#/none' } } }"),
    "no-unresolved-refs",
  ],
  ["no description", "not: { an: api }\n", "openapi.yaml:1:1 error"],
  ["a web page", "<!doctype html><p>Moved.", "This is a web page (HTML), not a description."],
  ["nothing", "", "The file is empty."],
  ["what is no YAML", "openapi: [\n", "error syntax"],
  ["what a filter names nothing of", shopOf(["b"]), 'no operationId matches "a"', "Did you mean b?"],
])("%s replaces nothing, and is told with its place", async (_what, text, ...told) => {
  const texts = { "/openapi.yaml": shopOf(["a"]) };
  await using server = await site(texts);
  await inFolder(
    [],
    async (cwd) => {
      await pullIn(cwd);
      const before = readTree(cwd);
      texts["/openapi.yaml"] = text;
      const { code, out, err, held } = await pullIn(cwd);
      expect([code, out, held]).toEqual([1, "", []]);
      for (const words of told) expect(err).toContain(words);
      expect(err).toContain("spec/shop/openapi.yaml was not touched.");
      expect(readTree(cwd)).toEqual(before);
    },
    { "redocly.yaml": configOf(`${server.origin}/openapi.yaml`, root, "include: { operations: [a] }") },
  );
});

test("an overlay mends what upstream has broken, and what was pulled stays upstream's", async () => {
  const broken = shopOf(["a"]).replace("fine", "fine, content: { x/y: { schema: { $ref: '#/none' } } }");
  const overlay =
    "overlay: 1.0.0\ninfo: { title: Mended, version: '1' }\nactions:\n  - target: $.paths['/a'].get.responses['200'].content\n    remove: true\n";
  await using server = await site({ "/openapi.yaml": broken });
  await inFolder(
    [],
    async (cwd) => {
      expect((await pullIn(cwd)).code).toBe(0);
      expect(readFileSync(join(cwd, root), "utf8")).toBe(broken);
    },
    {
      "redocly.yaml": configOf(`${server.origin}/openapi.yaml`, root, "overlays: [overlay.yaml]"),
      "overlay.yaml": overlay,
    },
  );
});
