import { join } from "node:path";
import ts from "typescript";
import type { OpenApi } from "../../generator/document/types.js";
import type { TypesOptions } from "../../generator/emit/openapi-typescript.js";
import { singleTarget } from "../../generator/config.js";
import { makeTypes } from "../../generator/type-file.js";

/** The types of a document, as `katagami types` writes them. */
export async function typed(document: object, options: TypesOptions = {}): Promise<string> {
  const cwd = "/";
  const whole: OpenApi = { openapi: "3.1.0", info: { title: "T", version: "1.0.0" }, paths: {}, ...document } as never;
  const given = new Map([[join(cwd, "<stdin>"), Buffer.from(JSON.stringify(whole))]]);
  const { text } = await makeTypes(await singleTarget("<stdin>", "schema.ts", {}), options, { cwd, given });
  return text;
}

/** What the compiler says of such a file, and of statements that stand below it. */
export function complaints(types: string, statements = ""): string[] {
  const options = { strict: true, noEmit: true, types: [], target: ts.ScriptTarget.ES2022, lib: ["lib.es2022.d.ts"] };
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  const text = `${types}\n${statements}`;
  host.getSourceFile = (path, version, ...rest) =>
    path === "schema.ts" ? ts.createSourceFile(path, text, version) : getSourceFile(path, version, ...rest);
  const program = ts.createProgram(["schema.ts"], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

/** The names that a file declares. */
export function declared(types: string): string[] {
  const file = ts.createSourceFile("schema.ts", types, ts.ScriptTarget.ESNext);
  return file.statements.flatMap((each) => {
    if (ts.isVariableStatement(each)) return each.declarationList.declarations.map(({ name }) => name.getText(file));
    return "name" in each ? [(each.name as ts.Identifier).text] : [ts.SyntaxKind[each.kind]];
  });
}
