import type ts from "typescript";
import { compiler } from "../../compiler.js";
import { itemPointer } from "../../document/methods.js";
import { pointer } from "../../document/pointer.js";
import { findPlaces } from "./find-places.js";
import type { PackageSource } from "./sdk-change.js";
import type { Chain } from "./use.js";

/** A piece of a package that is declared by itself, and where a node stands in it. */
export interface Declared {
  /** Such as `components/schemas/Pet`, `operations/listPets`, `webhooks/newPet`, `ListPetsRequest`. */
  readonly unit: string;
  /** Where it is described; empty where that is not known. */
  readonly chain: Chain;
}

/** Finds out what nodes of a package's types were made from. */
export interface Declarations {
  at(node: ts.Node): Declared | undefined;
  /** The components that the type of a property names. */
  named(node: ts.Node): Declared[];
  /** Of an export of the package: what it was made for. */
  of(symbol: ts.Symbol): Declared;
  /** The text of every unit. */
  readonly texts: ReadonlyMap<string, string>;
  /** Whether a unit is written otherwise in another package, or what it consists of: of an export, another statement that it names. */
  isChanged(unit: string, other: Declarations): boolean;
  /** The units that are wanted, and all that name one of them, themselves or through others. */
  leadingTo(isWanted: (unit: string) => boolean): ReadonlySet<string>;
}

