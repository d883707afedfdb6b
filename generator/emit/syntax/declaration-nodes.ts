import type { Name, Node, NodeOf } from "./nodes.js";
import { createIdentifier, createToken } from "./type-nodes.js";

/** What is asked for by nobody, and what the printer would not print. */
type Absent = undefined;

type Modifiers = readonly Node[] | undefined;

export function createNodeArray<Item>(items: readonly Item[]): readonly Item[] {
  return items;
}

export function createPropertySignature(
  modifiers: Modifiers,
  name: Name,
  questionToken: Node | undefined,
  type: Node,
): NodeOf<"PropertySignature"> {
  return { kind: "PropertySignature", modifiers, name, questionToken, type };
}

export function createIndexSignature(
  modifiers: Modifiers,
  parameters: readonly Node[],
  type: Node,
): NodeOf<"IndexSignature"> {
  return { kind: "IndexSignature", modifiers, parameters, type };
}

export function createParameterDeclaration(
  modifiers: Absent,
  dots: Absent,
  name: string | Name,
  mark: Absent,
  type: Node,
  initializer?: Absent,
): NodeOf<"Parameter"> {
  return { kind: "Parameter", name: only(name, modifiers, dots, mark, initializer), type };
}

export function createInterfaceDeclaration(
  modifiers: Modifiers,
  name: string | Name,
  parameters: Absent,
  bases: Absent,
  members: readonly Node[],
): NodeOf<"InterfaceDeclaration"> {
  return { kind: "InterfaceDeclaration", modifiers, name: only(name, parameters, bases), members };
}

export function createTypeAliasDeclaration(
  modifiers: Modifiers,
  name: string | Name,
  parameters: Absent,
  type: Node,
): NodeOf<"TypeAliasDeclaration"> {
  return { kind: "TypeAliasDeclaration", modifiers, name: only(name, parameters), type };
}

export function createEnumDeclaration(
  modifiers: Modifiers,
  name: string | Name,
  members: readonly NodeOf<"EnumMember">[],
): NodeOf<"EnumDeclaration"> {
  return { kind: "EnumDeclaration", modifiers, name: only(name), members };
}

export function createEnumMember(name: string | Name, initializer: Node): NodeOf<"EnumMember"> {
  return { kind: "EnumMember", name: only(name), initializer };
}

export function createVariableStatement(
  modifiers: Modifiers,
  declarationList: NodeOf<"VariableDeclarationList">,
): NodeOf<"VariableStatement"> {
  return { kind: "VariableStatement", modifiers, declarationList };
}

export function createVariableDeclarationList(
  declarations: readonly NodeOf<"VariableDeclaration">[],
  flags: "Const",
): NodeOf<"VariableDeclarationList"> {
  return { kind: "VariableDeclarationList", flags, declarations };
}

export function createVariableDeclaration(
  name: string | Name,
  mark: Absent,
  type: Node,
  initializer: Node,
): NodeOf<"VariableDeclaration"> {
  return { kind: "VariableDeclaration", name: only(name, mark), type, initializer };
}

export function createArrayLiteralExpression(elements: readonly Node[]): NodeOf<"ArrayLiteralExpression"> {
  return { kind: "ArrayLiteralExpression", elements };
}

export function createPrefixUnaryExpression(operator: "MinusToken", operand: Node): NodeOf<"PrefixUnaryExpression"> {
  return { kind: "PrefixUnaryExpression", operator: createToken(operator).kind, operand };
}

/** The name of something that has nothing else. Throws where it has. */
function only(name: string | Name, ...others: readonly unknown[]): Name {
  if (others.some((each) => each !== undefined)) throw new Error("A declaration has a part that is not known.");
  return typeof name === "string" ? createIdentifier(name) : name;
}
