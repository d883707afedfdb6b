import type ts from "typescript";
import { compiler } from "../compiler.js";
import { plainPath, spelled, type Found, type FoundCall } from "./found.js";
import { nodesBelow, requestIn, type UrlFunctions } from "./read-request.js";

/** A file of code. */
export interface CodeFile {
  /** Relative to the folder that is read, with "/". */
  readonly path: string;
  readonly text: string;
}

/** What code exports that some generator wrote. It is read as syntax, and never run. */
export function readCode(files: readonly CodeFile[]): Found {
  const parsed: ts.SourceFile[] = [];
  const unread: string[] = [];
  for (const { path, text } of files) {
    try {
      parsed.push(compiler.createSourceFile(path, text, compiler.ScriptTarget.ESNext, true));
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      unread.push(path);
    }
  }
  const urls = new Map(parsed.flatMap((file) => [...file.statements].flatMap(urlType)));
  const calls = parsed.flatMap((file) => callsIn(file, urls));
  return { calls: withoutTwins(calls), types: [...new Set(parsed.flatMap(typesIn))], models: [], unread };
}

/** What declarations and code say of one function is said once, as the one that knows more does. */
function withoutTwins(calls: readonly FoundCall[]): FoundCall[] {
  const known = new Map<string, FoundCall>();
  for (const call of calls) {
    const key = `${call.owner ?? ""} ${call.name} ${call.path}`;
    const other = known.get(key);
    if (other === undefined || (other.method === undefined && call.method !== undefined)) known.set(key, call);
  }
  return [...known.values()];
}

function typesIn({ statements }: ts.SourceFile): string[] {
  return statements.flatMap((node) => {
    const isType =
      compiler.isTypeAliasDeclaration(node) ||
      compiler.isInterfaceDeclaration(node) ||
      compiler.isEnumDeclaration(node);
    return isType && isExported(node) ? [node.name.text] : [];
  });
}

/** The path in `type ListPetsData = { url: "/pets" }`, of hey-api, by the name of the type. */
function urlType(node: ts.Statement): [string, string][] {
  if (!compiler.isTypeAliasDeclaration(node) || !compiler.isTypeLiteralNode(node.type)) return [];
  return node.type.members.flatMap((member): [string, string][] => {
    if (!compiler.isPropertySignature(member) || member.name.getText() !== "url") return [];
    const literal = member.type && compiler.isLiteralTypeNode(member.type) ? member.type.literal : undefined;
    const path = literal && compiler.isStringLiteral(literal) ? plainPath(literal.text) : undefined;
    return path === undefined ? [] : [[node.name.text, path]];
  });
}

function callsIn(file: ts.SourceFile, types: ReadonlyMap<string, string>): FoundCall[] {
  const functions: UrlFunctions = new Map(
    [...nodesBelow(file)].flatMap((node): [string, ts.Node][] => {
      const named = callable(node);
      return named?.body ? [[named.name, named.body]] : [];
    }),
  );
  return [...nodesBelow(file)].flatMap((node): FoundCall[] => {
    const named = callable(node);
    if (named === undefined) return [];
    const isOther = (inner: ts.Node) => callable(inner) !== undefined;
    const request = named.body ? requestIn(named.body, functions, isOther) : declared(node, types);
    if (request === undefined) return [];
    return [{ name: named.name, owner: ownerOf(node, file), parameters: named.parameters, ...request }];
  });
}

interface Callable {
  readonly name: string;
  readonly parameters: readonly string[];
  /** Missing in declarations. */
  readonly body: ts.Node | undefined;
}

