import type { StatementStructures } from "ts-morph";
import type { Api } from "../model/api.js";
import { commentText, literal } from "../model/names.js";
import type { TypeScriptFile } from "./output-file.js";
import { StructureKind } from "./structure-kinds.js";

/** `src/schemas.ts`: every component schema under its own name. */
export function emitSchemas(api: Api): TypeScriptFile {
  const imports: StatementStructures[] = [
    {
      kind: StructureKind.ImportDeclaration,
      moduleSpecifier: "./schema.js",
      namedImports: ["components"],
      isTypeOnly: true,
    },
  ];
  const types = api.schemas.map(({ key, name, description, deprecated }): StatementStructures => ({
    kind: StructureKind.TypeAlias,
    isExported: true,
    name,
    type: `components["schemas"][${literal(key)}]`,
    docs: [commentText(description) + (deprecated ? "\n@deprecated" : "")].filter((doc) => doc.trim() !== ""),
  }));
  const nothing: StatementStructures = { kind: StructureKind.ExportDeclaration };
  return { path: "src/schemas.ts", statements: types.length > 0 ? [...imports, ...types] : [nothing] };
}
