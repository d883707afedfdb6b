import type ts from "typescript";
import { compiler } from "../../compiler.js";
import { listAt } from "../../document/schema-graph.js";
import { identifier, isIdentifier, takeName, typeIdentifier } from "../../model/names.js";
import { fromAscii } from "./ascii.js";

const { factory } = compiler;

/**
 * Statements in which every name that openapi-typescript made of a text of the description is one: of enumerations and their members,
 * of lists of values, and of types at the root.
 */
export function safeNames(statements: readonly ts.Node[]): ts.Node[] {
  const names = new Map<string, string>();
  const taken = new Set(statements.flatMap((each) => (isMade(each) ? [] : (nameOf(each) ?? []))));
  const enums = new Map<string, ts.EnumDeclaration[]>();
  for (const each of statements) if (compiler.isEnumDeclaration(each)) listAt(enums, each.name.text).push(each);
  const made = statements.flatMap((each): ts.Node[] => {
    if (!isMade(each)) return [each];
    const before = nameOf(each)!;
    const shown = rootName(each) ?? fromAscii(before);
    const alike = compiler.isEnumDeclaration(each) ? enums.get(before)! : [];
    // Those of one name are one enumeration.
    if (alike.length > 1 && alike[0] !== each) return [];
    const name = takeName(isIdentifier(shown) ? shown : identifier(shown), taken);
    if (name !== before && compiler.isEnumDeclaration(each)) names.set(before, name);
    return [named(each, name, alike)];
  });
  return names.size === 0 ? made : made.map((each) => renamed(each, names));
}

type Made = ts.EnumDeclaration | ts.VariableStatement | ts.TypeAliasDeclaration;

/** Whether the name of a statement was made of a text. */
function isMade(node: ts.Node): node is Made {
  return compiler.isEnumDeclaration(node) || compiler.isVariableStatement(node) || rootType(node) !== undefined;
}

function nameOf(node: ts.Node): string | undefined {
  if (compiler.isVariableStatement(node)) return (node.declarationList.declarations[0]!.name as ts.Identifier).text;
  const isNamed =
    compiler.isEnumDeclaration(node) || compiler.isTypeAliasDeclaration(node) || compiler.isInterfaceDeclaration(node);
  return isNamed ? node.name.text : undefined;
}

/** `components['schemas']['Pet']`, which it writes as if it were a name. */
const root = /^components\['(\w+)'\]\['([^]*)'\]$/;

function rootType(node: ts.Node): readonly [group: string, key: string] | undefined {
  if (!compiler.isTypeAliasDeclaration(node) || !compiler.isTypeReferenceNode(node.type)) return undefined;
  const [, group, key] = root.exec((node.type.typeName as ts.Identifier).text) ?? [];
  return group === undefined || key === undefined ? undefined : [group, key];
}

/** What a type at the root is called of which it would only have made the code of its letters; undefined of all others. */
function rootName(node: Made): string | undefined {
  const [group = "", key = ""] = rootType(node) ?? [];
  const shown = fromAscii(key);
  if (shown === key) return undefined;
  const kind = group === "requestBodies" ? "RequestBody" : typeIdentifier(group.slice(0, -1));
  return (nameOf(node)!.startsWith(kind) ? kind : "") + typeIdentifier(shown);
}

function named(node: Made, name: string, alike: readonly ts.EnumDeclaration[]): ts.Node {
  if (compiler.isEnumDeclaration(node))
    return factory.updateEnumDeclaration(node, node.modifiers, factory.createIdentifier(name), membersOf(alike));
  if (compiler.isTypeAliasDeclaration(node)) {
    const type = rootType(node)!.reduce<ts.TypeNode>(
      (owner, key) =>
        factory.createIndexedAccessTypeNode(owner, factory.createLiteralTypeNode(factory.createStringLiteral(key))),
      factory.createTypeReferenceNode("components"),
    );
    return factory.updateTypeAliasDeclaration(node, node.modifiers, factory.createIdentifier(name), undefined, type);
  }
  const list = node.declarationList;
  const [only] = list.declarations;
  const declaration = factory.updateVariableDeclaration(
    only!,
    factory.createIdentifier(name),
    undefined,
    only!.type,
    only!.initializer,
  );
  return factory.updateVariableStatement(
    node,
    node.modifiers,
    factory.updateVariableDeclarationList(list, [declaration]),
  );
}

/** Of enumerations that are one; a name that is none is a text. */
function membersOf(all: readonly ts.EnumDeclaration[]): ts.EnumMember[] {
  const taken = new Set<string>();
  const values = new Map<string, string[]>();
  return all.flatMap(({ members }) =>
    members.flatMap((member) => {
      const before = fromAscii((member.name as ts.Identifier).text.replace(/^"([^]*)"$/, "$1"));
      const value = JSON.stringify(valueOf(member.initializer!));
      const known = listAt(values, before);
      if (known.includes(value)) return [];
      known.push(value);
      const name = takeName(before, taken);
      const made = isIdentifier(name) ? factory.createIdentifier(name) : factory.createStringLiteral(name);
      const changed = factory.createEnumMember(made, member.initializer);
      return [compiler.setSyntheticLeadingComments(changed, compiler.getSyntheticLeadingComments(member))];
    }),
  );
}

function valueOf(node: ts.Expression): string {
  if (compiler.isPrefixUnaryExpression(node)) return `-${valueOf(node.operand)}`;
  return compiler.isNumericLiteral(node) ? `${node.text} as a number` : (node as ts.StringLiteral).text;
}

function renamed(node: ts.Node, names: ReadonlyMap<string, string>): ts.Node {
  const change = (inner: ts.Node): ts.Node => {
    if (compiler.isTypeReferenceNode(inner) && compiler.isIdentifier(inner.typeName)) {
      const name = names.get(inner.typeName.text);
      if (name !== undefined) return factory.createTypeReferenceNode(name, inner.typeArguments);
    }
    return compiler.visitEachChild(inner, change, undefined);
  };
  return change(node);
}
