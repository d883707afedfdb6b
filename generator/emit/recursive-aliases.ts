import type ts from "typescript";
import { compiler } from "../compiler.js";
import { takeName } from "../model/names.js";

const { factory, SyntaxKind } = compiler;

/**
 * The statements of src/schema.ts, in which each schema that contains itself as an item or a member is an alias of its own: TypeScript
 * looks into an alias later, and into an entry of `components` at once. What is a union of itself and more may be anything.
 * @param nameOf the name of a schema, by its key
 */
export function recursiveAliases(statements: readonly ts.Node[], nameOf: (key: string) => string): ts.Node[] {
  const declared = new Map(statements.flatMap(schemasOf));
  const needed = (behindItems: boolean) =>
    new Map([...declared].map(([key, { type }]) => [key, neededAtOnce(type!, behindItems)]));
  const recursive = circles(needed(true));
  if (recursive.size === 0) return [...statements];
  const endless = circles(needed(false));
  const taken = new Set(statements.flatMap((statement) => [...namesIn(statement)]));
  const keys = [...declared.keys()].filter((key) => recursive.has(key));
  const names = new Map(keys.map((key) => [key, takeName(nameOf(key), taken)]));
  const references = new Map(keys.map((key) => [declared.get(key)!, names.get(key)!]));
  const aliases = keys.map((key) => {
    const exported = [factory.createModifier(SyntaxKind.ExportKeyword)];
    const type = renamed(declared.get(key)!.type!, names, endless.get(key) ?? new Set());
    return factory.createTypeAliasDeclaration(exported, names.get(key)!, undefined, type);
  });
  return [...statements.map((each) => (isComponents(each) ? referring(each, references) : each)), ...aliases];
}

/** The entries of `components`, some of which are but the name of an alias. */
function referring(node: ts.Node, references: ReadonlyMap<ts.Node, string>): ts.Node {
  const name = references.get(node);
  if (name === undefined || !compiler.isPropertySignature(node))
    return compiler.visitEachChild(node, (child) => referring(child, references), undefined);
  const type = factory.createTypeReferenceNode(name);
  return factory.updatePropertySignature(node, node.modifiers, node.name, node.questionToken, type);
}

/** It is an alias where that was asked for. */
function isComponents(node: ts.Node): node is ts.InterfaceDeclaration | ts.TypeAliasDeclaration {
  const isType = compiler.isInterfaceDeclaration(node) || compiler.isTypeAliasDeclaration(node);
  return isType && node.name.text === "components";
}

function schemasOf(node: ts.Node): [string, ts.PropertySignature][] {
  if (!isComponents(node)) return [];
  const whole = compiler.isInterfaceDeclaration(node) ? node : node.type;
  if (!("members" in whole)) return [];
  const schemas = properties(whole.members as ts.NodeArray<ts.TypeElement>).find(
    ({ name }) => (name as ts.Identifier).text === "schemas",
  )?.type;
  if (!schemas || !compiler.isTypeLiteralNode(schemas)) return [];
  return properties(schemas.members).map((entry) => [(entry.name as ts.Identifier).text, entry]);
}

function properties(members: ts.NodeArray<ts.TypeElement>): ts.PropertySignature[] {
  return members.filter(compiler.isPropertySignature);
}

/**
 * Keys of the schemas that TypeScript looks up at once to know a type: not those of properties.
 * @param behindItems whether those of items count, which an alias may have, and a union may not
 */
function neededAtOnce(node: ts.Node, behindItems: boolean, found = new Set<string>()): Set<string> {
  const key = keyOf(node);
  if (key !== undefined) return found.add(key);
  const isLater = isObject(node) || (!behindItems && isItems(node));
  if (!isLater) compiler.forEachChild(node, (child) => void neededAtOnce(child, behindItems, found));
  return found;
}

function isObject(node: ts.Node): boolean {
  return compiler.isTypeLiteralNode(node) || compiler.isMappedTypeNode(node);
}

function isItems(node: ts.Node): boolean {
  return compiler.isArrayTypeNode(node) || compiler.isTupleTypeNode(node);
}

/** The key of `components["schemas"]["Pet"]`. */
function keyOf(node: ts.Node): string | undefined {
  if (!compiler.isIndexedAccessTypeNode(node)) return undefined;
  const { objectType: schemas, indexType } = node;
  if (!compiler.isIndexedAccessTypeNode(schemas) || textOf(schemas.indexType) !== "schemas") return undefined;
  return textOf(indexType);
}

function textOf(node: ts.TypeNode): string | undefined {
  return compiler.isLiteralTypeNode(node) && compiler.isLiteralExpression(node.literal) ? node.literal.text : undefined;
}

/** A type with names for what it looks up, and none of a schema that it would have to know at once to know itself. */
function renamed(type: ts.TypeNode, names: ReadonlyMap<string, string>, endless: ReadonlySet<string>): ts.TypeNode {
  const change = (node: ts.Node, endless: ReadonlySet<string>): ts.Node => {
    const key = keyOf(node) ?? "";
    if (endless.has(key)) return factory.createKeywordTypeNode(SyntaxKind.UnknownKeyword);
    const name = names.get(key);
    if (name !== undefined) return factory.createTypeReferenceNode(name);
    const below = isObject(node) || isItems(node) ? new Set<string>() : endless;
    return compiler.visitEachChild(node, (child) => change(child, below), undefined);
  };
  return change(type, endless) as ts.TypeNode;
}

/** Names that mean something in a statement. */
function namesIn(node: ts.Node, found = new Set<string>()): Set<string> {
  if (compiler.isInterfaceDeclaration(node) || compiler.isTypeAliasDeclaration(node)) found.add(node.name.text);
  if (compiler.isTypeReferenceNode(node) && compiler.isIdentifier(node.typeName)) found.add(node.typeName.text);
  compiler.forEachChild(node, (child) => void namesIn(child, found));
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
