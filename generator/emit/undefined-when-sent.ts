import { mapChildren } from "./syntax/children.js";
import type { Node, NodeOf } from "./syntax/nodes.js";
import { createToken, createUnionTypeNode } from "./syntax/type-nodes.js";

/**
 * Types in which whatever is optional may also be `undefined`, wherever it can be sent: nothing is written for it, so a caller under
 * `exactOptionalPropertyTypes` need not take the property away first.
 * @param isSent whether a schema, by its key, is sent
 */
export function undefinedWhenSent(node: Node, isSent: (key: string) => boolean): Node {
  if (node.kind !== "InterfaceDeclaration") return node;
  const root = node.name.text;
  return root in deepest ? outside(node, [root], isSent) : node;
}

/** By how many keys, at most, what is sent stands within these. */
const deepest: Readonly<Record<string, number>> = { operations: 2, webhooks: 3, components: 4 };

function outside<Whole extends Node>(node: Whole, path: readonly string[], isSent: (key: string) => boolean): Whole {
  return mapChildren(node, (child) => {
    if (child.kind !== "PropertySignature") return outside(child, path, isSent);
    const [root = "", ...keys] = [...path, child.name.text];
    if (beginsSent(root, keys, isSent)) return mapChildren(child, inside);
    return keys.length < deepest[root]! ? outside(child, [root, ...keys], isSent) : child;
  });
}

function inside(node: Node): Node {
  if (node.kind === "IntersectionType") return mapChildren(looseIndex(node), inside);
  const made = mapChildren(node, inside);
  const isLoose = made.kind === "PropertySignature" && made.questionToken && made.type.kind !== "NeverKeyword";
  return isLoose ? { ...made, type: orUndefined(made.type) } : made;
}

/** Whether everything inside a place of src/schema.ts is sent: what operations are given, and what webhooks are answered. */
function beginsSent(root: string, keys: readonly string[], isSent: (key: string) => boolean): boolean {
  const [first = "", second = ""] = keys;
  if (root === "operations") return keys.length === 2 && (second === "parameters" || second === "requestBody");
  if (root === "webhooks") return keys.length === 3 && keys[2] === "responses";
  if (first === "schemas") return keys.length === 2 && isSent(second);
  if (first === "pathItems") return keys.length === 4 && keys[3] === "responses";
  return keys.length === 1 && (first === "parameters" || first === "requestBodies");
}

/** Beside optional properties, the type of all others must allow for what these may be. */
function looseIndex(node: NodeOf<"IntersectionType">): NodeOf<"IntersectionType"> {
  const members = node.types.flatMap((type) => (type.kind === "TypeLiteral" ? type.members : []));
  if (!members.some((member) => member.kind === "PropertySignature" && member.questionToken)) return node;
  return mapChildren(node, (type) => (type.kind === "TypeLiteral" ? mapChildren(type, looseSignature) : type));
}

function looseSignature(member: Node): Node {
  if (member.kind !== "IndexSignature" || member.type.kind === "UnknownKeyword") return member;
  return { ...member, type: orUndefined(member.type) };
}

function orUndefined(type: Node): Node {
  return createUnionTypeNode([...(type.kind === "UnionType" ? type.types : [type]), createToken("UndefinedKeyword")]);
}
