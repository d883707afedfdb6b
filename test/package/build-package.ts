import { join } from "node:path";
import ts from "typescript";

// Every package has the same compiler options, so that they can have the parsed declarations of libraries in common.
const libraries = new Map<string, ts.SourceFile | undefined>();

/** A package that was compiled under its own `tsconfig.json`, and what the compiler said. */
export interface Built {
  readonly program: ts.Program;
  readonly complaints: readonly string[];
}

/** Compiles a generated package as its `npm run build` would, but for the declarations of libraries, which it trusts. */
export function buildPackage(folder: string): Built {
  const { config } = ts.readConfigFile(join(folder, "tsconfig.json"), ts.sys.readFile);
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, folder, { skipLibCheck: true });
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (path, ...rest) => {
    if (!path.includes("/node_modules/")) return getSourceFile(path, ...rest);
    if (!libraries.has(path)) libraries.set(path, getSourceFile(path, ...rest));
    return libraries.get(path);
  };
  const program = ts.createProgram({ rootNames: fileNames, options, host });
  const diagnostics = [...ts.getPreEmitDiagnostics(program), ...program.emit().diagnostics];
  const complaints = diagnostics.map(({ file, start, messageText }) => {
    const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
    return `${file?.fileName ?? ""}:${line} ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
  });
  return { program, complaints };
}
