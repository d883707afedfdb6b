import { listAt } from "../../document/schema-graph.js";
import { identifier, isIdentifier, takeName, typeIdentifier } from "../../model/names.js";
import { mapChildren } from "../syntax/children.js";
import type { Node, NodeOf } from "../syntax/nodes.js";
import * as make from "../syntax/type-nodes.js";
import { fromAscii } from "./ascii.js";

/**
 * Statements in which every name that openapi-typescript made of a text of the description is one: of enumerations and their members,
 * of lists of values, and of types at the root.
 */
export function safeNames(statements: readonly Node[]): Node[] {
  const names = new Map<string, string>();
  const taken = new Set(statements.flatMap((each) => (isMade(each) ? [] : (nameOf(each) ?? []))));
  const enums = new Map<string, NodeOf<"EnumDeclaration">[]>();
  for (const each of statements) if (each.kind === "EnumDeclaration") listAt(enums, each.name.text).push(each);
  const made = statements.flatMap((each): Node[] => {
    if (!isMade(each)) return [each];
    const before = nameOf(each)!;
    const shown = rootName(each) ?? fromAscii(before);
    const alike = each.kind === "EnumDeclaration" ? enums.get(before)! : [];
    // Those of one name are one enumeration.
    if (alike.length > 1 && alike[0] !== each) return [];
    const name = takeName(isIdentifier(shown) ? shown : identifier(shown), taken);
    if (name !== before && each.kind === "EnumDeclaration") names.set(before, name);
    return [named(each, name, alike)];
  });
  return names.size === 0 ? made : made.map((each) => renamed(each, names));
}

type Made = NodeOf<"EnumDeclaration" | "VariableStatement" | "TypeAliasDeclaration">;

/** Whether the name of a statement was made of a text. */
function isMade(node: Node): node is Made {
  return node.kind === "EnumDeclaration" || node.kind === "VariableStatement" || rootType(node) !== undefined;
}

function nameOf(node: Node): string | undefined {
  if (node.kind === "VariableStatement") return node.declarationList.declarations[0]!.name.text;
  const isNamed = "name" in node && typeof node.name === "object" && !node.kind.endsWith("Signature");
  return isNamed ? node.name.text : undefined;
}

/** `components['schemas']['Pet']`, which it writes as if it were a name. */
const root = /^components\['(\w+)'\]\['([^]*)'\]$/;

function rootType(node: Node): readonly [group: string, key: string] | undefined {
  if (node.kind !== "TypeAliasDeclaration" || node.type.kind !== "TypeReference") return undefined;
  const [, group, key] = root.exec((node.type.typeName as NodeOf<"Identifier">).text) ?? [];
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

function named(node: Made, name: string, alike: readonly NodeOf<"EnumDeclaration">[]): Node {
  const own = make.createIdentifier(name);
  switch (node.kind) {
    case "EnumDeclaration":
      return { ...node, name: own, members: membersOf(alike) };
    case "TypeAliasDeclaration": {
      const type = rootType(node)!.reduce<Node>(
        (owner, key) =>
          make.createIndexedAccessTypeNode(owner, make.createLiteralTypeNode(make.createStringLiteral(key))),
        make.createTypeReferenceNode("components"),
      );
      return { ...node, name: own, type };
    }
    case "VariableStatement": {
      const list = node.declarationList;
      return { ...node, declarationList: { ...list, declarations: [{ ...list.declarations[0]!, name: own }] } };
    }
  }
}

/** Of enumerations that are one; a name that is none is a text. */
function membersOf(all: readonly NodeOf<"EnumDeclaration">[]): NodeOf<"EnumMember">[] {
  const taken = new Set<string>();
  const values = new Map<string, string[]>();
  return all.flatMap(({ members }) =>
    members.flatMap((member) => {
      const before = fromAscii(member.name.text.replace(/^"([^]*)"$/, "$1"));
      const value = JSON.stringify(valueOf(member.initializer));
      const known = listAt(values, before);
      if (known.includes(value)) return [];
      known.push(value);
      const name = takeName(before, taken);
      const made = isIdentifier(name) ? make.createIdentifier(name) : make.createStringLiteral(name);
      return [{ ...member, name: made }];
    }),
  );
}

function valueOf(node: Node): string {
  if (node.kind === "PrefixUnaryExpression") return `-${valueOf(node.operand)}`;
  const { kind, text } = node as NodeOf<"NumericLiteral" | "StringLiteral">;
  return kind === "NumericLiteral" ? `${text} as a number` : text;
}

function renamed(node: Node, names: ReadonlyMap<string, string>): Node {
  if (node.kind === "TypeReference" && node.typeName.kind === "Identifier") {
    const name = names.get(node.typeName.text);
    if (name !== undefined) return make.createTypeReferenceNode(name, node.typeArguments);
  }
  return mapChildren(node, (child) => renamed(child, names));
}
