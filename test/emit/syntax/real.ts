import { createRequire } from "node:module";
import ts from "typescript";
import type { Library } from "../../../generator/emit/openapi-typescript.js";
import type { Node, NodeOf } from "../../../generator/emit/syntax/nodes.js";

const { factory, SyntaxKind } = ts;

/** A node of the compiler's for one of ours, which makes sure by itself of the brackets around types; what is one already is left. */
export function toReal(node: Node): ts.Node {
  if (typeof node.kind === "number") return node as never;
  const made = withoutComments(node);
  for (const { kind, text } of node.comments ?? []) ts.addSyntheticLeadingComment(made, SyntaxKind[kind], text, true);
  return made;
}

function withoutComments(node: Node): ts.Node {
  switch (node.kind) {
    case "Identifier":
      return factory.createIdentifier(node.text);
    case "StringLiteral":
      return factory.createStringLiteral(node.text);
    case "NumericLiteral":
      return factory.createNumericLiteral(node.text);
    case "PrefixUnaryExpression":
      return factory.createPrefixUnaryExpression(SyntaxKind.MinusToken, toReal(node.operand) as ts.NumericLiteral);
    case "ArrayLiteralExpression":
      return factory.createArrayLiteralExpression(list(node.elements));
    case "TypeReference":
      return factory.createTypeReferenceNode(toReal(node.typeName) as ts.Identifier, list(node.typeArguments));
    case "LiteralType":
      return factory.createLiteralTypeNode(toReal(node.literal) as ts.StringLiteral);
    case "ArrayType":
      return factory.createArrayTypeNode(type(node.elementType));
    case "TupleType":
      return factory.createTupleTypeNode(list(node.elements));
    case "OptionalType":
      return factory.createOptionalTypeNode(type(node.type));
    case "RestType":
      return factory.createRestTypeNode(type(node.type));
    case "ParenthesizedType":
      return factory.createParenthesizedType(type(node.type));
    case "UnionType":
      return factory.createUnionTypeNode(list(node.types));
    case "IntersectionType":
      return factory.createIntersectionTypeNode(list(node.types));
    case "IndexedAccessType":
      return factory.createIndexedAccessTypeNode(type(node.objectType), type(node.indexType));
    case "TypeOperator":
      return factory.createTypeOperatorNode(SyntaxKind.ReadonlyKeyword, type(node.type));
    case "TypeLiteral":
      return factory.createTypeLiteralNode(list(node.members));
    case "MappedType": {
      const names = factory.createTypeParameterDeclaration(undefined, node.name, type(node.names));
      const mark = factory.createToken(SyntaxKind.QuestionToken);
      return factory.createMappedTypeNode(undefined, names, undefined, mark, type(node.type), undefined);
    }
    case "PropertySignature": {
      const mark = node.questionToken && factory.createToken(SyntaxKind.QuestionToken);
      return factory.createPropertySignature(list(node.modifiers), name(node.name), mark, type(node.type));
    }
    case "IndexSignature":
      return factory.createIndexSignature(list(node.modifiers), list(node.parameters), type(node.type));
    case "Parameter":
      return factory.createParameterDeclaration(undefined, undefined, name(node.name), undefined, type(node.type));
    case "InterfaceDeclaration": {
      const members = list<ts.TypeElement>(node.members);
      return factory.createInterfaceDeclaration(list(node.modifiers), name(node.name), undefined, undefined, members);
    }
    case "TypeAliasDeclaration":
      return factory.createTypeAliasDeclaration(list(node.modifiers), name(node.name), undefined, type(node.type));
    case "EnumDeclaration":
      return factory.createEnumDeclaration(list(node.modifiers), name(node.name), list(node.members));
    case "EnumMember":
      return factory.createEnumMember(name(node.name), toReal(node.initializer) as ts.Expression);
    case "VariableStatement":
      return factory.createVariableStatement(
        list(node.modifiers),
        toReal(node.declarationList) as ts.VariableDeclarationList,
      );
    case "VariableDeclarationList":
      return factory.createVariableDeclarationList(list(node.declarations), ts.NodeFlags.Const);
    case "VariableDeclaration": {
      const value = toReal(node.initializer) as ts.Expression;
      return factory.createVariableDeclaration(name(node.name), undefined, type(node.type), value);
    }
    case "WrittenType":
      return (parsed(node.text) as ts.ExpressionStatement).expression;
    case "WrittenAlias":
      return parsed(node.text);
    case "NullKeyword":
      return factory.createNull();
    case "TrueKeyword":
      return factory.createTrue();
    case "FalseKeyword":
      return factory.createFalse();
    default:
      return factory.createToken(SyntaxKind[node.kind] as ts.SyntaxKind.QuestionToken);
  }
}

const type = (node: Node) => toReal(node) as ts.TypeNode;
const name = (node: Node) => toReal(node) as ts.Identifier;

function list<Each extends ts.Node>(nodes: readonly Node[]): Each[];
function list<Each extends ts.Node>(nodes: readonly Node[] | undefined): Each[] | undefined;
function list(nodes: readonly Node[] | undefined): ts.Node[] | undefined {
  return nodes?.map(toReal);
}

function parsed(text: string): ts.Statement {
  return ts.createSourceFile("written.ts", text, ts.ScriptTarget.ESNext).statements[0]!;
}

const require = createRequire(import.meta.url);

/** openapi-typescript with the compiler itself: modules of it that were loaded have our syntax. */
function load(): Library & { readonly astToString: (nodes: readonly ts.Node[]) => string } {
  const ours = Object.entries(require.cache).filter(([path]) => path.includes("node_modules/openapi-typescript/dist/"));
  for (const [path] of ours) delete require.cache[path];
  const dist = "openapi-typescript/dist";
  const { enumCache, astToString } = require(`${dist}/lib/ts.cjs`) as ReturnType<typeof load>;
  const { resolveRef } = require(`${dist}/lib/utils.cjs`) as Library;
  const transformSchema = require(`${dist}/transform/index.cjs`) as Library["transformSchema"];
  const { default: transformSchemaObject } = require(`${dist}/transform/schema-object.cjs`) as {
    readonly default: Library["transformSchemaObject"];
  };
  for (const path of Object.keys(require.cache)) if (path.includes(`node_modules/${dist}/`)) delete require.cache[path];
  for (const [path, module] of ours) require.cache[path] = module!;
  return { enumCache, astToString, resolveRef, transformSchema, transformSchemaObject };
}

const { astToString, ...library } = load();

/** openapi-typescript with the compiler itself; what stands in place of its own types is made a node of the compiler's. */
export const realLibrary: Library = {
  ...library,
  transformSchema: (document, context) =>
    library.transformSchema(document, {
      ...context,
      transform: (schema, options) => {
        const made = context.transform(schema, options);
        return made && (toReal(made) as unknown as NodeOf<"Identifier">);
      },
    }),
};

/** The text of nodes, of ours or of the compiler's, by the compiler's printer. */
export function printReally(nodes: readonly Node[]): string {
  return astToString(nodes.map(toReal));
}
