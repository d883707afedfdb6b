import { isCommon, keysOfMethod, operationOf, methodsOf } from "../document/methods.js";
import type { PathItem } from "../document/types.js";
import { createIdentifier, createStringLiteral } from "./syntax/type-nodes.js";
import type { Node, NodeOf } from "./syntax/nodes.js";
import { divider } from "./words.js";

type Property = NodeOf<"PropertySignature">;

/**
 * Has openapi-typescript make types of the operations of a path item whose methods it does not know: each as the POST of a path item
 * beside that one.
 * @param items by hidden keys
 */
export function putOthersBeside(items: Record<string, PathItem>, key: string): void {
  const item = items[key]!;
  for (const method of methodsOf(item)) {
    if (isCommon(method)) continue;
    items[key + divider + method] = { parameters: item.parameters ?? [], post: operationOf(item, method) };
    const [field, name] = keysOfMethod(method);
    if (name === undefined) delete item[field];
    else delete (item[field] as Record<string, unknown>)[name];
  }
}

/** What a type says of path items, without those that were put beside others. */
export function withoutBeside(members: readonly Node[]): Node[] {
  return members.filter(isOwn);
}

function isOwn(node: Node): boolean {
  return !textOf(node).includes(divider);
}

/** The name of a member, or how its keys are written. */
function textOf(member: Node): string {
  return member.kind === "PropertySignature" ? member.name.text : JSON.stringify(member);
}

/** What a type says of path items, each with what was put beside it as its methods. */
function withBeside(members: readonly Node[]): Node[] {
  const beside = new Map<string, Node[]>();
  for (const member of members) {
    if (member.kind !== "PropertySignature" || member.type.kind !== "TypeLiteral") continue;
    const [key, method] = member.name.text.split(divider) as [string, string?];
    const post = member.type.members.find((each) => textOf(each) === "post") as Property | undefined;
    if (method === undefined || post === undefined) continue;
    beside.set(key, [...(beside.get(key) ?? []), { ...post, name: nameOf(method) }]);
  }
  return withoutBeside(members).map((member) => {
    const more = beside.get(textOf(member));
    return more === undefined ? member : withMembers(member, (before) => [...before, ...more]);
  });
}

function nameOf(method: string): NodeOf<"Identifier" | "StringLiteral"> {
  return /^[A-Za-z_$][\w$]*$/.test(method) ? createIdentifier(method) : createStringLiteral(method);
}

/** A node whose type has other members. */
function withMembers(node: Node, change: (members: readonly Node[]) => Node[]): Node {
  if (node.kind === "InterfaceDeclaration") return { ...node, members: change(node.members) };
  if (node.kind !== "PropertySignature" && node.kind !== "TypeAliasDeclaration") return node;
  const { type } = node;
  return type.kind === "TypeLiteral" ? { ...node, type: { ...type, members: change(type.members) } } : node;
}

/** The declarations of openapi-typescript, in which every path item has all its methods, and nothing else is of what was put beside it. */
export function withOtherMethods(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node): Node[] => {
    if (node.kind === "EnumDeclaration") return [{ ...node, members: node.members.filter(isOwn) }];
    if (node.kind !== "InterfaceDeclaration" && node.kind !== "TypeAliasDeclaration") return [node];
    if (node.name.text === "paths" || node.name.text === "webhooks") return [withMembers(node, withBeside)];
    if (node.name.text === "components") return [withMembers(node, withItems)];
    return node.kind === "TypeAliasDeclaration" && !isOwn(node.type) ? [] : [node];
  });
}

function withItems(groups: readonly Node[]): Node[] {
  return groups.map((group) => (textOf(group) === "pathItems" ? withMembers(group, withBeside) : group));
}
