import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";

const runtime = fileURLToPath(new URL("../../templates/package/src/runtime/index.ts", import.meta.url));

const strict: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noPropertyAccessFromIndexSignature: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  skipLibCheck: false,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
};

test.for([
  ["the DOM and no Node", { lib: ["lib.es2022.d.ts", "lib.dom.d.ts"], types: [] }],
  ["Node and no DOM", { lib: ["lib.es2022.d.ts"], types: ["node"] }],
] as const)("compiles without complaint, libraries included, with %s", { timeout: 60_000 }, ([, { lib, types }]) => {
  const program = ts.createProgram([runtime], { ...strict, lib: [...lib], types: [...types] });
  const complaints = ts
    .getPreEmitDiagnostics(program)
    .map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`);
  expect(complaints).toEqual([]);
});
