import type { Api } from "../model/api.js";
import type { TypeScriptFile } from "./output-file.js";
import { runtimeExports, webhookExports } from "./package-exports.js";
import { StructureKind } from "./structure-kinds.js";

/** `src/index.ts`: the whole of the package's public names. */
export function emitIndex({ handlers }: Api): TypeScriptFile {
  const hasHandlers = handlers.length > 0;
  return {
    path: "src/index.ts",
    statements: [
      { kind: StructureKind.ExportDeclaration, moduleSpecifier: "./client.js" },
      { kind: StructureKind.ExportDeclaration, moduleSpecifier: "./operations.js" },
      { kind: StructureKind.ExportDeclaration, moduleSpecifier: "./schemas.js" },
      ...(hasHandlers ? [{ kind: StructureKind.ExportDeclaration, moduleSpecifier: "./webhooks.js" } as const] : []),
      {
        kind: StructureKind.ExportDeclaration,
        moduleSpecifier: "./schema.js",
        namedExports: ["components", "operations", "paths", "webhooks"],
        isTypeOnly: true,
      },
      {
        kind: StructureKind.ExportDeclaration,
        moduleSpecifier: "./runtime/index.js",
        namedExports: [...runtimeExports.values, ...(hasHandlers ? webhookExports.values : [])],
      },
      {
        kind: StructureKind.ExportDeclaration,
        moduleSpecifier: "./runtime/index.js",
        namedExports: [...runtimeExports.types, ...(hasHandlers ? webhookExports.types : [])],
        isTypeOnly: true,
      },
    ],
  };
}
