import type { TypeAliasDeclarationStructure } from "ts-morph";
import { StructureKind } from "./structure-kinds.js";

/** An exported type with its sentence of documentation. */
export function typeAlias(name: string, type: string, doc: string): TypeAliasDeclarationStructure {
  return { kind: StructureKind.TypeAlias, isExported: true, name, type, docs: [doc] };
}
