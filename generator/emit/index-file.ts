import type { TypeScriptFile } from "./output-file.js";
import { runtimeExports } from "./package-exports.js";
import { StructureKind } from "./structure-kinds.js";

/** `src/index.ts`: the whole of the package's public names. */
export function emitIndex(): TypeScriptFile {
  return {
    path: "src/index.ts",
    statements: [
      { kind: StructureKind.ExportDeclaration, moduleSpecifier: "./client.js" },
      { kind: StructureKind.ExportDeclaration, moduleSpecifier: "./operations.js" },
      { kind: StructureKind.ExportDeclaration, moduleSpecifier: "./schemas.js" },
      {
        kind: StructureKind.ExportDeclaration,
        moduleSpecifier: "./schema.js",
        namedExports: ["components", "operations", "paths", "webhooks"],
        isTypeOnly: true,
      },
      {
        kind: StructureKind.ExportDeclaration,
        moduleSpecifier: "./runtime/index.js",
        namedExports: [...runtimeExports.values],
      },
      {
        kind: StructureKind.ExportDeclaration,
        moduleSpecifier: "./runtime/index.js",
        namedExports: [...runtimeExports.types],
        isTypeOnly: true,
      },
    ],
  };
}
