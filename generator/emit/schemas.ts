import type { Api, ApiSchema } from "../model/api.js";
import { commentText, literal } from "../model/names.js";
import type { Emitter, TypeScriptFile } from "./emitter.js";
import { importTypes, typeStatement } from "./statement.js";

/** `src/schemas.ts`: every component schema under its own name. */
export const schemas: Emitter = {
  part: "source",
  emit: ({ api }) => schemasFile(api),
  exports: [{ from: "./schemas.js" }],
};

function schemasFile(api: Api): TypeScriptFile {
  const types = api.schemas.map((schema) =>
    typeStatement(schema.name, `components["schemas"][${literal(schema.key)}]`, docOf(schema, api)),
  );
  const imports = importTypes("./schema.js", ["components"]);
  return {
    path: "src/schemas.ts",
    statements: types.length > 0 ? [imports, ...types] : [{ kind: "export", names: [] }],
  };
}

function docOf({ key, of, description, deprecated }: ApiSchema, { schemas }: Api): string {
  const received = key === of ? undefined : schemas.find((schema) => schema.key === of);
  const words = [commentText(description), received && `What {@link ${received.name}} is when it is sent.`];
  return words.filter((text) => text?.trim()).join("\n\n") + (deprecated ? "\n@deprecated" : "");
}
