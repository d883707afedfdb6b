import { fileURLToPath } from "node:url";
import type ts from "typescript";
import { compiler } from "../../compiler.js";
import { root } from "../../root.js";

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
 * @param read a declaration file's text, by its name; by default as the build copied it, through `ts.sys`
 */
export function createLibrary(read: (name: string) => string | undefined = readInstalled): Library {
  const parsed = new Map<string, ts.SourceFile | undefined>();
  const parse = (path: string): ts.SourceFile | undefined => {
    const text = path.startsWith(libraryFolder) ? read(path.slice(libraryFolder.length)) : standIn(path);
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
  return path === "/dependencies/openapi-fetch.d.ts" ? ours("openapi-fetch.d.ts") : undefined;
}

function readInstalled(name: string): string | undefined {
  if (name === platformFile) return ours(name);
  return compiler.sys.readFile(fileURLToPath(new URL(`dist/lib/${name}`, root)));
}

/** A declaration file of templates/compiler. */
function ours(name: string): string | undefined {
  return compiler.sys.readFile(fileURLToPath(new URL(`templates/compiler/${name}`, root)));
}
