import { describe, expect, it } from "vitest";
import { matchDescriptions } from "../../generator/commands/match-descriptions.js";

const listed = (path: string, title: string) => ({ path, source: path, title });

function matched(base: [string, string][], revision: [string, string][]) {
  return matchDescriptions(
    base.map((one) => listed(...one)),
    revision.map((one) => listed(...one)),
  ).map(({ base: one, revision: other }) => `${one?.path ?? "-"} ${other?.path ?? "-"}`);
}

describe("descriptions of two folders", () => {
  it("match by path, then by a title that no other has", () => {
    expect(
      matched(
        [
          ["a.yaml", "A"],
          ["old.yaml", "Moved"],
          ["x.yaml", "Twice"],
          ["gone.yaml", "Gone"],
        ],
        [
          ["a.yaml", "Another"],
          ["new.yaml", "Moved"],
          ["y.yaml", "Twice"],
          ["z.yaml", "Twice"],
        ],
      ),
    ).toEqual(["a.yaml a.yaml", "gone.yaml -", "old.yaml new.yaml", "x.yaml -", "- y.yaml", "- z.yaml"]);
  });

  it("do not match by having no title", () => {
    expect(matched([["a.yaml", ""]], [["b.yaml", ""]])).toEqual(["a.yaml -", "- b.yaml"]);
  });
});
