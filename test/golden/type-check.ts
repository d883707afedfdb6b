import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";

const template = join(import.meta.dirname, "../../templates/package");
const runtime = join(template, "src/runtime");

/**
 * Compiles packages that exist in memory only, all in one program, and lists what the compiler complains about.
 * Their runtime is that of the template; the compiler's settings are the template's, too.
 * @param packages source text by path (`src/index.ts`), by the name of the package
 */
export function typeCheck(packages: ReadonlyMap<string, ReadonlyMap<string, string>>): string[] {
  const root = join(import.meta.dirname, "in-memory");
  const sources = new Map<string, string>();
  for (const [name, files] of packages) {
    for (const [path, text] of files) if (path.endsWith(".ts")) sources.set(join(root, name, path), text);
  }
  const options = { ...settings(), noEmit: true };
  const program = ts.createProgram([...sources.keys()], options, hostOf(sources, options));
  return ts.getPreEmitDiagnostics(program).map((diagnostic) => {
    const { file, start = 0, messageText } = diagnostic;
    const at = file ? `${relative(root, file.fileName)}:${file.getLineAndCharacterOfPosition(start).line + 1} ` : "";
    return at + ts.flattenDiagnosticMessageText(messageText, "\n");
  });
}

function settings(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(template, "tsconfig.json"), (path) => readFileSync(path, "utf8"));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, template);
  // Nothing is written; what openapi-fetch declares is not ours to check.
  const { rootDir: _, outDir: __, declarationMap: ___, sourceMap: ____, ...rest } = options;
  return { ...rest, skipLibCheck: true };
}

/** A compiler host to which the sources are files beside a `runtime` folder. */
function hostOf(sources: ReadonlyMap<string, string>, options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const cache = ts.createModuleResolutionCache(host.getCurrentDirectory(), (name) => name, options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (path) => sources.has(path) || fileExists(path);
  host.readFile = (path) => sources.get(path) ?? readFile(path);
  host.getSourceFile = (path, version, ...rest) => {
    const text = sources.get(path);
    if (text === undefined) return getSourceFile(path, version, ...rest);
    const file = ts.createSourceFile(path, text, version);
    file.impliedNodeFormat = ts.ModuleKind.ESNext;
    return file;
  };
  host.resolveModuleNameLiterals = (literals, from) =>
    literals.map(({ text }) => {
      const sibling = join(dirname(from), text).replace(/\.js$/, ".ts");
      if (sources.has(sibling)) return { resolvedModule: { resolvedFileName: sibling, extension: ts.Extension.Ts } };
      const shared = sources.has(from) && /^\.\.?\/runtime\//.test(text);
      const [name, importer] = shared
        ? [text.replace(/^\.\.?\/runtime/, "."), join(runtime, "index.ts")]
        : [text, from];
      return ts.resolveModuleName(name, importer, options, host, cache, undefined, ts.ModuleKind.ESNext);
    });
  return host;
}
