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
      const what = { ...(names && { namedExports: [...names] }), ...(from !== undefined && { moduleSpecifier: from }) };
      return { kind: StructureKind.ExportDeclaration, ...what, isTypeOnly: isType };
    }
    case "type": {
      const { name, type, doc } = statement;
      return { kind: StructureKind.TypeAlias, isExported: true, name, type, docs: docs(doc) };
    }
    case "interface": {
      const { name, doc } = statement;
      const properties = statement.properties.map((each) => ({ ...memberOf(each), docs: docs(each.doc) }));
      return { kind: StructureKind.Interface, isExported: true, name, properties, docs: docs(doc) };
    }
    case "const": {
      const { isExported, name, type, value, doc } = statement;
      const [kind, declarationKind] = [StructureKind.VariableStatement as const, VariableDeclarationKind.Const];
      return { kind, isExported, declarationKind, declarations: [{ name, type, initializer: value }], docs: docs(doc) };
    }
    case "function": {
      const { name, overloads = [], body, doc } = statement;
      const own = overloads.length === 0 ? docs(doc) : [];
      const seen = overloads.map((each) => ({ ...signatureOf(each), isExported: true, docs: docs(doc) }));
      const whole = { ...signatureOf(statement), overloads: seen, statements: [body], docs: own };
      return { kind: StructureKind.Function, isExported: true, name, ...whole };
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
