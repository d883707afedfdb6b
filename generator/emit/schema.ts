import type ts from "typescript";
import { compiler } from "../compiler.js";
import { documentForTypes, queryMark } from "./document-for-types.js";
import type { EmitInput, Emitter } from "./emitter.js";
import { textOf, typesOf } from "./openapi-typescript.js";
import { recursiveAliases } from "./recursive-aliases.js";
import { hidePercent, showPercent } from "./words.js";
import { visible } from "../model/names.js";

/** `src/schema.ts`: the types of the document, by openapi-typescript, printed by the TypeScript compiler. */
export const schema: Emitter = {
  part: "source",
  emit: (input) => ({ path: "src/schema.ts", types: visible(code(input)) }),
  exports: [{ from: "./schema.js", types: ["components", "operations", "paths", "webhooks"] }],
  names: { reserved: ["$defs"] },
};

function code({ document, api, comments }: EmitInput): string {
  const schemas = new Map(api.schemas.map((each) => [hidePercent(each.key), each]));
  const isSent = (key: string) => schemas.has(key) && schemas.get(key)!.flow !== "received";
  const types = typesOf(documentForTypes(document, api, comments)).map((node) =>
    undefinedWhenSent(pathsOfClient(node), isSent),
  );
  const text = showPercent(textOf(recursiveAliases(types, (key) => schemas.get(key)?.name ?? "Recursive")));
  const exact = text.replace("[P in K]-?: T[P];", "[P in K]-?: Exclude<T[P], undefined>;");
  const indented = exact.replace(/^(?: {4})+/gm, (spaces) => spaces.slice(spaces.length / 2));
  const whole = /\bvalues\.(Instant|PlainDate)\b/.test(indented) ? `${importOfValues}${indented}` : indented;
  return comments ? withoutForeignTags(whole) : whole;
}

const importOfValues = 'import type * as values from "./runtime/values/index.js";\n\n';

/**
 * `paths` are for openapi-fetch, which has no QUERY, and needs no word of what a path has not. What is said of their operations is said
 * of the functions already.
 */
function pathsOfClient(node: ts.Node): ts.Node {
  if (!compiler.isInterfaceDeclaration(node) || node.name.text !== "paths") return node;
  const members = node.members
    .filter(({ name }) => !(name as ts.StringLiteral).text.endsWith(queryMark))
    .map((path) => withOperations(path as ts.PropertySignature));
  return compiler.factory.updateInterfaceDeclaration(node, node.modifiers, node.name, undefined, undefined, members);
}

function withOperations(path: ts.PropertySignature): ts.PropertySignature {
  const { modifiers, name, questionToken, type } = path;
  if (!type || !compiler.isTypeLiteralNode(type)) return path;
  const members = (type.members as ts.NodeArray<ts.PropertySignature>).filter((member) => !isAbsent(member));
  for (const method of members) compiler.setSyntheticLeadingComments(method, undefined);
  const operations = factory.updateTypeLiteralNode(type, factory.createNodeArray(members));
  return factory.updatePropertySignature(path, modifiers, name, questionToken, operations);
}

/** Whether a member says only that something is not there: `put?: never`, and `parameters` of such. */
function isAbsent({ type }: ts.PropertySignature): boolean {
  if (type && compiler.isTypeLiteralNode(type))
    return type.members.every((member) => isAbsent(member as ts.PropertySignature));
  return type?.kind === SyntaxKind.NeverKeyword;
}

/** TypeScript by openapi-typescript in whose comments only its own tags are tags, and those in texts and examples are not. */
export function withoutForeignTags(code: string): string {
  return code.replace(textOrComment, (part) => (part.startsWith("/*") ? quiet(part) : part));
}

/** What may hold the beginning of the other. */
const textOrComment = /"(?:[^"\\\n]|\\.)*"|\/\*[^]*?\*\//g;

/** Its own tags stand one space behind the asterisk; text of several lines is indented. */
const tags = /^([ \t]*(?:\/\*)?\* @(?:description|default|example|deprecated|constant|enum)\b)|(^|\s)@(?=\S)/gm;

function quiet(comment: string): string {
  return comment.replace(/\r\n?/g, " ").replace(tags, (_, own?: string, before?: string) => own ?? `${before}\\@`);
}

const { factory, SyntaxKind } = compiler;

/**
 * Types in which whatever is optional may also be `undefined`, wherever it can be sent: nothing is written for it, so a caller under
 * `exactOptionalPropertyTypes` need not take the property away first.
 * @param isSent whether a schema, by its key, is sent
 */
export function undefinedWhenSent(node: ts.Node, isSent: (key: string) => boolean): ts.Node {
  return compiler.isInterfaceDeclaration(node) ? walk(node, [node.name.text], false, isSent) : node;
}

function walk<Node extends ts.Node>(
  node: Node,
  path: readonly string[],
  isInside: boolean,
  isSent: (key: string) => boolean,
): Node {
  const change = (child: ts.Node): ts.Node => {
    if (isInside && compiler.isIntersectionTypeNode(child)) return walk(looseIndex(child), path, isInside, isSent);
    if (!compiler.isPropertySignature(child)) return walk(child, path, isInside, isSent);
    const inner = isInside ? path : [...path, (child.name as ts.Identifier).text];
    const { modifiers, name, questionToken, type } = walk(child, inner, isInside || beginsSent(inner, isSent), isSent);
    if (!isInside || !questionToken || !type || type.kind === SyntaxKind.NeverKeyword) {
      return factory.updatePropertySignature(child, modifiers, name, questionToken, type);
    }
    return factory.updatePropertySignature(child, modifiers, name, questionToken, orUndefined(type));
  };
  return compiler.visitEachChild(node, change, undefined);
}

/** Whether everything inside a place of src/schema.ts is sent: what operations are given, and what webhooks are answered. */
function beginsSent([root, ...keys]: readonly string[], isSent: (key: string) => boolean): boolean {
  const [first = "", second = ""] = keys;
  if (root === "operations") return keys.length === 2 && (second === "parameters" || second === "requestBody");
  if (root === "webhooks") return keys.length === 3 && keys[2] === "responses";
  if (root !== "components") return false;
  if (first === "schemas") return keys.length === 2 && isSent(second);
  if (first === "pathItems") return keys.length === 4 && keys[3] === "responses";
  return keys.length === 1 && (first === "parameters" || first === "requestBodies");
}

/** Beside optional properties, the type of all others must allow for what these may be. */
function looseIndex(node: ts.IntersectionTypeNode): ts.IntersectionTypeNode {
  const literals = node.types.filter(compiler.isTypeLiteralNode);
  const members = literals.flatMap((literal) => [...literal.members]);
  if (!members.some((member) => compiler.isPropertySignature(member) && member.questionToken)) return node;
  const types = node.types.map((type) => {
    if (!compiler.isTypeLiteralNode(type)) return type;
    return factory.updateTypeLiteralNode(type, factory.createNodeArray(type.members.map(looseSignature)));
  });
  return factory.updateIntersectionTypeNode(node, factory.createNodeArray(types));
}

function looseSignature(member: ts.TypeElement): ts.TypeElement {
  if (!compiler.isIndexSignatureDeclaration(member) || member.type.kind === SyntaxKind.UnknownKeyword) return member;
  return factory.updateIndexSignature(member, member.modifiers, member.parameters, orUndefined(member.type));
}

function orUndefined(type: ts.TypeNode): ts.TypeNode {
  const none = factory.createKeywordTypeNode(SyntaxKind.UndefinedKeyword);
  return factory.createUnionTypeNode([...(compiler.isUnionTypeNode(type) ? type.types : [type]), none]);
}
