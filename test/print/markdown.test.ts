import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { layOutSample } from "../../generator/print/layout/lay-out-sample.js";
import { layOutSection } from "../../generator/print/layout/lay-out-section.js";
import { prettyMarkdown } from "../../generator/print/markdown.js";
import { askMarkdown } from "../../generator/print/ask-markdown.js";
import { pretty } from "../../generator/print/pretty.js";

const generated = join(import.meta.dirname, "../../generated");
const long = "x".repeat(90);

test.each([
  ["lines with blanks", "# a\n\n  b\t c  \n d \n\n\n"],
  ["a line that is broken", "a  \nb"],
  ["a list behind a line", "a:\n* b  c\n* `d`\n\nf"],
  ["numbers", "1. a\n2. b\n\nc"],
  ["a name within a line", "a_b, (c_d_e) and &lt;f&gt; \\* \\_g\\_ [h] {i} $1 [j][k]"],
  ["bold letters and a link", "**a b**: see [the `c` docs](https://example.com/d_e?f=g) **h**"],
  ["bold letters in Japanese", "**対象アプリ**：Chatflow、（**新しい** Agent）。"],
  ["a fence", "a\n\n```sh\n* b\n\n   c\n```\nd"],
])("%s are laid out as prettier does it", async (_name, text) => {
  const known = layOutSection(text);
  expect(known).toBeDefined();
  expect(known).toBe(await askMarkdown(text));
});

test.each([
  ...["*a*", "_a_", "a _b", "a * b", "__a__", "**a **b", "a**b**c", "~~a~~", "![a](https://b)", "[a](b)", "[[a]]"],
  ...[
    "$a$",
    "{{ a }}",
    "a `b",
    "`` a ` b ``",
    "a\\\nb",
    "a\n===",
    "a\n---",
    "a\n-",
    "|a|b|\n|-|-|",
    "> a",
    "    a",
    "- a\n  b",
  ],
  ...[
    "- a\n\n- b",
    "- a\n* b",
    "2. a",
    "1. a\n1. b",
    "- [ ] a",
    "- - a",
    "- a\n\n  b",
    "a\n2. b",
    "# a #",
    "[a]: https://b",
    "***",
  ],
])("%j is left to prettier", (text) => {
  expect(layOutSection(text)).toBeUndefined();
});

test.each([
  [
    "an import and a client",
    `import { createClient, a } from "b";\n\nconst client = createClient({ auth: { c: process.env["D"]! } });`,
  ],
  [
    "a call",
    `const data = await a(client, { path: { b: -1 }, body: { "c": "d\\"e", f: ["${long}"], g: null } }).unwrap();`,
  ],
  ["a call of a long name", `const data = await ${long}a(client).unwrap();`],
  [
    "a long call without a value",
    `await a(client, { body: new Blob(["${long}"]), files: [new File(["…"], "example.txt")] }).unwrap();`,
  ],
  ["a loop", "const stream = await a(client).unwrap();\nfor await (const event of stream) {\n  console.log(event);\n}"],
])("%s is laid out as prettier does it", async (_name, code) => {
  const known = layOutSample(code);
  expect(known).toBeDefined();
  expect(known).toBe((await pretty(code, "babel-ts")).trimEnd());
});

test.each([
  "const a = () => b;",
  "await a(`b`);",
  'a({ "1": b });',
  'a({ "名": b });',
  "const a: b = c;",
  "if (a) b();",
])("%s is left to prettier", (code) => {
  expect(layOutSample(code)).toBeUndefined();
});

test("READMEs have the layout that prettier gives all of their Markdown", async () => {
  const names = readdirSync(generated);
  expect(names.length).toBeGreaterThan(1);
  for (const name of names) {
    const text = readFileSync(join(generated, name, "README.md"), "utf8");
    expect(await prettyMarkdown(text)).toBe(text);
    expect(await askMarkdown(text)).toBe(text);
  }
});
