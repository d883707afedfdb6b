import { basename, join } from "node:path";
import { transformSync } from "esbuild";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { configuredTargets, type Target } from "../../generator/config.js";
import { generate } from "../../generator/generate.js";
import { caseFolder, cases, targetOf } from "../golden/cases.js";

const root = join(import.meta.dirname, "../..");
const dify = (await configuredTargets(join(root, "redocly.yaml"), ["dify-chat-ja"], root))[0]!;

const packages: readonly (readonly [name: string, target: Target, cwd: string])[] = [
  ["dify-chat-ja", dify, root],
  ...(await Promise.all(cases.map(async (name) => [name, await targetOf(name), caseFolder(name)] as const))),
];

describe("JavaScript and declarations are what the compiler makes of the same package as TypeScript", () => {
  test.each(packages)("%s", async (_name, target, cwd) => {
    const made = await codeOf(target, cwd, "javascript");
    const compiled = new Map([...(await codeOf(target, cwd, "typescript"))].flatMap(compile));
    // Nothing is left of the others when they run, and no declaration names what the descriptors and the tables of values are.
    const others = [...compiled.keys()].filter((path) => !made.has(path));
    const gone = others.filter((path) => !["src/descriptors.d.ts", "src/values.d.ts"].includes(path));
    for (const path of gone) expect([path, laidOut(path, compiled.get(path)!)]).toEqual([path, ""]);
    for (const [path, text] of made) {
      const theirs = compiled.get(path);
      expect(theirs, `${path} has no TypeScript`).toBeDefined();
      const left = path.endsWith(".js") ? withoutModules(theirs!, gone) : theirs!;
      expect(laidOut(path, text), path).toBe(laidOut(path, left));
    }
  });

  test("a difference would be found", () => {
    const [, text] = compile([
      "a.ts",
      "/** Adds. */\nexport function add(a: number, b = 1): number { return a + b; }",
    ])[1]!;
    const declared = laidOut("a.d.ts", text);
    expect(declared).toBe(
      laidOut("a.d.ts", "/** Adds. */\n\nexport declare function add(a: number, b?: number): number;"),
    );
    expect(declared).not.toBe(laidOut("a.d.ts", "export declare function add(a: number, b?: number): number;"));
  });
});

/** The code of a package by path, but for the runtime, which is compiled when the toolkit is built. */
async function codeOf(target: Target, cwd: string, form: "javascript" | "typescript"): Promise<Map<string, string>> {
  const { files } = await generate(target, { cwd, template: [], form });
  return new Map(files.filter(({ path }) => /\.[jt]s$/.test(path)).map(({ path, text }) => [path, text]));
}

const compilerOptions: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleDetection: ts.ModuleDetectionKind.Force,
  newLine: ts.NewLineKind.LineFeed,
  verbatimModuleSyntax: true,
  strict: true,
};

function compile([path, text]: readonly [path: string, text: string]): [path: string, text: string][] {
  const { outputText } = ts.transpileModule(text, { compilerOptions });
  const declared = ts.transpileDeclaration(text, { compilerOptions: { ...compilerOptions, declaration: true } });
  return [
    [path.replace(/ts$/, "js"), outputText],
    [path.replace(/ts$/, "d.ts"), declared.outputText],
  ];
}

const printer = ts.createPrinter();

/** Code in one layout: JavaScript without comments but those for bundlers, declarations with them. */
function laidOut(path: string, text: string): string {
  if (path.endsWith(".js")) return transformSync(text, { minifyWhitespace: true }).code.replace(/^export\{\};\n/, "");
  const code = text.replace(/^\/\/ .*\n|^\/\* eslint-disable \*\/\n|^export \{\};\n/gm, "");
  return printer.printFile(ts.createSourceFile(path, code, ts.ScriptTarget.ESNext)).replace(/\s+/g, " ");
}

/** Code that exports nothing of modules that are gone when it runs. */
function withoutModules(text: string, gone: readonly string[]): string {
  return gone.reduce((code, path) => code.replace(`export * from "./${basename(path)}";\n`, ""), text);
}
