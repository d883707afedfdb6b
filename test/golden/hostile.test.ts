import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, isAbsolute, join, normalize, resolve } from "node:path";
import { build } from "esbuild";
import { fromMarkdown } from "mdast-util-from-markdown";
import ts from "typescript";
import { expect, test } from "vitest";
import { outputs } from "./cases.js";

const root = resolve(import.meta.dirname, "../..");
const files = await outputs("hostile");

test("nothing of a hostile description runs, neither in the bundle nor when it is called", async () => {
  const folder = await mkdtemp(join(tmpdir(), "katagami-hostile-"));
  try {
    for (const [path, text] of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    await symlink(join(root, "templates/package/src/runtime"), join(folder, "src/runtime"));
    await symlink(join(root, "node_modules"), join(folder, "node_modules"));
    const call = `
      import * as made from "./src/index.js";
      import * as schema from "./src/schema.js";
      const client = made.createClient({ baseUrl: "https://evil.example", fetch: async () => new Response("{}") });
      await made.evilGlobalThisPwned1(client, { path: { "id*/": "x" }, query: {}, body: {} }).catch(() => {});
      await made.constructor(client);
      console.log(JSON.stringify([globalThis.pwned ?? "nothing ran", Object.keys(made).length, Object.keys(schema).length]));`;
    await writeFile(join(folder, "call.ts"), call);
    const outfile = join(folder, "call.mjs");
    await build({ entryPoints: [join(folder, "call.ts")], bundle: true, platform: "node", format: "esm", outfile });
    const [marker, exports] = JSON.parse(execFileSync(process.execPath, [outfile], { encoding: "utf8" })) as unknown[];
    expect(marker).toBe("nothing ran");
    expect(exports).toBeGreaterThan(4);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("every file stays inside of the package", () => {
  for (const path of files.keys()) {
    expect(isAbsolute(path) || normalize(path) !== path || path.startsWith("..") || path.includes("\\")).toBe(false);
  }
});

test("no comment has a tag that the description wrote", () => {
  for (const [path, allowed] of [
    ["src/operations.ts", ["deprecated"]],
    ["src/client.ts", ["default"]],
    ["src/schemas.ts", []],
    ["src/webhooks.ts", []],
    ["src/schema.ts", ["description", "example", "default", "deprecated", "constant", "enum"]],
  ] as const) {
    const names = tagsOf(files.get(path)!);
    expect(
      [...names].filter((name) => !(allowed as readonly string[]).includes(name)),
      path,
    ).toEqual([]);
  }
  expect(tagsOf("/** @param x */ export type A = 1")).toEqual(new Set(["param"]));
});

function tagsOf(text: string): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    for (const tag of ts.getJSDocTags(node)) names.add(tag.tagName.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("a.ts", text, ts.ScriptTarget.ESNext, true));
  return names;
}

test.each([...files.keys()].filter((path) => /\.(ts|md)$/.test(path)))("%s hides no character", (path) => {
  expect(files.get(path)).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]/);
});

test("the README has no HTML, no link but to the web, and every fence is closed", () => {
  const nodes = allNodes(fromMarkdown(files.get("README.md")!));
  expect(nodes.filter(({ type }) => type === "html")).toEqual([]);
  const urls = nodes.flatMap(({ url }) => (url === undefined ? [] : [url]));
  expect(urls.filter((url) => !url.startsWith("https://"))).toEqual([]);
  const code = nodes.filter(({ type }) => type === "code").map(({ lang }) => lang);
  expect(code).toEqual(["sh", "ts", "ts", "ts", "ts"]);
});

interface MarkdownNode {
  readonly type: string;
  readonly url?: string;
  readonly lang?: string;
  readonly children?: readonly MarkdownNode[];
}

function allNodes(node: MarkdownNode): MarkdownNode[] {
  return [node, ...(node.children ?? []).flatMap(allNodes)];
}
