import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { load } from "../../generator/load/load.js";
import { inFolder } from "./in-folder.js";
import { errorsOf } from "./problems-of.js";

const cwd = fileURLToPath(new URL("fixtures", import.meta.url));

describe("a page", () => {
  test("is loaded from its block, with the positions of the page", async () => {
    const { document, locate } = await load("pages/return.md", { cwd });
    expect(document.paths?.["/loans/return"]).toHaveProperty("post.operationId", "returnLoan");
    const pointer = "#/paths/~1loans~1return/post/operationId";
    expect(locate(pointer)).toEqual({ file: "pages/return.md", line: 21, column: 20 });
  });

  test("keeps the columns of a block that is indented or quoted", async () => {
    const block = ["~~~json", "{", '  "openapi": "3.0.0",', '  "info" "t"', "}", "~~~"];
    const pages = {
      "list.md": ["1. 一", "", ...block.map((line) => `   ${line}`)].join("\n"),
      "quote.md": ["", "", ...block.map((line) => `> ${line}`)].join("\n"),
      "tabs.mdx": ["<Tabs>", "<Tab>", ...block.map((line) => `      ${line}`), "</Tab>", "</Tabs>"].join("\n"),
    };
    await inFolder(pages, async (cwd) => {
      const at = async (page: string) => (await errorsOf(load(page, { cwd })))[0];
      expect(await at("list.md")).toBe(
        'list.md:6:13 syntax Not JSON: expected ":" (Correct the text: an overlay mends only what can be parsed.)',
      );
      expect(await at("quote.md")).toBe(
        'quote.md:6:12 syntax Not JSON: expected ":" (Correct the text: an overlay mends only what can be parsed.)',
      );
      expect(await at("tabs.mdx")).toBe(
        'tabs.mdx:6:16 syntax Not JSON: expected ":" (Correct the text: an overlay mends only what can be parsed.)',
      );
    });
  });

  test("with several blocks is joined", async () => {
    const block = (path: string) =>
      `\`\`\`yaml\nopenapi: 3.1.0\ninfo: { title: t, version: '1' }\npaths:\n  ${path}: { get: { responses: { '200': { description: ok } } } }\n\`\`\`\n`;
    await inFolder({ "page.md": `${block("/a")}\n# 次\n\n${block("/b")}` }, async (cwd) => {
      const { document, locate } = await load("page.md", { cwd });
      expect(Object.keys(document.paths ?? {})).toEqual(["/a", "/b"]);
      expect(locate("#/paths/~1b/get")).toEqual({ file: "page.md", line: 14, column: 14 });
    });
  });
});

describe("many pages", () => {
  test("of a folder are joined, in the order of their paths", async () => {
    const { document, files, problems, locate } = await load("pages", { cwd });
    expect(files).toEqual(["pages/guide.md", "pages/loans/a-list.md", "pages/loans/b-create.mdx", "pages/return.md"]);
    expect(Object.entries(document.paths ?? {}).map(([path, item]) => [path, Object.keys(item)])).toEqual([
      ["/loans", ["get", "post"]],
      ["/loans/return", ["post"]],
    ]);
    expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual(["pages/loans/a-list.md info-license"]);
    expect(locate("#/paths/~1loans/post/operationId")).toEqual({
      file: "pages/loans/b-create.mdx",
      line: 21,
      column: 20,
    });
  });

  test("of an index are joined in its order, each once", async () => {
    const heard: string[] = [];
    const { document, files } = await load("index/llms.txt", { cwd, onProgress: (message) => heard.push(message) });
    expect(files).toEqual(["index/llms.txt", "pages/guide.md", "pages/loans/a-list.md", "pages/return.md"]);
    expect(Object.keys(document.paths ?? {})).toEqual(["/loans/return", "/loans"]);
    expect(heard).toEqual(["page 1 of 3", "page 2 of 3", "page 3 of 3"]);
  });

  test("that contradict one another are an error that names both", async () => {
    expect(await errorsOf(load("conflict", { cwd }))).toEqual([
      "conflict/two.md:36:7 page-conflict #/components/schemas/Loan is not the same in conflict/one.md:36:7 and " +
        "conflict/two.md:36:7. (Pages of one API must agree: correct one of them.)",
    ]);
  });

  test("that are missing are an error", async () => {
    await inFolder({ "llms.txt": "- [a](gone.md)\n" }, async (cwd) => {
      expect(await errorsOf(load("llms.txt", { cwd }))).toEqual(["gone.md:1:1 source-not-found No such file: gone.md"]);
    });
  });

  test("tell all their errors at once", async () => {
    const bad = "```yaml\nopenapi: 3.1.0\ninfo: { title: t, version: '1' }\npaths: 1\n```\n";
    await inFolder({ "a.md": bad, "b.md": bad }, async (cwd) => {
      expect((await errorsOf(load(".", { cwd }))).map((error) => error.split(" ")[0])).toEqual([
        "a.md:4:8",
        "b.md:4:8",
      ]);
    });
  });
});
