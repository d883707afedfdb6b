import { takeName } from "../model/names.js";
import { eachChild, mapChildren } from "./syntax/children.js";
import { createTypeAliasDeclaration } from "./syntax/declaration-nodes.js";
import type { Node, NodeOf } from "./syntax/nodes.js";
import { createToken, createTypeReferenceNode } from "./syntax/type-nodes.js";

/**
 * The statements of src/schema.ts, in which each schema that contains itself as an item or a member is an alias of its own: TypeScript
 * looks into an alias later, and into an entry of `components` at once. What is a union of itself and more may be anything.
 * @param nameOf the name of a schema, by its key
 */
export function recursiveAliases(statements: readonly Node[], nameOf: (key: string) => string): Node[] {
  const declared = new Map(statements.flatMap(schemasOf));
  const needed = (behindItems: boolean) =>
    new Map([...declared].map(([key, { type }]) => [key, neededAtOnce(type, behindItems)]));
  const recursive = circles(needed(true));
  if (recursive.size === 0) return [...statements];
  const endless = circles(needed(false));
  const taken = new Set(statements.flatMap((statement) => [...namesIn(statement)]));
  const keys = [...declared.keys()].filter((key) => recursive.has(key));
  const names = new Map(keys.map((key) => [key, takeName(nameOf(key), taken)]));
  const references = new Map(keys.map((key) => [declared.get(key)!, names.get(key)!]));
  const aliases = keys.map((key) => {
    const type = renamed(declared.get(key)!.type, names, endless.get(key) ?? new Set());
    return createTypeAliasDeclaration([createToken("ExportKeyword")], names.get(key)!, undefined, type);
  });
  return [...statements.map((each) => (isComponents(each) ? referring(each, references) : each)), ...aliases];
}

/** The entries of `components`, some of which are but the name of an alias. */
function referring(node: Node, references: ReadonlyMap<Node, string>): Node {
  const name = references.get(node);
  if (name === undefined || node.kind !== "PropertySignature")
    return mapChildren(node, (child) => referring(child, references));
  return { ...node, type: createTypeReferenceNode(name) };
}

/** It is an alias where that was asked for. */
function isComponents(node: Node): node is NodeOf<"InterfaceDeclaration" | "TypeAliasDeclaration"> {
  return (
    (node.kind === "InterfaceDeclaration" || node.kind === "TypeAliasDeclaration") && node.name.text === "components"
  );
}

function schemasOf(node: Node): [string, NodeOf<"PropertySignature">][] {
  if (!isComponents(node)) return [];
  const whole = node.kind === "InterfaceDeclaration" ? node : node.type;
  if (!("members" in whole)) return [];
  const schemas = properties(whole.members).find(({ name }) => name.text === "schemas")?.type;
  if (schemas?.kind !== "TypeLiteral") return [];
  return properties(schemas.members).map((entry) => [entry.name.text, entry]);
}

function properties(members: readonly Node[]): NodeOf<"PropertySignature">[] {
  return members.filter((member) => member.kind === "PropertySignature");
}

/**
 * Keys of the schemas that TypeScript looks up at once to know a type: not those of properties.
 * @param behindItems whether those of items count, which an alias may have, and a union may not
 */
function neededAtOnce(node: Node, behindItems: boolean, found = new Set<string>()): Set<string> {
  const key = keyOf(node);
  if (key !== undefined) return found.add(key);
  const isLater = isObject(node) || (!behindItems && isItems(node));
  if (!isLater) eachChild(node, (child) => void neededAtOnce(child, behindItems, found));
  return found;
}

function isObject({ kind }: Node): boolean {
  return kind === "TypeLiteral" || kind === "MappedType";
}

function isItems({ kind }: Node): boolean {
  return kind === "ArrayType" || kind === "TupleType";
}

/** The key of `components["schemas"]["Pet"]`. */
function keyOf(node: Node): string | undefined {
  if (node.kind !== "IndexedAccessType" || node.objectType.kind !== "IndexedAccessType") return undefined;
  return textOf(node.objectType.indexType) === "schemas" ? textOf(node.indexType) : undefined;
}

function textOf(node: Node): string | undefined {
  if (node.kind !== "LiteralType") return undefined;
  const { literal } = node;
  return literal.kind === "StringLiteral" || literal.kind === "NumericLiteral" ? literal.text : undefined;
}

/** A type with names for what it looks up, and none of a schema that it would have to know at once to know itself. */
function renamed(node: Node, names: ReadonlyMap<string, string>, endless: ReadonlySet<string>): Node {
  const key = keyOf(node) ?? "";
  if (endless.has(key)) return createToken("UnknownKeyword");
  const name = names.get(key);
  if (name !== undefined) return createTypeReferenceNode(name);
  const below = isObject(node) || isItems(node) ? new Set<string>() : endless;
  return mapChildren(node, (child) => renamed(child, names, below));
}

/** Names that mean something in a statement. */
function namesIn(node: Node, found = new Set<string>()): Set<string> {
  const isDeclared = node.kind === "InterfaceDeclaration" || node.kind === "TypeAliasDeclaration";
  if (isDeclared || node.kind === "WrittenAlias") found.add(node.name.text);
  if (node.kind === "TypeReference" && node.typeName.kind === "Identifier") found.add(node.typeName.text);
  eachChild(node, (child) => void namesIn(child, found));
  return found;
}

/**
 * What leads back to itself in a graph, each node with all that are on circles with it, itself among them.
 * @see https://en.wikipedia.org/wiki/Tarjan%27s_strongly_connected_components_algorithm
 */
export function circles(graph: ReadonlyMap<string, ReadonlySet<string>>): Map<string, ReadonlySet<string>> {
  const found = new Map<string, ReadonlySet<string>>();
  /** When a node was entered, and the earliest node that is reached from it among those whose circles are not known yet. */
  const entered = new Map<string, number>();
  const earliest = new Map<string, number>();
  const open: string[] = [];
  const closed = new Set<string>();
  const way: { readonly node: string; readonly next: Iterator<string> }[] = [];
  const enter = (node: string): void => {
    earliest.set(node, entered.size);
    entered.set(node, entered.size);
    open.push(node);
    way.push({ node, next: graph.get(node)!.values() });
  };
  const reach = (node: string, order: number) => earliest.set(node, Math.min(earliest.get(node)!, order));
  const leave = (node: string): void => {
    const before = way.at(-1)?.node;
    if (before !== undefined) reach(before, earliest.get(node)!);
    if (earliest.get(node) !== entered.get(node)) return;
    const circle = new Set(open.splice(open.lastIndexOf(node)));
    for (const member of circle) {
      closed.add(member);
      if (circle.size > 1 || graph.get(node)!.has(node)) found.set(member, circle);
    }
  };
  for (const start of graph.keys()) {
    if (!entered.has(start)) enter(start);
    for (let last = way.at(-1); last !== undefined; last = way.at(-1)) {
      const { value: other, done } = last.next.next();
      if (done) leave(way.pop()!.node);
      else if (graph.has(other) && !entered.has(other)) enter(other);
      else if (entered.has(other) && !closed.has(other)) reach(last.node, entered.get(other)!);
    }
  }
  return found;
}