/** Whatever has a name and is called, or describes a call: undefined for anything else. */
function callable(node: ts.Node): Callable | undefined {
  const named = (name: ts.Node | undefined, of: ts.Node, body: ts.Node | undefined): Callable | undefined =>
    name && (compiler.isIdentifier(name) || compiler.isStringLiteral(name))
      ? { name: name.text, parameters: parametersOf(of), body }
      : undefined;
  if (compiler.isFunctionDeclaration(node) || compiler.isMethodDeclaration(node))
    return named(node.name, node, node.body);
  const isHolder =
    compiler.isVariableDeclaration(node) || compiler.isPropertyAssignment(node) || compiler.isPropertyDeclaration(node);
  if (!isHolder) return undefined;
  const { initializer } = node;
  if (initializer === undefined) {
    const type = compiler.isPropertyAssignment(node) ? undefined : node.type;
    return type && compiler.isFunctionTypeNode(type) ? named(node.name, type, undefined) : undefined;
  }
  const isFunction = compiler.isArrowFunction(initializer) || compiler.isFunctionExpression(initializer);
  if (isFunction) return named(node.name, initializer, initializer.body);
  const isData = compiler.isVariableDeclaration(node) && compiler.isObjectLiteralExpression(initializer);
  return isData ? named(node.name, initializer, initializer) : undefined;
}

function parametersOf(node: ts.Node): string[] {
  const { parameters = [] } = node as { parameters?: Iterable<ts.ParameterDeclaration> };
  return [...parameters].map(({ name }) => (compiler.isIdentifier(name) ? name.text : "options"));
}

/** The path that a declaration names by the type of its options. */
function declared(node: ts.Node, types: ReadonlyMap<string, string>) {
  for (const inner of nodesBelow(node)) {
    const path = compiler.isTypeReferenceNode(inner) ? types.get(inner.typeName.getText()) : undefined;
    if (path !== undefined) return { method: undefined, path };
  }
  return undefined;
}

/** What something is called on; undefined for what a module exports by its own name. */
function ownerOf(node: ts.Node, file: ts.SourceFile): string | undefined {
  const owners: string[] = [];
  for (let at = node.parent; at !== file; at = at.parent) {
    if (compiler.isClassLike(at)) {
      const isStatic = compiler.canHaveModifiers(node) && has(node, compiler.SyntaxKind.StaticKeyword);
      owners.unshift(isStatic ? (at.name?.text ?? "") : `client.${resourceOf(at.name?.text ?? "", file.fileName)}`);
    } else if (compiler.isPropertyDeclaration(at) && at.initializer !== node)
      owners.unshift(`client.${at.name.getText()}`);
    else if (compiler.isVariableDeclaration(at)) {
      const isObject = at.initializer !== undefined && compiler.isObjectLiteralExpression(at.initializer);
      owners.unshift(at.name.getText() + (isObject ? "" : "()"));
    } else if (compiler.isFunctionDeclaration(at)) owners.unshift(`${at.name?.text ?? ""}()`);
  }
  return owners.at(-1);
}

/** Where an SDK has a resource: `chat.completions` of `resources/chat/completions.ts`. */
function resourceOf(name: string, path: string): string {
  const below = /(?:^|\/)resources\/(.+?)(?:\/index)?(?:\.d)?\.[cm]?[jt]s$/.exec(path)?.[1]?.split("/") ?? [];
  const own = name.charAt(0).toLowerCase() + name.slice(1);
  const parts = below.map((part) => part.replace(/[-_]+(\w)/g, (_all, letter: string) => letter.toUpperCase()));
  const last = parts.at(-1);
  const all = last !== undefined && spelled(last) === spelled(name) ? parts : [...parts.slice(0, -1), own];
  return all.filter((part, index) => index === 0 || spelled(part) !== spelled(all[index - 1]!)).join(".");
}

function isExported(node: ts.Statement): boolean {
  return compiler.canHaveModifiers(node) && has(node, compiler.SyntaxKind.ExportKeyword);
}

function has(node: ts.HasModifiers, kind: ts.SyntaxKind): boolean {
  return compiler.getModifiers(node)?.some((modifier) => modifier.kind === kind) ?? false;
}
