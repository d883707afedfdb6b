import type ts from "typescript";
import { compiler } from "../../compiler.js";
import { member } from "./access.js";
import { isNothing, isOptional, itemOf, visibleProperties } from "./object-types.js";
import { isLiteral, textOf } from "./shape.js";

/** What writing literals needs. What was written is kept; what is being written stops a circle. */
export interface Literals {
  readonly checker: ts.TypeChecker;
  readonly known: Map<ts.Type, string | undefined>;
}

/** No reader wants a longer one. */
const longest = 2000;

/** The smallest value of a type: required properties only, the first member of a union, empty lists; undefined where there is none. */
export function plainValue(type: ts.Type, literals: Literals): string | undefined {
  if (literals.known.has(type)) return literals.known.get(type);
  literals.known.set(type, undefined);
  const value = written(type, literals);
  literals.known.set(type, value);
  return value;
}

function written(type: ts.Type, literals: Literals): string | undefined {
  const { flags } = type;
  if (isLiteral(type)) return textOf(type, literals.checker);
  const simple = simpleValues.find(([flag]) => flags & flag);
  if (simple) return simple[1];
  if (type.isUnion()) return firstValue(type.types, literals);
  if (itemOf(type, literals.checker)) return "[]";
  if (type.symbol?.name === "Blob") return "new Blob([])";
  if (type.isIntersection() && type.types.some((one) => one.flags & compiler.TypeFlags.String)) return '"…"';
  return flags & (compiler.TypeFlags.Object | compiler.TypeFlags.Intersection)
    ? plainObject(type, literals)
    : undefined;
}

const simpleValues: readonly (readonly [ts.TypeFlags, string])[] = [
  [compiler.TypeFlags.String, '"…"'],
  [compiler.TypeFlags.Number, "1"],
  [compiler.TypeFlags.Null, "null"],
  [compiler.TypeFlags.Undefined, "undefined"],
  [compiler.TypeFlags.Unknown | compiler.TypeFlags.Any, "{}"],
];

/** Of a union: a literal tells a reader most, `null` and `undefined` least. */
function firstValue(types: readonly ts.Type[], literals: Literals): string | undefined {
  const rank = (type: ts.Type) => (isNothing(type) ? 2 : isLiteral(type) ? 0 : 1);
  for (const type of [...types].sort((a, b) => rank(a) - rank(b))) {
    const value = plainValue(type, literals);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** An object literal with a given property and all that are required. */
export function plainObject(
  type: ts.Type,
  literals: Literals,
  given?: { readonly name: string; readonly value: string },
): string | undefined {
  const entries: string[] = [];
  let length = 0;
  for (const symbol of visibleProperties(type, literals.checker)) {
    const { name } = symbol;
    if (name !== given?.name && isOptional(symbol)) continue;
    const value = name === given?.name ? given.value : plainValue(literals.checker.getTypeOfSymbol(symbol), literals);
    length += value?.length ?? 0;
    if (value === undefined || length > longest) return undefined;
    entries.push(`${member("", name).startsWith(".") ? name : JSON.stringify(name)}: ${value}`);
  }
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}
