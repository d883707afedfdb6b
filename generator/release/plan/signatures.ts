import type ts from "typescript";
import { compiler } from "../../compiler.js";
import { childPointer, dereference, lookUp, pointerKeys } from "../../document/pointer.js";
import type { Document, Parameter } from "../../document/types.js";
import type { Api } from "../../model/api.js";

/** A package, as its declarations tell of it. */
export interface Declared {
  readonly document: Document;
  readonly api: Api;
  /** Declarations by path, such as `src/schema.d.ts`. */
  readonly files: ReadonlyMap<string, string>;
}

/** How code sees something of a package. */
export interface Signature {
  /** Where it stands in the types, such as `components.schemas.Pet`; empty of an export. */
  readonly within: string;
  /** One line of TypeScript; undefined where it is long. */
  readonly text: string | undefined;
  /** The same of each of its members, by name, where it is an object. */
  readonly members: ReadonlyMap<string, string | undefined>;
}

/** Finds how code sees something of a package; undefined where it does not. */
export interface Signatures {
  /** What stands at a pointer into the description. */
  at(pointer: string): Signature | undefined;
  /** What is exported by a name. */
  of(name: string): Signature | undefined;
}

/** Characters of a line that is still shown. */
const longest = 300;

/** Reads the declarations of a package. */
export function signaturesOf({ document, api, files }: Declared): Signatures {
  const sources = [...files]
    .filter(([path]) => !path.startsWith("src/runtime/"))
    .map(([path, text]) => compiler.createSourceFile(path, text, compiler.ScriptTarget.ES2022));
  const schema = sources.find(({ fileName }) => fileName === "src/schema.d.ts");
  const operations = new Map(api.operations.map(({ pointer, name }) => [pointer, name]));
  const exported = new Map<string, { node: ts.Statement; source: ts.SourceFile }>();
  for (const source of sources)
    for (const node of source.statements)
      // Of several forms of a function the last is the plain one.
      for (const name of namesOf(node)) exported.set(name, { node, source });
  return {
    at(pointer) {
      const keys = keysOf(pointer, document, operations);
      const node = schema && keys.length > 2 ? descend(schema, keys) : undefined;
      return node && schema && signature(node, schema, keys.slice(0, -1).join("."));
    },
    of(name) {
      const found = exported.get(name);
      return found && signature(found.node, found.source, "");
    },
  };
}

/** What a statement exports under names of its own. */
function namesOf(node: ts.Statement): string[] {
  if (compiler.isVariableStatement(node))
    return node.declarationList.declarations.flatMap(({ name }) => (compiler.isIdentifier(name) ? [name.text] : []));
  const isNamed =
    compiler.isFunctionDeclaration(node) ||
    compiler.isInterfaceDeclaration(node) ||
    compiler.isTypeAliasDeclaration(node);
  return isNamed && node.name ? [node.name.text] : [];
}

/** Keywords below which a description and its types go the same way. */
const alike = new Set(["requestBody", "content", "responses", "headers"]);

/** The keys that lead to the types of what stands at a pointer, as far as they go. */
function keysOf(pointer: string, document: Document, operations: ReadonlyMap<string, string>): string[] {
  const [group, first, second, ...rest] = pointerKeys(pointer);
  if (first === undefined || second === undefined) return [];
  const start = childPointer("#", group!, first, second);
  if (group === "components") return ["components", first, second, ...keysBelow(start, rest, document)];
  const operation = operations.get(start);
  return operation === undefined ? [] : ["operations", operation, ...keysBelow(start, rest, document)];
}

function keysBelow(start: string, rest: readonly string[], document: Document): string[] {
  const keys: string[] = [];
  let at = start;
  for (let index = 0; index < rest.length; index++) {
    const key = rest[index]!;
    at = childPointer(at, key);
    if (key === "schema") continue;
    const next = rest[index + 1];
    if (key === "parameters" && next !== undefined) {
      const parameter = dereference<Parameter>(document, lookUp(document, childPointer(at, next)) as Parameter);
      return parameter ? [...keys, "parameters", parameter.in, parameter.name] : keys;
    }
    if (key === "properties" || alike.has(key)) {
      if (key !== "properties") keys.push(key);
      if (key === "requestBody") continue;
      if (next === undefined) return keys;
      keys.push(next);
      at = childPointer(at, next);
      index++;
      continue;
    }
    return keys;
  }
  return keys;
}

/** The member that keys lead to: all of them. */
function descend(schema: ts.SourceFile, keys: readonly string[]): ts.Node | undefined {
  let members: readonly ts.Node[] = schema.statements;
  let found: ts.Node | undefined;
  for (const key of keys) {
    found = members.find((member) => nameOf(member) === key);
    if (!found) return undefined;
    members = membersOf(found);
  }
  return found;
}

function nameOf(node: ts.Node): string | undefined {
  if (compiler.isInterfaceDeclaration(node)) return node.name.text;
  if (!compiler.isPropertySignature(node)) return undefined;
  const { name } = node;
  return compiler.isIdentifier(name) || compiler.isStringLiteral(name) || compiler.isNumericLiteral(name)
    ? name.text
    : undefined;
}

function membersOf(node: ts.Node): readonly ts.Node[] {
  if (compiler.isInterfaceDeclaration(node)) return node.members;
  const type = compiler.isPropertySignature(node) ? node.type : undefined;
  if (type && compiler.isTypeLiteralNode(type)) return type.members;
  // An object with more than its own properties.
  if (type && compiler.isIntersectionTypeNode(type))
    return type.types.flatMap((part) => (compiler.isTypeLiteralNode(part) ? [...part.members] : []));
  return [];
}

function signature(node: ts.Node, source: ts.SourceFile, within: string): Signature {
  const members = membersOf(node).flatMap((member): [string, string | undefined][] => {
    const name = nameOf(member);
    return name === undefined ? [] : [[name, printed(member, source)]];
  });
  return { within, text: printed(node, source), members: new Map(members) };
}

const printer = compiler.createPrinter({ removeComments: true });

function printed(node: ts.Node, source: ts.SourceFile): string | undefined {
  if (node.end - node.pos > 20 * longest) return undefined;
  const text = printer
    .printNode(compiler.EmitHint.Unspecified, node, source)
    .replace(/^export (declare )?/, "")
    .replace(/\s+/g, " ")
    .trim();
  return text.length > longest ? undefined : text;
}
