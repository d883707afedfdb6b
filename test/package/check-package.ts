import { join } from "node:path";
import ts from "typescript";

// Every package has the same compiler options, so that they can have the parsed declarations of libraries in common.
const libraries = new Map<string, ts.SourceFile | undefined>();

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
  skipDefaultLibCheck: true,
  noEmit: true,
};

/** The declarations of a package, and what the compiler said of them. */
export interface Checked {
  readonly program: ts.Program;
  readonly complaints: readonly string[];
}

/** Has the compiler read a file of types and all that it imports, as that of an application does that trusts no declaration. */
export function checkDeclarations(entry: string): Checked {
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (path, ...rest) => {
    if (!path.includes("/node_modules/")) return getSourceFile(path, ...rest);
    if (!libraries.has(path)) libraries.set(path, getSourceFile(path, ...rest));
    return libraries.get(path);
  };
  const program = ts.createProgram({ rootNames: [entry], options, host });
  const complaints = ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
    return `${file?.fileName ?? ""}:${line} ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
  });
  return { program, complaints };
}

/** The declarations of a generated package. */
export function indexOf(folder: string): string {
  return join(folder, "src/index.d.ts");
}
