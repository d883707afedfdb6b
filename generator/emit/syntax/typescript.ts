import * as declarations from "./declaration-nodes.js";
import { tokens, type Comment, type Kind, type Node } from "./nodes.js";
import * as types from "./type-nodes.js";
import { readStatements } from "./written.js";

/*
 * What openapi-typescript calls of the compiler, for types alone: the compiler itself takes longer to load than most descriptions to
 * become a package. What else it called would not be there, and fail.
 */

export const factory = {
  ...types,
  ...declarations,
  createModifier: types.createToken,
  createKeywordTypeNode: types.createToken,
};

const comments = ["MultiLineCommentTrivia", "SingleLineCommentTrivia"] as const satisfies readonly Comment["kind"][];

/** Each kind by its name, which is the kind itself. */
export const SyntaxKind = Object.fromEntries([...Object.keys(tokens), ...comments].map((kind) => [kind, kind]));

export const NodeFlags = { Const: "Const" };

export const ScriptTarget = { ESNext: "ESNext" };

const typeKinds = new Set<Kind>([
  ...(["BigIntKeyword", "BooleanKeyword", "NeverKeyword", "NumberKeyword", "StringKeyword"] as const),
  ...(["UndefinedKeyword", "UnknownKeyword", "TypeReference", "LiteralType", "ArrayType", "TupleType"] as const),
  ...(["OptionalType", "RestType", "ParenthesizedType", "UnionType", "IntersectionType", "IndexedAccessType"] as const),
  ...(["TypeOperator", "TypeLiteral", "MappedType", "WrittenType"] as const),
]);

export const isTypeNode = ({ kind }: Node) => typeKinds.has(kind);
export const isArrayTypeNode = ({ kind }: Node) => kind === "ArrayType";
export const isTupleTypeNode = ({ kind }: Node) => kind === "TupleType";
export const isInterfaceDeclaration = ({ kind }: Node) => kind === "InterfaceDeclaration";
export const isTypeAliasDeclaration = ({ kind }: Node) => kind === "TypeAliasDeclaration" || kind === "WrittenAlias";

/** Puts a comment that ends its line before a node, behind those that it has. */
export function addSyntheticLeadingComment(node: Node, kind: Comment["kind"], text: string, endsLine: boolean): Node {
  if (!comments.includes(kind) || !endsLine) throw new Error(`A comment is not known: ${kind}`);
  return Object.assign(node, { comments: [...(node.comments ?? []), { kind, text }] });
}

/** A source of which only the statements are asked for. */
export function createSourceFile(_name: string, source: string): { statements: readonly unknown[] } {
  return { statements: readStatements(source) };
}
