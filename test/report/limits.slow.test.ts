import { micromark } from "micromark";
import { describe, expect, it } from "vitest";
import type { Verdict } from "../../generator/diff/report/diff-result.js";
import { formats, type FormatName } from "../../generator/diff/report/formats.js";
import { leastLength } from "../../generator/diff/report/markdown/fit-sections.js";
import { readPage } from "../../generator/write/read-template.js";
import { change, place, result } from "./sample.js";

const verdicts: Verdict[] = ["breaking", "warning", "info", "none"];

function many(count: number, word = "word") {
  const changes = Array.from({ length: count }, (_, index) =>
    change({
      wire: verdicts[index % 4]!,
      sdk: "none",
      docs: index % 4 === 3,
      message: `${word.repeat(10)} \`${index}\``,
      cause: `${index}`,
      operation: { method: "get", path: `/things/${index}` },
      revision: place(`#/paths/~1things~1${index}`, index + 1),
      symbols: [{ name: "f", kind: "function", witness: { code: "f();\n".repeat(5), diagnostic: "TS1: no" } }],
    }),
  );
  return result(changes);
}

describe("a text", () => {
  it("of an edit that is seen in many places shows some of them, and says how many more there are", () => {
    const places = Array.from({ length: 3000 }, (_, index) =>
      change({ cause: "#/a", message: `The type of '${"next/".repeat(index)}id' changed.` }),
    );
    const text = formats.text([result(places)], {});
    expect(text.length).toBeLessThan(20_000);
    expect(text).toContain("also 2,979 more of this edit");
  });
});

describe("a comment", () => {
  it.each([
    ["50,000 changes", [many(50_000)]],
    ["Japanese", [many(4000, "変更点。")]],
    [
      "300 APIs with long names",
      Array.from({ length: 300 }, (_, index) => ({ ...many(8), title: `$${index}`.repeat(40) })),
    ],
  ])("of %s fits, and closes what it opens", (_name, results) => {
    const comment = formats.markdown(results, {});
    expect(comment.length).toBeLessThanOrEqual(65_536);
    expect(comment.length).toBeGreaterThan(40_000);
    expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(262_144);
    expect(comment.split("<details>")).toHaveLength(comment.split("</details>").length);
    expect([...comment.matchAll(/^ *```/gm)].length % 2).toBe(0);
    expect(micromark(comment, { allowDangerousHtml: true })).toContain("a client that is running");
  });

  it("tells true totals: what is shown and what is left out make all", () => {
    const comment = formats.markdown([many(50_000)], {});
    expect(comment).toContain("#### Breaking (12,500)");
    expect(comment).toContain("<summary><b>Breaking</b> (12,500)</summary>");
    expect(comment).toContain("<summary><b>Warnings</b> (12,500)</summary>");
    const shown = [...comment.slice(comment.indexOf("<details>")).matchAll(/^- word/gm)].length;
    const left = Number(/\*\*([\d,]+) changes left out\*\*/.exec(comment)![1]!.replaceAll(",", ""));
    expect(shown + left).toBe(50_000);
    const sections = [...comment.matchAll(/and ([\d,]+) more changes? here/g)];
    expect(sections.reduce((sum, [, count]) => sum + Number(count!.replaceAll(",", "")), 0)).toBe(left);
  });

  it("takes any other limit, down to nothing but the frame", () => {
    for (const limit of [leastLength, 3000, 5000, 10_000]) {
      for (const results of [[many(500)], Array.from({ length: 40 }, () => ({ ...many(8), title: "$".repeat(80) }))])
        expect(formats.markdown(results, { limit }).length).toBeLessThanOrEqual(limit);
    }
  });

  it("links to lines and to the full report, by web addresses only", () => {
    const link = () => "https://example.com/a b)<c>#L1";
    const comment = formats.markdown([many(3)], { link });
    expect(comment).toContain("`spec/petstore/openapi.yaml:1`](<https://example.com/a%20b)%3Cc%3E#L1>)");
    expect(formats.markdown([many(3)], { link: () => "javascript:alert(1)" })).not.toContain("javascript");
    const fullReport = "https://example.com/run/1";
    expect(formats.markdown([many(5000)], { fullReport })).toContain("[The full report](<https://example.com/run/1>)");
  });
});

describe("every format", () => {
  const large = [many(50_000)];
  it.each(Object.keys(formats) as FormatName[])("%s takes 50,000 changes in linear time", (name) => {
    const start = process.cpuUsage();
    expect(formats[name](large, { page: readPage() }).length).toBeGreaterThan(1000);
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(10_000);
  });
});
