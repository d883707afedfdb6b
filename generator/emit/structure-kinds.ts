import type { StructureKind as Kind, VariableDeclarationKind as DeclarationKind } from "ts-morph";

/** The kinds of statements that emitters make, as ts-morph numbers them: to load it for a few numbers takes too long. */
export const StructureKind = {
  ExportDeclaration: 11 as Kind.ExportDeclaration,
  Function: 13 as Kind.Function,
  ImportDeclaration: 16 as Kind.ImportDeclaration,
  Interface: 19 as Kind.Interface,
  PropertySignature: 33 as Kind.PropertySignature,
  TypeAlias: 38 as Kind.TypeAlias,
  VariableStatement: 41 as Kind.VariableStatement,
} as const;

export const VariableDeclarationKind = { Const: "const" as DeclarationKind.Const } as const;
