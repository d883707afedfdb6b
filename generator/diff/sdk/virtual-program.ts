import type ts from "typescript";
import { compiler } from "../../compiler.js";
import { libraryFolder, platformFile, type Library } from "./library.js";

/** Files that exist in memory only, by absolute path. Parsed once, however many programs they are in. */
export type VirtualFiles = ReadonlyMap<string, ts.SourceFile>;

/** Parses files of a folder: `folderOf("/base", …)` holds `/base/src/index.ts`. */
export function virtualFolder(
  folder: string,
  files: Iterable<readonly [path: string, text: string]>,
): [string, ts.SourceFile][] {
  return [...files].map(([path, text]) => [`${folder}/${path}`, parse(`${folder}/${path}`, text)]);
}

/**
 * A program over virtual files.
 * @param resolve where a path or a package's name is found instead, for the file that imports it; undefined to leave it as it is
 */
export function virtualProgram(
  roots: readonly string[],
  files: VirtualFiles,
  library: Library,
  resolve: (name: string, from: string) => string | undefined,
): ts.Program {
  const find = (path: string) => files.get(path) ?? library.sourceFile(path);
  const host: ts.CompilerHost = {
    getSourceFile: find,
    fileExists: (path) => find(path) !== undefined,
    readFile: (path) => find(path)?.text,
    writeFile: () => {},
    getDefaultLibFileName: () => `${libraryFolder}lib.es2022.d.ts`,
    getDefaultLibLocation: () => libraryFolder.slice(0, -1),
    getCurrentDirectory: () => "/",
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
    resolveModuleNameLiterals: (literals, from) =>
      literals.map(({ text }) => {
        const wanted = text.startsWith(".") ? sibling(from, text) : text;
        const found = resolve(wanted, from) ?? (text.startsWith(".") ? wanted : `/dependencies/${text}.d.ts`);
        if (!find(found)) return { resolvedModule: undefined };
        const extension = found.endsWith(".d.ts") ? compiler.Extension.Dts : compiler.Extension.Ts;
        return { resolvedModule: { resolvedFileName: found, extension } };
      }),
  };
  return compiler.createProgram([...roots], settings, host);
}

/** What an ordinary strict project has. */
const settings: ts.CompilerOptions = {
  target: compiler.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts", "lib.esnext.disposable.d.ts", platformFile],
  module: compiler.ModuleKind.ESNext,
  moduleResolution: compiler.ModuleResolutionKind.Bundler,
  types: [],
  strict: true,
  skipLibCheck: true,
  libReplacement: false,
  noEmit: true,
};

function parse(path: string, text: string): ts.SourceFile {
  return compiler.createSourceFile(path, text, {
    languageVersion: compiler.ScriptTarget.ES2022,
    jsDocParsingMode: compiler.JSDocParsingMode.ParseNone,
  });
}

function sibling(from: string, name: string): string {
  const folder = from.slice(0, from.lastIndexOf("/"));
  const path = `${folder}/${name}`.split("/").reduce<string[]>((parts, part) => {
    if (part === "..") parts.pop();
    else if (part !== ".") parts.push(part);
    return parts;
  }, []);
  return path.join("/").replace(/\.js$/, ".ts");
}
