import { StructureKind, VariableDeclarationKind, type StatementStructures } from "ts-morph";
import { asDeclared, type Written, type WrittenFunction, type WrittenMember } from "./languages.js";

/** A statement as ts-morph prints it. */
export function structureOf(statement: Written): StatementStructures {
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
      const declaration = {
        name,
        ...(type !== undefined && { type }),
        ...(value !== undefined && { initializer: value }),
      };
      const whole = { isExported, hasDeclareKeyword: value === undefined, declarationKind, docs: docs(doc) };
      return { kind, ...whole, declarations: [declaration] };
    }
    case "function": {
      const { name, overloads = [], body, doc } = statement;
      const own = overloads.length === 0 ? docs(doc) : [];
      const seen = overloads.map((each) => ({
        ...signatureOf(asDeclared(each)),
        isExported: true,
        docs: docs(each.doc ?? doc),
      }));
      const whole = { ...signatureOf(statement), overloads: seen, docs: own };
      const inside = body === undefined ? { hasDeclareKeyword: true } : { statements: [body] };
      return { kind: StructureKind.Function, isExported: true, name, ...whole, ...inside };
    }
  }
}

function signatureOf({ parameters, returnType }: Pick<WrittenFunction, "parameters" | "returnType">) {
  return { parameters: parameters.map(memberOf), ...(returnType !== undefined && { returnType }) };
}

function memberOf({ name, type, isOptional = false, initializer }: WrittenMember) {
  return {
    name,
    ...(type !== undefined && { type }),
    hasQuestionToken: isOptional,
    ...(initializer !== undefined && { initializer }),
  };
}

function docs(doc = ""): string[] {
  return doc.trim() === "" ? [] : [doc];
}
