import { declarationsOf } from "../../generator/diff/sdk/declared.js";
import { createCompile } from "../../generator/diff/sdk/compile.js";
import { createLibrary } from "../../generator/diff/sdk/library.js";
import { prove, type Compiled } from "../../generator/diff/sdk/prove.js";
import type { PackageSource } from "../../generator/diff/sdk/sdk-change.js";
import { exportsOf, writeProgram, type Uses } from "../../generator/diff/sdk/write-program.js";

const compile = createCompile(createLibrary());

/** The program that uses everything of a package, as if all of it had changed, beside one that exports what `isThere` says. */
export function writtenBeside(source: PackageSource, isThere: (name: string) => boolean): Uses & Compiled {
  const files = new Map(source.files.map(({ path, text }) => [`/package/${path}`, text]));
  const program = compile.program(files);
  const exports = new Set(exportsOf(program).map(({ name }) => name));
  const own = program.getSourceFiles().filter(({ fileName }) => /^\/package\/src\/(?!runtime\/)/.test(fileName));
  return { ...writeProgram(source, program, declarationsOf(source, own), () => true, isThere), files, exports };
}

/**
 * Compiles the program that uses everything of a package against that package.
 * @returns how many uses it has, and the code of those that do not compile: a break of these would go untold
 */
export function wronglyWritten(source: PackageSource): { readonly uses: number; readonly wrong: readonly string[] } {
  const { uses, ...compiled } = writtenBeside(source, () => true);
  const { breaks } = prove(uses, undefined, compiled, compile, "the-package");
  return { uses: uses.length, wrong: breaks.map(({ use: { candidates } }) => candidates[0]!.code.text) };
}
