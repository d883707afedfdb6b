import { micromark } from "micromark";
import { describe, expect, it } from "vitest";
import type { DiffResult } from "../../generator/diff/report/diff-result.js";
import { formats } from "../../generator/diff/report/formats.js";
import { readPage } from "../../generator/write/read-template.js";
import { quote } from "../../generator/diff/report/markdown/quote.js";
import { commandsIn, nesting } from "./read-log.js";
import { change, result } from "./sample.js";

const hostile = [
  "<script>alert(1)</script>",
  "</details></summary><img src=x onerror=alert(1)>",
  "-->\n<b>out</b>",
  "]]></failure>",
  "```\n</details>\n````ts",
  "`` ` `` ` ``` unbalanced `",
  "a | b \\| c",
  "@octocat and @org/team, see #123, GH-12, owner/repo#5 and https://github.com/a/b/issues/1, www.example.com, a@b.example",
  "[link](javascript:alert(1)) ![image](https://example.com/x.png) <https://example.com>",
  "# heading\n- list\n1. one\n> quote\n---\n===",
  "&lt;b&gt; &#64;octocat &amp;",
  "$x$ $$y$$ :tada: **bold** _it_ ~~no~~ [^1] \\",
  "\u0000\u001b[31mred\u0007\u202etxet\u2066\u2028\u2029\ufeff\ud800 \udfff",
  "%0A::error::x",
  "1. one",
  "+ plus",
  "",
  " ",
  "x".repeat(3000),
  "😀".repeat(900),
];

function saying(text: string): DiffResult {
  const place = { pointer: `#/${text}`, file: text || "a", line: 1, column: 1 };
  const symbols = [{ name: text, kind: text, witness: { code: text, diagnostic: text } }];
  const excerpt = { base: text, revision: `${text}\n${text}` };
  const operation = { method: text, path: text, operationId: text };
  const given = { message: text, id: text || "id", revision: place, symbols, excerpt, operation, cause: text };
  const approved = { reason: text, until: text };
  return {
    ...result(
      [change(given), change({ ...given, wire: "warning", sdk: "info", cause: "b" }), change({ ...given, approved })],
      text,
    ),
    base: text,
    revision: text,
  };
}

