/** What nodes of each kind have. Kinds and fields are called as the compiler calls them, and fields stand as they are written. */
interface Fields extends Record<TokenKind, object> {
  Identifier: { text: string; escapedText: string };
  StringLiteral: { text: string };
  NumericLiteral: { text: string };
  PrefixUnaryExpression: { operator: TokenKind; operand: Node };
  ArrayLiteralExpression: { elements: readonly Node[] };
  TypeReference: { typeName: Node; typeArguments: readonly Node[] | undefined };
  LiteralType: { literal: Node };
  ArrayType: { elementType: Node };
  TupleType: { elements: readonly Node[] };
  OptionalType: { type: Node };
  RestType: { type: Node };
  ParenthesizedType: { type: Node };
  UnionType: { types: readonly Node[] };
  IntersectionType: { types: readonly Node[] };
  IndexedAccessType: { objectType: Node; indexType: Node };
  TypeOperator: { operator: TokenKind; type: Node };
  TypeLiteral: { members: readonly Node[] };
  /** A map of the names that a type is, each of which may be absent. */
  MappedType: { name: string; names: Node; type: Node };
  PropertySignature: { modifiers: Modifiers; name: Name; questionToken: Node | undefined; type: Node };
  IndexSignature: { modifiers: Modifiers; parameters: readonly Node[]; type: Node };
  Parameter: { name: Name; type: Node };
  InterfaceDeclaration: { modifiers: Modifiers; name: Name; members: readonly Node[] };
  TypeAliasDeclaration: { modifiers: Modifiers; name: Name; type: Node };
  EnumDeclaration: { modifiers: Modifiers; name: Name; members: readonly NodeOf<"EnumMember">[] };
  EnumMember: { name: Name; initializer: Node };
  VariableStatement: { modifiers: Modifiers; declarationList: NodeOf<"VariableDeclarationList"> };
  VariableDeclarationList: { flags: "Const"; declarations: readonly NodeOf<"VariableDeclaration">[] };
  VariableDeclaration: { name: Name; type: Node; initializer: Node };
  /** A type whose text was given. */
  WrittenType: { text: string };
  /** A declaration whose text was given: that it has no more than its name and the names in it is all that matters. */
  WrittenAlias: { name: Name; text: string; references: readonly Node[] };
}

/** What the text is of each node that says no more than its kind. */
export const tokens = {
  BigIntKeyword: "bigint",
  BooleanKeyword: "boolean",
  ExportKeyword: "export",
  FalseKeyword: "false",
  MinusToken: "-",
  NeverKeyword: "never",
  NullKeyword: "null",
  NumberKeyword: "number",
  QuestionToken: "?",
  ReadonlyKeyword: "readonly",
  StringKeyword: "string",
  TrueKeyword: "true",
  UndefinedKeyword: "undefined",
  UnknownKeyword: "unknown",
} as const;

export type TokenKind = keyof typeof tokens;

export type Kind = keyof Fields;

/** A node of these kinds. */
export type NodeOf<Each extends Kind> = {
  [One in Each]: { readonly kind: One; readonly comments?: readonly Comment[] } & Readonly<Fields[One]>;
}[Each];

/** The syntax of types as plain data, of the kinds that openapi-typescript and its hooks make. */
export type Node = NodeOf<Kind>;

export type Name = NodeOf<"Identifier" | "StringLiteral" | "NumericLiteral">;

type Modifiers = readonly Node[] | undefined;

/** A comment before a node, without the marks around it. */
export interface Comment {
  readonly kind: "MultiLineCommentTrivia" | "SingleLineCommentTrivia";
  readonly text: string;
}
