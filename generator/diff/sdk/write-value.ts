import type ts from "typescript";
import { compiler } from "../../compiler.js";
import { keyOf } from "./code.js";
import { hasUnwritable, isNothing, isOfPlatform, isOptional, itemOf, visibleProperties } from "./object-types.js";
import { isLiteral, textOf } from "./shape.js";

/** How values of types are written: short ones, or `undefined as never`, which every type accepts. */
export interface Values {
  /** The smallest value: required properties only, the first member of a union, empty lists. */
  plain(type: ts.Type): string;
}

/** Accepted wherever a value is: what stands beside it is then looked at alone. */
export const anything = "undefined as never";

/** No reader wants a longer one, or a deeper one. */
const longest = 1500;
const deepest = 20;

export function valuesOf(checker: ts.TypeChecker): Values {
  const known = new Map<ts.Type, string>();
  let depth = 0;
  const plain = (type: ts.Type): string => {
    const before = known.get(type);
    if (before !== undefined) return before;
    if (depth > deepest) return anything;
    // What is being written stops a circle.
    known.set(type, anything);
    depth++;
    const value = written(type);
    depth--;
    known.set(type, value.length > longest ? anything : value);
    return known.get(type)!;
  };
  const written = (type: ts.Type): string => {
    const { flags } = type;
    const { TypeFlags } = compiler;
    if (isLiteral(type)) return textOf(type, checker);
    const simple = simpleValues.find(([flag]) => flags & flag);
    if (simple) return simple[1];
    if (flags & TypeFlags.TemplateLiteral) return JSON.stringify((type as ts.TemplateLiteralType).texts.join("x"));
    if (type.isUnion()) return plain([...type.types].sort((one, other) => rankOf(one) - rankOf(other))[0]!);
    if (itemOf(type, checker)) return checker.isTupleType(type) ? tuple(type) : "[]";
    if (Object.hasOwn(made, type.symbol?.name ?? "")) return made[type.symbol.name]!;
    if (type.isIntersection() && type.types.some((one) => one.flags & TypeFlags.String)) return '"…"';
    if (isOfPlatform(type) || hasUnwritable(type, checker)) return anything;
    const [signature] = type.getCallSignatures();
    if (signature) return `() => (${plain(signature.getReturnType())})`;
    return flags & (TypeFlags.Object | TypeFlags.Intersection) ? object(type) : anything;
  };
  const tuple = (type: ts.Type) =>
    `[${checker
      .getTypeArguments(type as ts.TypeReference)
      .map(plain)
      .join(", ")}]`;
  const object = (type: ts.Type) =>
    literal(requiredOf(type, checker).map((symbol) => [symbol.name, plain(checker.getTypeOfSymbol(symbol))]));
  return { plain };
}

/** An object literal. */
export function literal(entries: readonly (readonly [name: string, value: string])[]): string {
  return entries.length === 0 ? "{}" : `{ ${entries.map(([name, value]) => `${keyOf(name)}: ${value}`).join(", ")} }`;
}

/** The properties that a value has to have. */
export function requiredOf(type: ts.Type, checker: ts.TypeChecker): ts.Symbol[] {
  return visibleProperties(type, checker).filter((symbol) => !isOptional(symbol));
}

/** A value of a primitive as no type narrower than it takes it. */
export function widest(type: ts.Type, checker: ts.TypeChecker): string {
  const { String, Number, Boolean } = compiler.TypeFlags;
  if (type.flags & String || type.isIntersection()) return '"…" as string';
  return type.flags & Number ? "1 as number" : type.flags & Boolean ? "true as boolean" : valuesOf(checker).plain(type);
}

const { String, Number, Boolean, BigInt, Null, Undefined, Void, Unknown, Any, ESSymbol } = compiler.TypeFlags;

const simpleValues: readonly (readonly [ts.TypeFlags, string])[] = [
  [String, '"…"'],
  [Number, "1"],
  [Boolean, "true"],
  [BigInt, "1n"],
  [Null, "null"],
  [Undefined | Void, "undefined"],
  [Unknown | Any, "{}"],
  [ESSymbol, "Symbol()"],
];

/** What the platform and the runtime make. */
const made: Readonly<Record<string, string>> = {
  Blob: "new Blob([])",
  Date: "new Date()",
  FormData: "new FormData()",
  URLSearchParams: "new URLSearchParams()",
  Client: "createClient()",
};

/** Of a union: a literal tells a reader most, objects by their class little, `null` and `undefined` least. */
function rankOf(type: ts.Type): number {
  if (isNothing(type)) return 4;
  if (isLiteral(type)) return 0;
  return type.flags & (String | Number | Boolean) ? 1 : type.symbol && Object.hasOwn(made, type.symbol.name) ? 3 : 2;
}