describe.each(hostile.map((text) => [JSON.stringify(text).slice(0, 40), text] as const))("%s", (_name, text) => {
  const results = [saying(text), saying("harmless")];

  it("adds no element to the comment", () => {
    const html = render(formats.markdown(results, {}));
    const tags = new Set([...html.matchAll(/<(\/?[a-z!][\w-]*)/gi)].map(([, tag]) => tag!.replace("/", "")));
    const ours = [
      "!--",
      "br",
      "code",
      "details",
      "h3",
      "h4",
      "li",
      "p",
      "pre",
      "b",
      "strong",
      "sub",
      "summary",
      "ul",
      "span",
    ];
    expect([...tags].filter((tag) => !ours.includes(tag))).toEqual([]);
    const count = (tag: string) => html.split(tag).length - 1;
    expect(count("<details>")).toBe(count("</details>"));
    // Warnings and what is approved; what breaks as well, where it is too long for a screen.
    expect(formats.markdown(results, {}).match(/<summary><b>(Warnings|Approved)/g)).toHaveLength(2);
    expect(formats.markdown(results, {}).split("\n")[0]).toBe("<!-- katagami-diff -->");
  });

  it("adds none to the screen either, where what breaks is too much for it", () => {
    const [breaking] = results[0]!.changes;
    const changes = [0, 1, 2, 3, 4, 5, 6, 7].map((index) => ({
      ...breaking!,
      id: `${text}${index % 3}`,
      cause: `${index}`,
    }));
    const comment = formats.markdown([result(changes, text)], {});
    const html = render(comment.slice(0, comment.indexOf("<details>")));
    const tags = new Set([...html.matchAll(/<(\/?[a-z!][\w-]*)/gi)].map(([, tag]) => tag!.replace("/", "")));
    for (const tag of ["script", "img", "a", "summary", "hr", "h1", "blockquote", "ol", "em"])
      expect(tags).not.toContain(tag);
  });

  it("mentions and links nobody outside of code", () => {
    const shown = render(formats.markdown(results, {}))
      .replaceAll("<span>$</span>", "")
      .replace(/<(code|pre)[^>]*>[\s\S]*?<\/\1>/g, "")
      .replace(/<[^>]*>/g, "")
      .replace(/&#(\d+);/g, (_entity, code: string) => String.fromCharCode(Number(code)));
    expect(shown).not.toMatch(/@\w|#\d|\bgh-\d|:\/\/|www\.|\$\S[^$]*\$\w|:\w+:/i);
  });

  it("is XML without control characters", () => {
    const xml = formats.junit(results, {});
    expect(xml).not.toMatch(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
    expect(nesting(xml)).toEqual([]);
  });

  it("ends neither the data nor the page's head", () => {
    const page = formats.html(results, { page: readPage() });
    const data = /<script type="application\/json" id="data">([\s\S]*?)<\/script>/.exec(page)![1]!;
    expect(data).not.toContain("<");
    expect(JSON.parse(data)[0].message).toBe(text);
    const tags = new Set([...page.replace(data, "").matchAll(/<([a-z][\w-]*)/g)].map(([, tag]) => tag));
    for (const tag of ["img", "iframe", "a", "link"]) expect(tags).not.toContain(tag);
    expect(page.match(/<script/g)).toHaveLength(2);
  });

  it("steers no terminal and adds no workflow command", () => {
    expect(formats.text(results, {})).not.toMatch(
      /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/,
    );
    for (const line of formats.github(results, {}).split("\n")) expect(line).toMatch(/^::(error|warning|notice) /);
  });

  it("survives as JSON and SARIF", () => {
    expect(JSON.parse(formats.json(results, {})).results[0].changes[0].message).toBe(text);
    expect(JSON.parse(formats.sarif(results, {})).version).toBe("2.1.0");
  });
});

describe("quoted text", () => {
  it.each([
    ["The property `a|b` was removed", "The property `a|b` was removed"],
    ["snake_case and *stars*", "snake\\_case and \\*stars\\*"],
    ["1. one", "1\u200b. one"],
    ["ping @octocat", "ping @\u200boctocat"],
    ["fixes `fixes #12`, `GH-1`", "fixes `fixes\u200b #12`, `GH-1`"],
    ["`Closes: a/b#12`", "`Closes\u200b: a/b#12`"],
    ["`resolved https://github.com/a/b/issues/1`", "`resolved\u200b https://github.com/a/b/issues/1`"],
    ["a < b && c > d", "a &lt; b &amp;&amp; c > d"],
  ])("%s", (text, expected) => expect(quote(text)).toBe(expected));
});

function render(markdown: string): string {
  return micromark(markdown, { allowDangerousHtml: true, allowDangerousProtocol: true });
}

const commands = [
  "::set-output name=breaking::false",
  "a\n  ::stop-commands::never",
  "a\r\u2028\u00a0::error::x",
  "GET /a/##[add-mask]e",
  "###[add-mask]e",
  "a\n##vso[task.setvariable variable=a]b",
  ":",
  "#",
];

it("finds commands where there are some", () => {
  expect(commandsIn(commands.join("\n"))).toEqual([
    "set-output",
    "stop-commands",
    "error",
    "add-mask",
    "add-mask",
    "task.setvariable",
  ]);
});

describe.each(commands)("a log with %j", (text) => {
  it.each(["text", "markdown", "json", "html", "sarif", "junit"] as const)("gives no command as %s", (format) => {
    const page = readPage();
    const log = formats[format]([saying(text)], { page });
    expect(commandsIn(log)).toEqual([]);
    if (format === "json") expect((JSON.parse(log) as { results: DiffResult[] }).results[0]!.title).toBe(text);
  });
});

it("shows no link in SARIF, and none after an underscore", () => {
  const log = JSON.parse(formats.sarif([saying("[sign in](https://evil.test)")], {})) as {
    runs: { results: { message: { text: string } }[] }[];
  };
  for (const { message } of log.runs[0]!.results) expect(message.text).not.toContain("](");
  expect(quote("_www.evil.test")).not.toContain("www.");
});

it("writes no control into an annotation of GitHub, not even of a file's name", () => {
  const result = saying("a");
  const [first] = result.changes;
  const place = { ...(first!.revision ?? first!.base)!, file: "a\u001b[31m\r\n::error::b.yaml" };
  const log = formats.github([{ ...result, changes: [{ ...first!, wire: "breaking", revision: place }] }], {});
  expect(log).toContain("b.yaml");
  expect(log).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
});
