import type {
  ExportDeclarationStructure,
  FunctionDeclarationStructure,
  ImportDeclarationStructure,
  ImportSpecifierStructure,
  InterfaceDeclarationStructure,
  OptionalKind,
  StatementStructures,
  TypeAliasDeclarationStructure,
  VariableStatementStructure,
} from "ts-morph";
import type { OutputFile } from "../emit/output-file.js";
import { StructureKind } from "../emit/structure-kinds.js";
import type { PrintedFile } from "./print.js";

/**
 * The text of every file as a compiler needs it: no layout, no comments, no notice. It takes the printers out of the way,
 * which are slow to load; so it knows those statements only that the emitters make.
 */
export function printUnformatted(files: readonly OutputFile[]): PrintedFile[] {
  return files.map((file) => ({
    path: file.path,
    text: "statements" in file ? file.statements.map(statementCode).join("\n") : file.text,
  }));
}

function statementCode(statement: StatementStructures): string {
  switch (statement.kind) {
    case StructureKind.ImportDeclaration:
      return importCode(statement);
    case StructureKind.ExportDeclaration:
      return exportCode(statement);
    case StructureKind.TypeAlias:
      return typeAliasCode(statement);
    case StructureKind.Interface:
      return interfaceCode(statement);
    case StructureKind.Function:
      return functionCode(statement);
    case StructureKind.VariableStatement:
      return variableCode(statement);
    default:
      throw new Error(`No emitter makes statements of kind ${statement.kind}: teach print-unformatted.ts.`);
  }
}

function importCode({
  isTypeOnly,
  namespaceImport,
  namedImports,
  moduleSpecifier,
}: ImportDeclarationStructure): string {
  const names = (namedImports as readonly (string | OptionalKind<ImportSpecifierStructure>)[] | undefined)?.map(
    (one) => (typeof one === "string" ? one : one.alias === undefined ? one.name : `${one.name} as ${one.alias}`),
  );
  const what = namespaceImport === undefined ? `{ ${names?.join(", ")} }` : `* as ${namespaceImport}`;
  return `import ${isTypeOnly ? "type " : ""}${what} from "${moduleSpecifier}";`;
}

function exportCode({ isTypeOnly, namedExports, moduleSpecifier }: ExportDeclarationStructure): string {
  const names = namedExports as readonly string[] | undefined;
  const what = names !== undefined || moduleSpecifier === undefined ? `{ ${names?.join(", ") ?? ""} }` : "*";
  return `export ${isTypeOnly ? "type " : ""}${what}${moduleSpecifier === undefined ? "" : ` from "${moduleSpecifier}"`};`;
}

function typeAliasCode({ isExported, name, type }: TypeAliasDeclarationStructure): string {
  return `${exported(isExported)}type ${name} = ${String(type)};`;
}

function interfaceCode({ isExported, name, properties = [] }: InterfaceDeclarationStructure): string {
  const members = properties.map((property) => `${member(property)};`);
  return `${exported(isExported)}interface ${name} {\n${members.join("\n")}\n}`;
}

function functionCode({ isExported, name, overloads = [], ...own }: FunctionDeclarationStructure): string {
  const head = ({ parameters = [], returnType }: Pick<FunctionDeclarationStructure, "parameters" | "returnType">) =>
    `${exported(isExported)}function ${name}(${parameters.map(member).join(", ")}): ${String(returnType)}`;
  const body = [own.statements ?? []].flat().map(String).join("\n");
  return [...overloads.map((overload) => `${head(overload)};`), `${head(own)} {\n${body}\n}`].join("\n");
}

function variableCode({ isExported, declarationKind, declarations }: VariableStatementStructure): string {
  return `${exported(isExported)}${declarationKind} ${declarations.map(member).join(", ")};`;
}

interface Member {
  readonly name: string;
  readonly hasQuestionToken?: boolean;
  readonly type?: unknown;
  readonly initializer?: unknown;
}

function member({ name, hasQuestionToken, type, initializer }: Member): string {
  const value = initializer === undefined ? "" : ` = ${String(initializer)}`;
  return `${name}${hasQuestionToken ? "?" : ""}: ${String(type)}${value}`;
}

function exported(isExported: boolean | undefined): string {
  return isExported ? "export " : "";
}
