import { describe, expect, it } from "vitest";
import type { Change } from "../../generator/diff/report/diff-result.js";
import { formats } from "../../generator/diff/report/formats.js";
import { saysNothing } from "../../generator/diff/report/markdown/markdown.js";
import { change, result, sample } from "./sample.js";

/** A property that one of many responses gained, lost or has otherwise. */
function ofResponse(index: number, name: string, id: string, message: string): Change {
  return change({
    id,
    message: message.replace("NAME", `'data/${name}'`),
    cause: `${id} ${name} ${index}`,
    operation: { method: "get", path: `/things/${index}` },
    symbols: [
      {
        name: `getThing${index}`,
        kind: "function",
        witness: {
          code: `import { getThing${index} } from "things";\nconst copy: string = data.${name};`,
          lines: `const copy: string = data.${name};`,
          instead: `const copy: string | null = data.${name};`,
          diagnostic: "TS2322: Type 'null' is not assignable to type 'string'.",
        },
      },
    ],
  });
}

const lost = (index: number, name = "trace_id") =>
  ofResponse(index, name, "response-optional-property-removed", "NAME of the response body was removed.");

/** What stands before the first fold, and the rest. */
function split(comment: string): [screen: string, folded: string] {
  const end = comment.indexOf("<details>");
  return end < 0 ? [comment, ""] : [comment.slice(0, end), comment.slice(end)];
}

const entries = (text: string) => text.split("\n").filter((line) => line.startsWith("- "));

describe("the screen before the first fold", () => {
  it("says of like changes once what happened, and to how many", () => {
    const [screen, folded] = split(
      formats.markdown([result(Array.from({ length: 47 }, (_, index) => lost(index)))], {}),
    );
    expect(entries(screen)).toEqual(["- **47 responses lost `trace_id`**"]);
    expect(screen).toContain("`GET /things/0`, `GET /things/1` and 45 more · breaks running clients and compiled code");
    expect(entries(folded)).toHaveLength(47);
  });

  it("shows the lines that stop compiling, and what to write instead", () => {
    const [screen] = split(formats.markdown([result(Array.from({ length: 9 }, (_, index) => lost(index)))], {}));
    expect(screen).toContain(
      [
        "  ```diff",
        "  - const copy: string = data.trace_id;",
        "  ! TS2322: Type 'null' is not assignable to type 'string'.",
        "  + const copy: string | null = data.trace_id;",
        "  ```",
      ].join("\n"),
    );
    const [whole] = split(formats.markdown([result([lost(1)])], {}));
    expect(whole).toContain("  // instead:\n  const copy: string | null = data.trace_id;");
  });

  it("puts different changes of one rule together from four on, and names some", () => {
    const names = ["a", "b", "c", "d", "e", "f", "g"];
    const comment = formats.markdown([result(names.map((name, index) => lost(index, name)))], {});
    expect(entries(split(comment)[0])).toEqual([
      "- 'data/a' of the response body was removed. **And 6 more changes like it:** `b`, `c`, `d` and 3 more",
    ]);
  });

  it("names at most 30 entries and takes no more lines than a screen has", () => {
    const many = Array.from({ length: 400 }, (_, index) => ({ ...lost(index, `n${index}`), id: `rule-${index}` }));
    const [screen, folded] = split(formats.markdown([result(many)], {}));
    expect(entries(screen).length).toBeGreaterThan(10);
    expect(entries(screen).length).toBeLessThanOrEqual(31);
    expect(screen.split("\n").length).toBeLessThan(60);
    const more = Number(/^- … and (\d+) more changes, below$/m.exec(screen)![1]);
    expect(entries(screen).length - 1 + more).toBe(400);
    expect(folded).toContain("<summary><b>Breaking</b> (400)</summary>");
  });

  it("has what breaks first, then counts, then versions", () => {
    const [screen] = split(formats.markdown([sample], {}));
    const places = [
      "#### Breaking (1)",
      "**1 breaking · 1 warning · 1 compatible · 1 words only · 1 approved**",
      "| | wire",
    ];
    expect(places.map((text) => screen.indexOf(text))).toEqual(
      places.map((text) => screen.indexOf(text)).sort((left, right) => left - right),
    );
    for (const text of places) expect(screen).toContain(text);
  });

  it("says nothing twice: what stands there as a whole has no fold", () => {
    const comment = formats.markdown([sample], {});
    expect(comment.match(/response-required-property-removed/g)).toHaveLength(1);
    expect(comment).not.toContain("<summary><b>Breaking</b>");
  });

  it("shows warnings where nothing breaks, and no entry where all is well", () => {
    const [warned] = split(formats.markdown([result([change({ wire: "warning", sdk: "none" })])], {}));
    expect(entries(warned)).toHaveLength(1);
    const [fine] = split(formats.markdown([result([change({ wire: "info", sdk: "info" })])], {}));
    expect(entries(fine)).toEqual([]);
    expect(fine).toContain("**1 compatible**");
  });

  it("says of which API each change is, where there are several", () => {
    const results = ["One", "Two"].map((title) =>
      result(
        [0, 1, 2, 3, 4, 5].map((index) => lost(index)),
        title,
      ),
    );
    expect(entries(split(formats.markdown(results, {}))[0])).toEqual([
      "- One: **6 responses lost `trace_id`**",
      "- Two: **6 responses lost `trace_id`**",
    ]);
  });
});

it("knows a report that has nothing to tell", () => {
  expect(saysNothing(formats.markdown([result([])], {}))).toBe(true);
  expect(saysNothing(formats.markdown([{ ...result([]), translations: true }], {}))).toBe(true);
  expect(saysNothing("")).toBe(true);
  expect(saysNothing(formats.markdown([sample], {}))).toBe(false);
});
