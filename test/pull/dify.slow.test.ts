import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inFolder, writeFiles } from "../e2e/in-folder.js";
import { configOf, pullIn } from "./pull-in.js";
import { site } from "./site.js";

const published = (name: string) => fileURLToPath(new URL(`../../../shared/dify/${name}.json`, import.meta.url));
const missing = !["chat.ja", "service.ja"].every((name) => existsSync(published(name)));
if (missing)
  console.warn(`SKIPPED: the day on which Dify's chat description went, for ${published("service.ja")} is missing.`);

test.skipIf(missing)("the day on which one description of 82 operations took the place of 26", async () => {
  const [chat, service] = ["chat.ja", "service.ja"].map((name) => readFileSync(published(name), "utf8")) as [
    string,
    string,
  ];
  const texts: Record<string, string> = { "/chat.json": chat };
  await using server = await site(texts);
  const root = "spec/dify/openapi.json";
  await inFolder(
    [],
    async (cwd) => {
      expect(await pullIn(cwd)).toMatchObject({ code: 0, out: "" });
      delete texts["/chat.json"];
      texts["/service.json"] = service;
      const gone = await pullIn(cwd);
      expect([gone.code, gone.err]).toEqual([1, expect.stringContaining("The server answered 404")]);
      expect(readFileSync(join(cwd, root), "utf8")).toBe(chat);

      const { tags } = JSON.parse(chat) as { tags: { name: string }[] };
      const include = `include: { tags: ${JSON.stringify(tags.map(({ name }) => name))} }`;
      writeFiles(cwd, { "redocly.yaml": configOf(`${server.origin}/service.json`, root, include) });
      const moved = await pullIn(cwd, { json: true });
      const [{ state, diff }] = (JSON.parse(moved.out) as Results).results;
      expect([moved.code, state]).toEqual([0, "changed"]);
      expect(readFileSync(join(cwd, root), "utf8")).toBe(service);
      expect(diff.changes.length).toBeGreaterThan(0);
      expect(
        diff.changes.filter(({ id }) => /^(endpoint-added|api-(removed|path-removed|operation-id))/.test(id)),
      ).toEqual([]);
    },
    { "redocly.yaml": configOf(`${server.origin}/chat.json`, root) },
  );
});

interface Results {
  readonly results: readonly [
    { readonly state: string; readonly diff: { readonly changes: readonly { readonly id: string }[] } },
  ];
}
