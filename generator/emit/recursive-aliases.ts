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
  const within = (isBare: boolean) =>
    circular(new Map([...declared].map(([key, { type }]) => [key, [...lookUps(type!, isBare)]])));
  const recursive = within(false);
  if (recursive.size === 0) return [...statements];
  const endless = within(true);
  const taken = new Set(statements.flatMap((statement) => [...namesIn(statement)]));
  const names = new Map([...recursive.keys()].map((key) => [key, takeName(nameOf(key), taken)]));
  const entries = new Map<ts.Node, ts.Node>();
  const aliases = [...names].map(([key, name]) => {
    const entry = declared.get(key)!;
    const { modifiers, questionToken, type } = entry;
    const reference = factory.createTypeReferenceNode(name);
    entries.set(entry, factory.updatePropertySignature(entry, modifiers, entry.name, questionToken, reference));
    const exported = [factory.createModifier(SyntaxKind.ExportKeyword)];
    const own = renamed(type!, names, endless.get(key) ?? new Set());
    return factory.createTypeAliasDeclaration(exported, name, undefined, own);
  });
  const replace = (node: ts.Node): ts.Node => entries.get(node) ?? compiler.visitEachChild(node, replace, undefined);
  return [...statements.map((each) => (isComponents(each) ? replace(each) : each)), ...aliases];
}

function isComponents(node: ts.Node): node is ts.InterfaceDeclaration {
  return compiler.isInterfaceDeclaration(node) && node.name.text === "components";
}

function schemasOf(node: ts.Node): [string, ts.PropertySignature][] {
  if (!isComponents(node)) return [];
  const schemas = properties(node.members).find(({ name }) => (name as ts.Identifier).text === "schemas")?.type;
  if (!schemas || !compiler.isTypeLiteralNode(schemas)) return [];
  return properties(schemas.members).map((entry) => [(entry.name as ts.Identifier).text, entry]);
}

function properties(members: ts.NodeArray<ts.TypeElement>): ts.PropertySignature[] {
  return members.filter(compiler.isPropertySignature);
}

/**
 * Keys of the schemas that TypeScript looks up at once to know a type; properties it looks at later.
 * @param isBare whether those of items are left out
 */
function lookUps(node: ts.Node, isBare: boolean, found = new Set<string>()): Set<string> {
  const key = keyOf(node);
  if (key !== undefined) return found.add(key);
  const isLater = compiler.isTypeLiteralNode(node) || (isBare && isItems(node));
  if (!isLater) compiler.forEachChild(node, (child) => void lookUps(child, isBare, found));
  return found;
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

/** What leads back to itself, each with what it shares a circle with. */
function circular(graph: ReadonlyMap<string, readonly string[]>): Map<string, Set<string>> {
  const waiting = new Map(graph);
  for (let size = -1; size !== waiting.size;) {
    size = waiting.size;
    for (const [key, next] of waiting) if (!next.some((other) => waiting.has(other))) waiting.delete(key);
  }
  const reached = new Map([...waiting.keys()].map((key) => [key, reachedFrom(key, waiting)]));
  const circles = [...reached].map(([key, others]): [string, Set<string>] => [
    key,
    new Set([...others].filter((other) => reached.get(other)?.has(key))),
  ]);
  return new Map(circles.filter(([, circle]) => circle.size > 0));
}

function reachedFrom(start: string, graph: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set(graph.get(start));
  for (const key of reached) for (const next of graph.get(key) ?? []) reached.add(next);
  return reached;
}

/** A type with names for what it looks up, and none of a schema that it would have to know at once to know itself. */
function renamed(type: ts.TypeNode, names: ReadonlyMap<string, string>, endless: ReadonlySet<string>): ts.TypeNode {
  const change = (node: ts.Node, endless: ReadonlySet<string>): ts.Node => {
    const key = keyOf(node) ?? "";
    if (endless.has(key)) return factory.createKeywordTypeNode(SyntaxKind.UnknownKeyword);
    const name = names.get(key);
    if (name !== undefined) return factory.createTypeReferenceNode(name);
    const below = compiler.isTypeLiteralNode(node) || isItems(node) ? new Set<string>() : endless;
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
