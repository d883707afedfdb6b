import type { StatementStructures } from "ts-morph";
import type { Api, ApiSchema } from "../model/api.js";
import { commentText, literal } from "../model/names.js";
import type { Emitter } from "./emitter.js";
import type { TypeScriptFile } from "./output-file.js";
import { StructureKind } from "./structure-kinds.js";

/** `src/schemas.ts`: every component schema under its own name. */
export const schemas: Emitter = {
  part: "source",
  emit: ({ api }) => schemasFile(api),
  exports: [{ from: "./schemas.js" }],
};

function schemasFile(api: Api): TypeScriptFile {
  const imports: StatementStructures[] = [
    {
      kind: StructureKind.ImportDeclaration,
      moduleSpecifier: "./schema.js",
      namedImports: ["components"],
      isTypeOnly: true,
    },
  ];
  const types = api.schemas.map((schema): StatementStructures => ({
    kind: StructureKind.TypeAlias,
    isExported: true,
    name: schema.name,
    type: `components["schemas"][${literal(schema.key)}]`,
    docs: docsOf(schema, api),
  }));
  const nothing: StatementStructures = { kind: StructureKind.ExportDeclaration };
  return { path: "src/schemas.ts", statements: types.length > 0 ? [...imports, ...types] : [nothing] };
}

function docsOf({ key, of, description, deprecated }: ApiSchema, { schemas }: Api): string[] {
  const received = key === of ? undefined : schemas.find((schema) => schema.key === of);
  const words = [commentText(description), received && `What {@link ${received.name}} is when it is sent.`];
  const doc = words.filter((text) => text?.trim()).join("\n\n") + (deprecated ? "\n@deprecated" : "");
  return doc.trim() === "" ? [] : [doc];
}
