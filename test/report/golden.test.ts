import { describe, expect, it } from "vitest";
import { formats } from "../../generator/diff/report/formats.js";
import { readPage } from "../../generator/write/read-template.js";
import { change, result, sample } from "./sample.js";

describe("one of everything", () => {
  for (const name of ["text", "markdown", "github", "sarif", "junit"] as const) {
    it(`as ${name}`, async () => {
      await expect(formats[name]([sample], { page: readPage() })).toMatchFileSnapshot(`golden/sample.${name}.golden`);
    });
  }
});

describe("nothing", () => {
  it("is one line of text", () => expect(formats.text([result([])], {})).toBe("No changes."));
  it("is a comment that a workflow finds", () =>
    expect(formats.markdown([result([])], {})).toBe("<!-- katagami-diff -->\n\n### API changes: none\n"));
  it("is a passed test", () => expect(formats.junit([result([])], {})).toContain('tests="1" failures="0"'));
  it("is a run without results", () => expect(JSON.parse(formats.sarif([], {})).runs[0].results).toEqual([]));
});

describe("text", () => {
  it("is coloured only when told", () => {
    expect(formats.text([sample], {})).not.toContain("<");
    expect(formats.text([sample], { style: (style, text) => `<${style}>${text}` })).toContain("<red>breaking");
  });

  it("shows a component that many operations reach once, with their count", () => {
    const changes = Array.from({ length: 400 }, (_, index) =>
      change({ cause: "Pet", operation: { method: "get", path: `/${index}` } }),
    );
    const text = formats.text([result(changes)], {});
    expect(text).toContain("in 400 operations: GET /0, GET /1, GET /2 and 397 more");
    expect(text.match(/response-property-removed/g)).toHaveLength(1);
    expect(text).toContain("1 change");
  });

  it("tells what else the same edit did, the worst first", () => {
    const text = formats.text(
      [
        result([
          change({ cause: "a", id: "mild", wire: "info", sdk: "none", message: "Mild." }),
          change({ cause: "a", id: "bad", message: "Bad." }),
        ]),
      ],
      {},
    );
    expect(text).toMatch(/breaking +bad[\s\S]*also mild: Mild\./);
  });
});

describe("GitHub annotations", () => {
  const many = result(
    Array.from({ length: 25 }, (_, index) => change({ message: `Gone: ${index}`, cause: `${index}` })),
  );

  it("are no more than are shown, and tell the total", () => {
    const lines = formats.github([many], {}).split("\n");
    expect(lines.filter((line) => line.startsWith("::error"))).toHaveLength(10);
    expect(lines.at(-1)).toBe(
      "::notice title=API changes::25 breaking, 0 warnings, 0 others.%0APetstore: wire breaking, sdk breaking, docs unchanged; " +
        "API version major, package version major%0A15 changes without an annotation.",
    );
  });

  it("escape what would end a property or a message", () => {
    const place = { pointer: "#/a", file: "a,b:c%.yaml", line: 3, column: 1 };
    const [line] = formats
      .github([result([change({ message: "100%\r\n::error::x", revision: place })])], {})
      .split("\n");
    expect(line).toMatch(/^::error file=a%2Cb%3Ac%25\.yaml,line=3,col=1,title=[^:,]*::100%25%0A::error::x%0A/);
  });
});
