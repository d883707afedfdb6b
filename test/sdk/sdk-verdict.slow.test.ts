import { beforeAll, describe, expect, it } from "vitest";
import { createLibrary } from "../../generator/diff/sdk/library.js";
import type { SdkChange } from "../../generator/diff/sdk/sdk-change.js";
import { sdkVerdict } from "../../generator/diff/sdk/sdk-verdict.js";
import { base, casesOf, revisionOf, type Case } from "./cases.js";
import { compile } from "./compile.js";

const library = createLibrary();
const verdict = (example: Case) => sdkVerdict(base, revisionOf(example), { library });
const line = ({ verdict, rule, symbol, at }: SdkChange) =>
  [verdict, rule, symbol, at.join(".")].filter(Boolean).join(" ");
const weighty = (changes: readonly SdkChange[]) => changes.filter(({ verdict }) => verdict !== "info");

describe("upgrades that break", () => {
  for (const example of casesOf("breaks.yaml")) {
    describe(example.name, () => {
      const revision = revisionOf(example);
      let changes: SdkChange[] = [];
      beforeAll(() => {
        changes = verdict(example);
      });

      it("stops a consumer's code from compiling", () => {
        expect(compile([example.code!], base)).toEqual([[]]);
        expect(compile([example.code!], revision)[0]).not.toEqual([]);
      });

      it("is what the verdict says", () => {
        expect(weighty(changes).map(line).sort()).toEqual([...example.expect!].sort());
      });

      it("is shown with witnesses that compiled, and do not compile now", () => {
        const codes = changes.flatMap(({ witness }) => witness?.code ?? []);
        expect(compile(codes, base)).toEqual(codes.map(() => []));
        for (const complaints of compile(codes, revision, base)) expect(complaints).not.toEqual([]);
      });
    });
  }
});

describe("upgrades that break nobody", () => {
  for (const example of casesOf("harmless.yaml")) {
    it(example.name, () => {
      expect(weighty(verdict(example)).map(line)).toEqual(example.expect ?? []);
    });
  }
});
