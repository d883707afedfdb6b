import type ts from "typescript";
import { compiler } from "../../compiler.js";

/** What a list holds, also one that is several lists at once; undefined for what is no list. */
export function itemOf(type: ts.Type, checker: ts.TypeChecker): ts.Type | undefined {
  const parts = type.isIntersection() ? type.types : [type];
  const isList = parts.some((part) => checker.isArrayType(part) || checker.isTupleType(part));
  return isList ? type.getNumberIndexType() : undefined;
}

/** What a list holds, by the key of the step that leads there: each place of a tuple (`[0]`), else any item (`[]`). */
export function stepsInto(type: ts.Type, checker: ts.TypeChecker): readonly (readonly [key: string, item: ts.Type])[] {
  const item = itemOf(type, checker);
  const { target } = type as ts.TupleTypeReference;
  const isPlace = (index: number) => !(target.elementFlags[index]! & compiler.ElementFlags.Variable);
  const all = checker.isTupleType(type) ? checker.getTypeArguments(type as ts.TypeReference) : [];
  const places = all.filter((_, index) => isPlace(index));
  if (places.length > 0) return places.map((own, index) => [`[${index}]`, own]);
  return item ? [["[]", item]] : [];
}

/** Properties that code can name, and that can hold something. */
export function visibleProperties(type: ts.Type, checker: ts.TypeChecker): ts.Symbol[] {
  return checker
    .getPropertiesOfType(type)
    .filter((symbol) => !/^(__@|__#|#)/.test(symbol.name) && !isAbsent(symbol, checker));
}

/** Whether a type asks for what code cannot name, such as the iterator of a stream. */
export function hasUnwritable(type: ts.Type, checker: ts.TypeChecker): boolean {
  return checker.getPropertiesOfType(type).some((symbol) => symbol.name.startsWith("__@") && !isOptional(symbol));
}

/** Whether a property may be left out. */
export function isOptional({ flags }: ts.Symbol): boolean {
  return (flags & compiler.SymbolFlags.Optional) !== 0;
}

/** `never`, or an optional `never`: said to be absent. */
function isAbsent(symbol: ts.Symbol, checker: ts.TypeChecker): boolean {
  const { flags } = checker.getTypeOfSymbol(symbol);
  return (flags & (compiler.TypeFlags.Never | compiler.TypeFlags.Undefined)) !== 0 && isOptional(symbol);
}

/** Whether a type is `null` or `undefined`. */
export function isNothing({ flags }: ts.Type): boolean {
  return (flags & (compiler.TypeFlags.Null | compiler.TypeFlags.Undefined)) !== 0;
}

/** What is declared by the platform, or by the runtime for no type in particular: it is the same in every package. */
export function isOfPlatform(type: ts.Type): boolean {
  const path = type.symbol?.declarations?.[0]?.getSourceFile().fileName ?? "";
  const isParticular = type.aliasTypeArguments ?? (type as ts.TypeReference).typeArguments;
  return path.startsWith("/library/") || (path.includes("/src/runtime/") && !isParticular);
}
