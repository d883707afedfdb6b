import { declarationsOf } from "../../generator/diff/sdk/declared.js";
import { createCompile } from "../../generator/diff/sdk/compile.js";
import { createLibrary } from "../../generator/diff/sdk/library.js";
import { prove } from "../../generator/diff/sdk/prove.js";
import type { PackageSource } from "../../generator/diff/sdk/sdk-change.js";
import { exportsOf, writeProgram } from "../../generator/diff/sdk/write-program.js";

const compile = createCompile(createLibrary());

/**
 * Writes the program that uses everything of a package, as if all of it had changed, and compiles it against that package.
 * @returns how many uses it has, and the code of those that do not compile: a break of these would go untold
 */
export function wronglyWritten(source: PackageSource): { readonly uses: number; readonly wrong: readonly string[] } {
  const files = new Map(source.files.map(({ path, text }) => [`/package/${path}`, text]));
  const program = compile.program(files);
  const exports = new Set(exportsOf(program).map(({ name }) => name));
  const own = program.getSourceFiles().filter(({ fileName }) => /^\/package\/src\/(?!runtime\/)/.test(fileName));
  const { uses } = writeProgram(source, program, declarationsOf(source, own), () => true);
  const { breaks } = prove(uses, undefined, { files, exports }, compile, "the-package");
  return { uses: uses.length, wrong: breaks.map(({ use: { candidates } }) => candidates[0]!.code.text) };
}