/** @param files of the package, parsed, by path: those of the runtime may be missing */
export function declarationsOf(source: PackageSource, files: readonly ts.SourceFile[]): Declarations {
  const roots = rootsOf(source);
  const placeByName = placesByName(source);
  const schema = files.find(({ fileName }) => fileName.endsWith("/src/schema.ts"));
  const aliases = schema ? aliasesOf(schema) : new Map<string, string[]>();
  const places = new Map<string, Chain>();
  const describe = (keys: readonly string[]): Declared | undefined => {
    const root = roots(keys);
    if (!root) return undefined;
    const id = JSON.stringify(keys);
    const chain = places.get(id) ?? [...root.above, ...findPlaces(source.document, root.start, keys.slice(root.depth))];
    places.set(id, chain);
    return { unit: keys.slice(0, root.depth).join("/"), chain };
  };
  const at = (node: ts.Node): Declared | undefined => {
    const { keys, top } = keysTo(node);
    if (!files.includes(top.getSourceFile())) return undefined;
    if (top.getSourceFile() !== schema)
      return nameOf(top) === undefined ? undefined : { unit: nameOf(top)!, chain: [] };
    const alias = compiler.isTypeAliasDeclaration(top) ? aliases.get(top.name.text) : undefined;
    const start = alias ?? (compiler.isInterfaceDeclaration(top) ? [top.name.text] : []);
    return describe([...start, ...keys]);
  };
  const known = new Map<ts.Node, Declared | undefined>();
  const remembered = (node: ts.Node): Declared | undefined => {
    if (!known.has(node)) known.set(node, at(node));
    return known.get(node);
  };
  const texts = textsOf(files, remembered);
  const users = usersOf(texts, aliases);
  const withUsers = (units: readonly string[], isUser: (user: string, used: string) => boolean): Set<string> => {
    const found = new Set(units);
    for (const unit of found) for (const user of users.get(unit) ?? []) if (isUser(user, unit)) found.add(user);
    return found;
  };
  const isSchema = (unit: string) => unit.startsWith("components/schemas/");
  // A list or a primitive has no declaration of its own to be met at.
  const isPlain = (unit: string) => isSchema(unit) && !/[{|]/.test(texts.get(unit) ?? "{");
  const isPart = (user: string, used: string) => isPlain(used) && (isPlain(user) || !isSchema(user));
  let changed: Set<string> | undefined;
  const isChanged = (unit: string, other: Declarations): boolean => {
    const differs = (each: string) => texts.get(each) !== other.texts.get(each);
    changed ??= withUsers([...texts.keys()].filter(differs), (user, used) => !user.includes("/") || isPart(user, used));
    return changed.has(unit) || differs(unit);
  };
  return {
    at: remembered,
    named: (node) => namedBy(node, describe),
    of: (symbol) => originOf(symbol, describe, placeByName),
    texts,
    isChanged,
    leadingTo: (isWanted) => withUsers([...texts.keys()].filter(isWanted), () => true),
  };
}

/** Where in the description a key path of src/schema.ts begins, and how many keys that takes. */
interface Root {
  readonly start: string;
  readonly depth: number;
  /** Places around it that say something of it. */
  readonly above: Chain;
}

function rootsOf({ api, origin }: PackageSource): (keys: readonly string[]) => Root | undefined {
  const operations = new Map(api.operations.map(({ name, pointer: at }) => [name, at]));
  const schemas = new Map(api.schemas.map(({ key, of }) => [key, of]));
  const callbacks = new Map(
    api.handlers.flatMap(({ webhooks }) => webhooks.map(({ key, pointer: at }) => [key, itemPointer(at)] as const)),
  );
  return ([group, first, second]) => {
    if (first === undefined) return undefined;
    const operation = group === "operations" ? operations.get(first) : undefined;
    if (operation !== undefined) return { start: operation, depth: 2, above: [[itemPointer(operation)]] };
    if (group === "webhooks" || group === "paths") return { start: pointer(group, first), depth: 2, above: [] };
    if (group !== "components" || second === undefined) return undefined;
    const callback = first === "pathItems" ? callbacks.get(second) : undefined;
    const key = (first === "schemas" && schemas.get(second)) || second;
    const at = pointer("components", first, key);
    return { start: callback ?? origin(at) ?? at, depth: 3, above: [] };
  };
}

/** The keys from a top-level declaration to a node. */
function keysTo(node: ts.Node): { keys: string[]; top: ts.Node } {
  const keys: string[] = [];
  let current = node;
  for (; current.parent && !compiler.isSourceFile(current.parent); current = current.parent) {
    if (compiler.isPropertySignature(current)) keys.unshift((current.name as ts.StringLiteral).text);
    else if (compiler.isArrayTypeNode(current) || compiler.isTupleTypeNode(current)) keys.unshift("[]");
    else if (compiler.isIndexSignatureDeclaration(current)) keys.unshift("{}");
  }
  return { keys, top: current };
}

function nameOf(node: ts.Node): string | undefined {
  return (node as ts.DeclarationStatement).name?.getText();
}

/** Entries of `components` that are but the name of an alias, by that name. */
function aliasesOf(file: ts.SourceFile): Map<string, string[]> {
  const aliases = new Map<string, string[]>();
  const enter = (node: ts.Node): void => {
    if (compiler.isPropertySignature(node) && node.type && compiler.isTypeReferenceNode(node.type)) {
      const { keys } = keysTo(node);
      if (keys.length === 2) aliases.set(node.type.getText(), ["components", ...keys]);
    } else compiler.forEachChild(node, enter);
  };
  for (const statement of file.statements)
    if (compiler.isInterfaceDeclaration(statement) && statement.name.text === "components") enter(statement);
  return aliases;
}

/** What an export looks up in src/schema.ts, itself or through other names of its file. */
function originOf(
  symbol: ts.Symbol,
  describe: (keys: readonly string[]) => Declared | undefined,
  placeByName: (name: string) => Chain,
): Declared {
  const waiting = new Set(symbol.declarations ?? []);
  const isAlias = [...waiting].some((node) =>
    /^export type [\w$]+ = components(\["(?:[^"\\]|\\.)*"\]){2};$/.test(node.getText()),
  );
  for (const declaration of waiting) {
    const text = declaration.getText();
    const called = /\bdescriptors\.([\w$]+)/.exec(text)?.[1];
    const found = called === undefined ? lookedUp(text) : ["operations", called];
    const declared = found && describe(found);
    if (declared) return isAlias ? declared : { ...declared, unit: symbol.name };
    if (waiting.size > 20) break;
    for (const name of identifiersIn(text)) {
      const local = (declaration.getSourceFile() as { locals?: ts.SymbolTable }).locals?.get(
        compiler.escapeLeadingUnderscores(name),
      );
      for (const next of (local?.declarations ?? []).filter(({ parent }) => compiler.isSourceFile(parent)))
        waiting.add(next);
    }
  }
  return { unit: symbol.name, chain: placeByName(symbol.name) };
}

/** Where an export that looks nothing up is described, by what the names of an operation, a webhook or a callback begin with. */
function placesByName({ api }: PackageSource): (name: string) => Chain {
  const all = [...api.operations, ...api.handlers.flatMap(({ webhooks }) => webhooks)];
  const old = api.operations.flatMap(({ aliases, pointer: at }) => aliases.map((each) => ({ ...each, pointer: at })));
  const begun = [...all, ...old].flatMap(({ typeName, pointer: at }) =>
    typeName === undefined ? [] : { typeName, at },
  );
  const places = new Map(begun.map(({ typeName, at }) => [typeName, at]));
  const functions = new Map(old.map(({ name, pointer: at }) => [name, at]));
  const lengths = [...new Set(begun.map(({ typeName }) => typeName.length))].sort((one, other) => other - one);
  const handlers = new Map(api.handlers.map((each) => [each.typeName, each]));
  const holders = new Map(api.operations.map((operation) => [operation.name, operation.pointer]));
  return (name) => {
    const begins = lengths.map((length) => name.slice(0, length)).find((start) => places.has(start));
    const own = functions.get(name) ?? (begins === undefined ? undefined : places.get(begins)!);
    if (own !== undefined) return [[itemPointer(own)], [own]];
    const group = handlers.get(name);
    const holder = group?.operation === undefined ? undefined : holders.get(group.operation);
    return holder !== undefined ? [[holder]] : group ? [["#/webhooks"]] : [];
  };
}

/** Units of src/schema.ts that a text looks up. */
function componentsIn(text: string): string[] {
  return [
    ...text.matchAll(/\b(?:components(?:\["(?:[^"\\]|\\.)*"\]){2}|(?:operations|webhooks)\["(?:[^"\\]|\\.)*"\])/g),
  ].map(([each]) => lookedUp(each)!.join("/"));
}

function identifiersIn(text: string): string[] {
  return text.match(/[\p{ID_Start}$_][\p{ID_Continue}$]*/gu) ?? [];
}

function namedBy(node: ts.Node, describe: (keys: readonly string[]) => Declared | undefined): Declared[] {
  const type = compiler.isPropertySignature(node) ? node.type : undefined;
  if (!type || node.getSourceFile().fileName !== "/package/src/schema.ts") return [];
  const text = type.getText();
  const found = text.includes("{") ? [] : [...text.matchAll(/\bcomponents(?:\["(?:[^"\\]|\\.)*"\])+/g)];
  return found.flatMap(([each]) => describe(lookedUp(each)!) ?? []);
}

/** The keys of the first look-up in a text, such as those of `components["schemas"]["Pet"]`. */
function lookedUp(text: string): string[] | undefined {
  const found = /\b(operations|components|webhooks)((?:\["(?:[^"\\]|\\.)*"\])+)/.exec(text);
  if (!found) return undefined;
  const keys = [...found[2]!.matchAll(/\["((?:[^"\\]|\\.)*)"\]/g)].map(([, key]) => JSON.parse(`"${key}"`) as string);
  return [found[1]!, ...keys];
}

/** Each unit as it is written. */
function textsOf(files: readonly ts.SourceFile[], at: (node: ts.Node) => Declared | undefined): Map<string, string> {
  const texts = new Map<string, string>();
  const add = (unit: string, node: ts.Node) => texts.set(unit, (texts.get(unit) ?? "") + signatureOf(node));
  const enter = (node: ts.Node): void => {
    const declared = compiler.isPropertySignature(node) ? at(node) : undefined;
    if (declared) add(declared.unit, node);
    else compiler.forEachChild(node, enter);
  };
  for (const file of files) {
    for (const statement of file.statements) {
      const name = nameOf(statement);
      if (!file.fileName.endsWith("/src/schema.ts")) {
        if (name !== undefined) add(name, statement);
      } else if (compiler.isTypeAliasDeclaration(statement)) {
        const declared = at(statement);
        if (declared) add(declared.unit, statement);
      } else enter(statement);
    }
  }
  return texts;
}

/** Units by what they name. */
function usersOf(texts: ReadonlyMap<string, string>, aliases: ReadonlyMap<string, string[]>): Map<string, string[]> {
  const users = new Map<string, string[]>();
  for (const [unit, text] of texts) {
    const names = identifiersIn(text);
    const named = names.flatMap((name) => aliases.get(name)?.join("/") ?? []);
    for (const used of new Set([...names, ...named, ...componentsIn(text)]))
      if (users.has(used)) users.get(used)!.push(unit);
      else users.set(used, [unit]);
  }
  return users;
}

/** All of a declaration but the body of a function. */
function signatureOf(node: ts.Node): string {
  const body = compiler.isFunctionDeclaration(node) ? node.body : undefined;
  return node.getSourceFile().text.slice(node.getStart(), body?.getStart() ?? node.end);
}
