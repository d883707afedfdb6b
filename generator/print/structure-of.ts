import { StructureKind, VariableDeclarationKind, type StatementStructures } from "ts-morph";
import type { Member, Signature, Statement } from "../emit/statement.js";

/** A statement as ts-morph prints it. */
export function structureOf(statement: Statement): StatementStructures {
  switch (statement.kind) {
    case "import": {
      const { names, from, isType } = statement;
      const what = typeof names === "string" ? { namespaceImport: names } : { namedImports: [...names] };
      return { kind: StructureKind.ImportDeclaration, ...what, moduleSpecifier: from, isTypeOnly: isType };
    }
    case "export": {
      const { names, from, isType = false } = statement;
      return {
        kind: StructureKind.ExportDeclaration,
        ...(names && { namedExports: [...names] }),
        ...(from !== undefined && { moduleSpecifier: from }),
        isTypeOnly: isType,
      };
    }
    case "type": {
      const { name, type, doc } = statement;
      return { kind: StructureKind.TypeAlias, isExported: true, name, type, docs: docs(doc) };
    }
    case "interface": {
      const { name, properties, doc } = statement;
      return {
        kind: StructureKind.Interface,
        isExported: true,
        name,
        properties: properties.map((each) => ({ ...memberOf(each), docs: docs(each.doc) })),
        docs: docs(doc),
      };
    }
    case "const": {
      const { isExported, name, type, value } = statement;
      return {
        kind: StructureKind.VariableStatement,
        isExported,
        declarationKind: VariableDeclarationKind.Const,
        declarations: [{ name, type, initializer: value }],
      };
    }
    case "function": {
      const { name, overloads = [], body, doc } = statement;
      return {
        kind: StructureKind.Function,
        isExported: true,
        name,
        ...signatureOf(statement),
        overloads: overloads.map((each) => ({ ...signatureOf(each), isExported: true, docs: docs(doc) })),
        statements: [body],
        docs: overloads.length === 0 ? docs(doc) : [],
      };
    }
  }
}

function signatureOf({ parameters, returnType }: Signature) {
  return { parameters: parameters.map(memberOf), returnType };
}

function memberOf({ name, type, isOptional = false, initializer }: Member) {
  return { name, type, hasQuestionToken: isOptional, ...(initializer !== undefined && { initializer }) };
}

function docs(doc = ""): string[] {
  return doc.trim() === "" ? [] : [doc];
}
