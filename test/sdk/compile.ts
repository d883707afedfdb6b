import ts from "typescript";
import type { PackageSource } from "../../generator/diff/sdk/sdk-change.js";

const cache = new Map<string, ts.SourceFile | undefined>();

/**
 * Compiles snippets against a whole package, each as a file of its own: independently of how the verdict compiles.
 * @returns for each snippet, what the compiler complains about
 */
export function compile(
  snippets: readonly string[],
  source: PackageSource,
  before: PackageSource = source,
): string[][] {
  const texts = new Map<string, string>([
    ...source.files.map(({ path, text }) => [`/project/node_modules/the-package/${path}`, text] as const),
    ...before.files.map(({ path, text }) => [`/project/before/${path}`, text] as const),
    ...snippets.map((code, index) => [`/project/${index}.ts`, code] as const),
    [
      "/project/node_modules/openapi-fetch/index.ts",
      "type Gets<P> = { [K in keyof P]: P[K] extends { get: object } ? K : never }[keyof P]; export type Client<P> = { paths?: P; GET(path: Gets<P>, ...rest: any[]): Promise<any> }; export type ClientOptions = any; export type Middleware = any; declare const make: any; export default make;",
    ] as const,
  ]);
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: [
      "lib.es2022.d.ts",
      "lib.esnext.disposable.d.ts",
      "lib.dom.d.ts",
      "lib.dom.iterable.d.ts",
      "lib.dom.asynciterable.d.ts",
    ],
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (path, settings) => {
    const text = texts.get(path);
    if (text !== undefined) return ts.createSourceFile(path, text, settings);
    if (!cache.has(path)) cache.set(path, getSourceFile(path, settings));
    return cache.get(path);
  };
  const find = (paths: readonly string[]) => paths.find((path) => texts.has(path));
  host.resolveModuleNames = (names, from) =>
    names.map((name) => {
      const folder = from.slice(0, from.lastIndexOf("/"));
      const near = new URL(name, `file://${folder}/`).pathname.replace(/\.js$/, ".ts");
      const found =
        name === "./before"
          ? "/project/before/src/index.ts"
          : find([near, `/project/node_modules/${name}/src/index.ts`, `/project/node_modules/${name}/index.ts`]);
      return found === undefined ? undefined : { resolvedFileName: found, extension: ts.Extension.Ts };
    });
  const program = ts.createProgram(
    snippets.map((_, index) => `/project/${index}.ts`),
    options,
    host,
  );
  return snippets.map((_, index) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(`/project/${index}.ts`))
      .map(({ code, messageText }) => `TS${code}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`),
  );
}
