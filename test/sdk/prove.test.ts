import { describe, expect, it } from "vitest";
import { createCompile, type Compile } from "../../generator/diff/sdk/compile.js";
import { focused } from "../../generator/diff/sdk/code.js";
import { createLibrary } from "../../generator/diff/sdk/library.js";
import { prove } from "../../generator/diff/sdk/prove.js";
import type { Use } from "../../generator/diff/sdk/use.js";

const files = (text: string) => new Map([["/package/src/index.ts", text]]);
const before = files("export declare const gone: number; export declare const kept: number;");
const after = { files: files("export declare const kept: number;"), exports: new Set(["kept"]) };
const use = (what: Use["what"], imported: string, text: string): Use => ({
  ...{ what, flow: "received", symbol: imported, kind: "type", at: [text], chain: [], unit: imported },
  candidates: [{ imports: [imported], before: [], code: focused(text) }],
});
const name = (imported: string) => use("name", imported, "");
const read = (imported: string) => use("read", imported, `${imported}.toFixed();`);

describe("proof by compiling", () => {
  const asked: string[] = [];
  const compile = createCompile(createLibrary());
  const spying: Compile = (given) => {
    asked.push(...[...given].filter(([path]) => path.startsWith("/program/")).map(([, text]) => text));
    return compile(given);
  };

  it("asks once for an export that is gone, and for nothing that needs it", () => {
    const uses = [name("gone"), name("kept"), read("gone"), read("kept")];
    const { breaks } = prove(uses, before, after, spying, "the-package");
    expect(breaks.map(({ use: { at, symbol } }) => [symbol, ...at])).toEqual([["gone", ""]]);
    expect(breaks[0]?.witness?.diagnostic).toMatch(/^TS2305/);
    // Once against each package.
    expect(asked.filter((text) => text.includes("gone"))).toHaveLength(2);
  });

  it("goes on to another way where one needs an export that is gone", () => {
    const [one, other] = [read("gone"), use("read", "kept", "kept.gone;")];
    const both: Use = { ...one, candidates: [...one.candidates, ...other.candidates] };
    const loose = files("export declare const gone: number; export declare const kept: { gone: number };");
    const { breaks } = prove([both], loose, after, spying, "the-package");
    expect(breaks.map(({ witness }) => witness?.diagnostic.slice(0, 6))).toEqual(["TS2339"]);
  });

  const ofType = (text: string): Use => ({
    ...use("read", "Kept", text),
    candidates: [{ imports: ["type Kept"], before: ["declare const value: Kept;"], code: focused(text) }],
  });
  const [narrow, wide] = ["number", "string | number"].map((type) => files(`export type Kept = ${type};`));
  const later = { files: wide!, exports: new Set(["Kept"]) };

  it("hides no break behind what another use has told apart", () => {
    const uses = [ofType(`if (typeof value === "string") throw new Error();`), ofType("const copy: number = value;")];
    const { breaks } = prove(uses, narrow, later, compile, "the-package");
    expect(breaks.map(({ use: { at } }) => at[0])).toEqual(["const copy: number = value;"]);
  });

  it("compiles code that several uses share once, and tells of each of them", () => {
    asked.length = 0;
    const uses = ["one", "other"].map((symbol) => ({ ...ofType("const copy: number = value;"), symbol }));
    const { breaks } = prove(uses, narrow, later, spying, "the-package");
    expect(breaks.map(({ use: { symbol } }) => symbol)).toEqual(["one", "other"]);
    expect(asked[0]!.match(/const copy/g)).toHaveLength(1);
  });
});
