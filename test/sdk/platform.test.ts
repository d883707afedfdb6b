import ts from "typescript";
import { describe, expect, it } from "vitest";
import { createLibrary } from "../../generator/diff/sdk/library.js";
import { virtualFolder, virtualProgram } from "../../generator/diff/sdk/virtual-program.js";
import { readTemplate } from "../../generator/write/read-template.js";

const runtime = readTemplate().flatMap(({ path, text }) =>
  path.startsWith("src/runtime/") ? [[path.slice("src/".length), text] as const] : [],
);
const files = new Map(virtualFolder("", runtime));
const program = virtualProgram([...files.keys()], files, createLibrary(), () => undefined);

/** What no declaration is found for where a type is written, in the runtime and in the library itself. */
function unknownTypes(): string[] {
  const sources = program.getSourceFiles().filter(({ fileName }) => !/lib\.es/.test(fileName));
  return sources.flatMap((file) =>
    program
      .getSemanticDiagnostics(file)
      .flatMap(({ code, start = 0, length = 0 }) =>
        isUnknownName(code) && isInType(file, start) ? [file.text.slice(start, start + length)] : [],
      ),
  );
}

function isUnknownName(code: number): boolean {
  return [2304, 2318, 2503, 2552, 2583, 2584, 2694].includes(code);
}

function isInType(file: ts.SourceFile, position: number): boolean {
  let found = false;
  const enter = (node: ts.Node): void => {
    if (position < node.pos || position >= node.end) return;
    found ||= ts.isTypeNode(node);
    ts.forEachChild(node, enter);
  };
  ts.forEachChild(file, enter);
  return found;
}

describe("the platform of which the compiler is told", () => {
  it("has every type that the runtime names", () => {
    expect(files.size).toBeGreaterThan(50);
    expect([...new Set(unknownTypes())]).toEqual([]);
  });
});
