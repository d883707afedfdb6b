import { dirname, join, relative, resolve } from "node:path";
import type ts from "typescript";
import { compiler } from "../compiler.js";

/** What a relative import ends in: `.js` and `.ts` by name, "" for nothing. */
export type ImportExtension = ".js" | ".ts" | "";

/**
 * What relative imports of TypeScript in a folder end in, as the nearest tsconfig.json above it needs it: `.ts` where it allows
 * that, since Node, Deno and bundlers read it alike; `.js` under `node16` and `nodenext`; else nothing, as bundlers have it. Without
 * a tsconfig.json it is `.ts`, for what runs TypeScript as it is.
 * @param folder absolute; it need not be there
 * @param onRead hears of each file that is looked for
 */
export function neededExtension(folder: string, onRead: (path: string) => void = () => {}): ImportExtension {
  const sys = {
    ...compiler.sys,
    fileExists: (path: string) => (onRead(path), compiler.sys.fileExists(path)),
    readFile: (path: string) => (onRead(path), compiler.sys.readFile(path)),
  };
  const file = compiler.findConfigFile(dirname(folder), sys.fileExists);
  if (file === undefined) return ".ts";
  const { options } = projectOf(file, folder, sys);
  if (options.allowImportingTsExtensions || options.rewriteRelativeImportExtensions) return ".ts";
  const { moduleResolution, module = compiler.ModuleKind.None } = options;
  if (moduleResolution !== undefined) {
    const { Node16, NodeNext } = compiler.ModuleResolutionKind;
    return moduleResolution === Node16 || moduleResolution === NodeNext ? ".js" : "";
  }
  return module >= compiler.ModuleKind.Node16 && module <= compiler.ModuleKind.NodeNext ? ".js" : "";
}

/** The project that a folder belongs to: of a tsconfig.json that only refers to others, that which includes the folder. */
function projectOf(file: string, folder: string, sys: ts.System): ts.ParsedCommandLine {
  const project = parsed(file, sys);
  const { files, include } = project.raw as { readonly files?: readonly string[]; readonly include?: unknown };
  if (files?.length !== 0 || include !== undefined) return project;
  const others = (project.projectReferences ?? []).map(({ path }) =>
    parsed(path.endsWith(".json") ? path : join(path, "tsconfig.json"), sys),
  );
  return others.find((other) => includes(other, folder)) ?? others[0] ?? project;
}

function includes({ wildcardDirectories = {} }: ts.ParsedCommandLine, folder: string): boolean {
  return Object.keys(wildcardDirectories).some((each) => !relative(resolve(each), folder).startsWith(".."));
}

/** A tsconfig.json with what it extends. Nothing is asked of the files that it includes. */
function parsed(file: string, sys: ts.System): ts.ParsedCommandLine {
  const { config } = compiler.readConfigFile(file, sys.readFile) as { readonly config?: object };
  const host: ts.ParseConfigHost = { ...sys, readDirectory: () => [] };
  return compiler.parseJsonConfigFileContent(config ?? {}, host, dirname(file), undefined, file);
}
