import type ts from "typescript";
import { compiler } from "../../compiler.js";
import { platform } from "./platform.js";

/** Parsed declarations that never change, by path: parsed once, and shared by every program that is given the same library. */
export interface Library {
  sourceFile(path: string): ts.SourceFile | undefined;
}

/** The folder of a library inside the virtual file system. */
export const libraryFolder = "/library/";

/** Where the platform's declarations are found in that folder. */
export const platformFile = "lib.platform.d.ts";

/**
 * The declarations that come with TypeScript (`lib.es2022.d.ts`, …), a platform's and stand-ins for what a package depends on.
 * @param read a declaration file's text, by its name; by default from the folder of the installed compiler, through `ts.sys`
 */
export function createLibrary(read: (name: string) => string | undefined = readInstalled): Library {
  const parsed = new Map<string, ts.SourceFile | undefined>();
  const parse = (path: string): ts.SourceFile | undefined => {
    const text =
      standIns.get(path) ?? (path.startsWith(libraryFolder) ? read(path.slice(libraryFolder.length)) : undefined);
    return text === undefined
      ? undefined
      : compiler.createSourceFile(path, text, {
          languageVersion: compiler.ScriptTarget.ES2022,
          jsDocParsingMode: compiler.JSDocParsingMode.ParseNone,
        });
  };
  return {
    sourceFile(path) {
      if (!parsed.has(path)) parsed.set(path, parse(path));
      return parsed.get(path);
    },
  };
}

/** A stand-in for a dependency of packages, by its path. */
export function standIn(path: string): string | undefined {
  return standIns.get(path);
}

function readInstalled(name: string): string | undefined {
  return compiler.sys.readFile(compiler.getDefaultLibFilePath({}).replace(/[^/\\]+$/, name));
}

/** Only the runtime looks inside these, and it is alike in both packages. */
const standIns: ReadonlyMap<string, string> = new Map([
  [`${libraryFolder}${platformFile}`, platform],
  [
    "/dependencies/openapi-fetch.d.ts",
    `type PathsWith<Paths, Method extends string> = { [Path in keyof Paths]: Paths[Path] extends { [Name in Method]: infer Operation } ? [undefined] extends [Operation] ? never : Path : never }[keyof Paths];
type Methods = { GET: "get"; PUT: "put"; POST: "post"; DELETE: "delete"; OPTIONS: "options"; HEAD: "head"; PATCH: "patch"; TRACE: "trace" };
export type Client<Paths extends {}, Media extends string = string> = { readonly [Method in keyof Methods]: (path: PathsWith<Paths, Methods[Method]>, ...rest: any[]) => Promise<any> }
export interface ClientOptions {}
export interface Middleware {}
declare const createClient: <Paths extends {}>(options?: ClientOptions) => Client<Paths>;
export default createClient;`,
  ],
]);
