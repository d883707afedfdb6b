import { tokens, type Node, type NodeOf, type TokenKind } from "./nodes.js";

/** Throws for a kind of token that the printer does not know. */
export function createToken<Kind extends TokenKind>(kind: Kind): NodeOf<Kind> {
  if (!(kind in tokens)) throw new Error(`No token of the kind ${String(kind)} is known.`);
  return { kind } as NodeOf<Kind>;
}

export const createTrue = () => createToken("TrueKeyword");
export const createFalse = () => createToken("FalseKeyword");
export const createNull = () => createToken("NullKeyword");

export function createIdentifier(text: string): NodeOf<"Identifier"> {
  return { kind: "Identifier", text, escapedText: text };
}

export function createStringLiteral(text: string): NodeOf<"StringLiteral"> {
  return { kind: "StringLiteral", text };
}

export function createNumericLiteral(value: number | string): NodeOf<"NumericLiteral"> {
  return { kind: "NumericLiteral", text: String(value) };
}

export function createLiteralTypeNode(literal: Node): NodeOf<"LiteralType"> {
  return { kind: "LiteralType", literal };
}

export function createTypeReferenceNode(name: string | Node, typeArguments?: readonly Node[]): NodeOf<"TypeReference"> {
  const typeName = typeof name === "string" ? createIdentifier(name) : name;
  return { kind: "TypeReference", typeName, typeArguments };
}

export function createArrayTypeNode(elementType: Node): NodeOf<"ArrayType"> {
  return { kind: "ArrayType", elementType: beforeMark(elementType) };
}

export function createTupleTypeNode(elements: readonly Node[]): NodeOf<"TupleType"> {
  return { kind: "TupleType", elements };
}

export function createOptionalTypeNode(type: Node): NodeOf<"OptionalType"> {
  return { kind: "OptionalType", type: beforeMark(type) };
}

export function createRestTypeNode(type: Node): NodeOf<"RestType"> {
  return { kind: "RestType", type };
}

export function createParenthesizedType(type: Node): NodeOf<"ParenthesizedType"> {
  return { kind: "ParenthesizedType", type };
}

export function createUnionTypeNode(types: readonly Node[]): NodeOf<"UnionType"> {
  return { kind: "UnionType", types: types.map(held) };
}

export function createIntersectionTypeNode(types: readonly Node[]): NodeOf<"IntersectionType"> {
  return { kind: "IntersectionType", types: types.map(held) };
}

export function createIndexedAccessTypeNode(objectType: Node, indexType: Node): NodeOf<"IndexedAccessType"> {
  return { kind: "IndexedAccessType", objectType: beforeMark(objectType), indexType };
}

export function createTypeOperatorNode(operator: "ReadonlyKeyword", type: Node): NodeOf<"TypeOperator"> {
  return { kind: "TypeOperator", operator: createToken(operator).kind, type: beforeMark(type) };
}

export function createTypeLiteralNode(members: readonly Node[]): NodeOf<"TypeLiteral"> {
  return { kind: "TypeLiteral", members };
}

/** A map of the names that a type is, each of which may be absent. */
export function createListedMap(name: string, names: Node, type: Node): NodeOf<"MappedType"> {
  return { kind: "MappedType", name, names, type };
}

/** As the compiler does, a type that others are joined with is in brackets where it is joined itself. */
function held(type: Node): Node {
  return type.kind === "UnionType" || type.kind === "IntersectionType" ? createParenthesizedType(type) : type;
}

/** The same for what a mark stands behind, or `readonly` before. */
function beforeMark(type: Node): Node {
  return type.kind === "TypeOperator" ? createParenthesizedType(type) : held(type);
}
