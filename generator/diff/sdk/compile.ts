import { compiler } from "../../compiler.js";
import type { Library } from "./library.js";
import { virtualFolder, virtualProgram } from "./virtual-program.js";
import type ts from "typescript";

/** What a compiler says of a place. */
export interface Complaint {
  readonly path: string;
  /** Offset in UTF-16 units. */
  readonly start: number;
  /** Such as 2345. */
  readonly code: number;
  readonly message: string;
}

/**
 * Asks a compiler: files in, by path, those below /program to be checked; complaints out.
 * @param isOver is asked before every few of these files; where the time is over there is no answer
 */
export type Compile = (files: ReadonlyMap<string, string>, isOver?: () => boolean) => Complaint[] | undefined;

/** Files between two looks at the clock of the processor, which costs more than most files do. */
const filesAtOnce = 20;

/** The compiler that Katagami brings, over files in memory. What it was given before is not parsed again. */
export function createCompile(
  library: Library,
): Compile & { readonly program: (files: ReadonlyMap<string, string>) => ts.Program } {
  const parsed = new Map<string, Map<string, ts.SourceFile>>();
  const parse = (path: string, text: string): ts.SourceFile => {
    const known = parsed.get(path) ?? new Map<string, ts.SourceFile>();
    const file = known.get(text) ?? virtualFolder("", [[path.slice(1), text]])[0]![1];
    // Each program is written anew; packages and what they stand on are not.
    if (!path.startsWith("/program/")) parsed.set(path, known.set(text, file));
    return file;
  };
  const program = (files: ReadonlyMap<string, string>): ts.Program => {
    const sources = new Map([...files].map(([path, text]) => [path, parse(path, text)] as const));
    const roots = [...files.keys()].filter((path) => path.startsWith("/program/"));
    const resolve = (name: string) =>
      files.has(name) ? name : name.startsWith("/") ? undefined : name === packageModule ? packageIndex : undefined;
    return virtualProgram(roots.length > 0 ? roots : [packageIndex], sources, library, resolve);
  };
  const compile: Compile = (files, isOver = () => false) => {
    const built = program(files);
    const complaints: Complaint[] = [];
    const asked = built.getSourceFiles().filter(({ fileName }) => fileName.startsWith("/program/"));
    for (const [index, file] of asked.entries()) {
      if (index % filesAtOnce === 0 && isOver()) return undefined;
      for (const each of [...built.getSyntacticDiagnostics(file), ...built.getSemanticDiagnostics(file)])
        complaints.push({
          path: each.file?.fileName ?? "",
          start: each.start ?? 0,
          code: each.code,
          message: compiler.flattenDiagnosticMessageText(each.messageText, "\n"),
        });
    }
    return complaints;
  };
  return Object.assign(compile, { program });
}

/** By what the program imports the package, wherever its name is not shown to a reader. */
export const packageModule = "the-package";
export const packageIndex = "/package/src/index.ts";
