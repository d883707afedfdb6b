import { StructureKind, type TypeAliasDeclarationStructure } from "ts-morph";

/** An exported type with its sentence of documentation. */
export function typeAlias(name: string, type: string, doc: string): TypeAliasDeclarationStructure {
  return { kind: StructureKind.TypeAlias, isExported: true, name, type, docs: [doc] };
}
