import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";

interface Printed {
  /** What the differ and the consumers do not agree on, a paragraph each. */
  readonly faults: readonly string[];
  readonly results: readonly {
    readonly name: string;
    readonly lines: number;
    readonly unusable: number;
    readonly breaks: number;
    readonly sdk: string;
    readonly units: readonly { readonly kind: string; readonly breaks: number; readonly isFound: boolean }[];
  }[];
}

describe("what the differ says, beside a consumer that is compiled against both packages", () => {
  let printed: Printed;
  beforeAll(() => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [join(import.meta.dirname, "small.mjs")], {
      encoding: "utf8",
      maxBuffer: 1e8,
    });
    expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
    printed = JSON.parse(stdout) as Printed;
  }, 600_000);

  it("has consumers whose every line compiles before, and some of which break", () => {
    for (const { lines, unusable } of printed.results)
      expect({ few: lines < 20, unusable }).toEqual({ few: false, unusable: 0 });
    const breaking = printed.results.flatMap(({ units }) => units).filter(({ breaks }) => breaks > 0);
    expect(breaking.length).toBeGreaterThan(6);
  });

  it("agrees: all that breaks is told at its place, and nothing that is told is false", () =>
    expect(printed.faults).toEqual([]));
});
