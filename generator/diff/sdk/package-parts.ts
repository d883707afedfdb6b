import type ts from "typescript";
import { compiler } from "../../compiler.js";
import type { PackageSource } from "./sdk-change.js";
import { referencesIn } from "./references-in.js";
import { virtualFolder } from "./virtual-program.js";

/** A piece of a package that can change by itself: a component, an operation, or an exported name. */
export interface Part {
  /** Such as `components/schemas/Pet`, `operations/listPets`, `src/operations.ts/ListPetsData`. */
  readonly id: string;
  /** As it stands in its file, without the comments before it. */
  readonly text: string;
  /** What of the text types can see: all of it but a function's body. */
  readonly signature: string;
  /** Ids of the parts that are named in what is sent; for all but operations, everything that is named. */
  readonly sent: readonly string[];
  /** Ids of the parts that are named in what comes back; empty for all but operations. */
  readonly received: readonly string[];
}

/** The names that one operation has in src/operations.ts. */
export interface OperationParts {
  /** The function's name. */
  readonly name: string;
  /** Ids of its types and of the function, in their order. */
  readonly parts: readonly string[];
}

/** A package in parts. */
export interface PackageParts {
  /** The files that were taken apart, by path: `/base/src/schema.ts`. */
  readonly files: ReadonlyMap<string, ts.SourceFile>;
  readonly parts: ReadonlyMap<string, Part>;
  readonly operations: ReadonlyMap<string, OperationParts>;
  /** By the key of a schema, the id of the name it is exported by. */
  readonly schemaAliases: ReadonlyMap<string, string>;
}

/**
 * Takes a package apart, by its printed text alone: no type is looked at.
 * @param folder where the package stands among virtual files
 */
export function packageParts({ files, api }: PackageSource, folder: string): PackageParts {
  const parts = new Map<string, Part>();
  const add = (part: Part) => {
    const before = parts.get(part.id);
    parts.set(part.id, before ? joined(before, part) : part);
  };
  const sources = new Map(
    virtualFolder(
      folder,
      takenApart.map((path) => [path, files.find((file) => file.path === path)?.text ?? ""] as const),
    ),
  );
  const [schema, ...exporting] = takenApart.map((path) => ({ path, file: sources.get(`${folder}/${path}`)! }));
  declaredParts(schema!.file).forEach(add);
  for (const { path, file } of exporting) exportedParts(path, file).forEach(add);
  const schemaAliases = new Map(api.schemas.map(({ key, name }) => [key, `src/schemas.ts/${name}`]));
  return { files: sources, parts, operations: groupByFunction(exporting[0]!.path, exporting[0]!.file), schemaAliases };
}

const takenApart = ["src/schema.ts", "src/operations.ts", "src/schemas.ts", "src/client.ts"];

/** The parts of src/schema.ts: each entry of `components`, with the alias that it may be, and of `operations`. */
function declaredParts(file: ts.SourceFile): Part[] {
  const found = declaredEntries(file);
  const aliases = file.statements.filter(compiler.isTypeAliasDeclaration);
  const ids = new Map(
    found.flatMap(([id, { type }]) => (type && compiler.isTypeReferenceNode(type) ? [[type.getText(file), id]] : [])),
  );
  const named = new Set(aliases.map(({ name }) => name.text).filter((name) => ids.has(name)));
  const bodies = aliases.flatMap(({ name, type }): Part[] => {
    if (!named.has(name.text)) return [];
    const text = type.getText(file);
    const others = identifiersIn(text, named).map((other) => ids.get(other)!);
    return [{ id: ids.get(name.text)!, text, signature: text, sent: [...referencesIn(text), ...others], received: [] }];
  });
  return [...found.map(([id, entry]) => part(id, entry, file)), ...bodies];
}

function declaredEntries(file: ts.SourceFile): [string, ts.PropertySignature][] {
  return file.statements.filter(compiler.isInterfaceDeclaration).flatMap(({ name, members }) => {
    if (name.text === "operations")
      return entries(members).map((entry): [string, ts.PropertySignature] => [`operations/${keyOf(entry)}`, entry]);
    if (name.text !== "components") return [];
    return entries(members).flatMap((section) =>
      section.type && compiler.isTypeLiteralNode(section.type)
        ? entries(section.type.members).map((entry): [string, ts.PropertySignature] => [
            `components/${keyOf(section)}/${keyOf(entry)}`,
            entry,
          ])
        : [],
    );
  });
}

function part(id: string, entry: ts.PropertySignature, file: ts.SourceFile): Part {
  const [start, end] = [entry.getStart(file), entry.end];
  const text = file.text.slice(start, end);
  const members =
    id.startsWith("operations/") && entry.type && compiler.isTypeLiteralNode(entry.type)
      ? entry.type.members
      : undefined;
  const responses = members && entries(members).find((member) => keyOf(member) === "responses");
  const split = responses ? responses.pos - start : text.length;
  return {
    id,
    text,
    signature: text,
    sent: referencesIn(text.slice(0, split)),
    received: referencesIn(text.slice(split)),
  };
}

/** The exported names of a file, overloads of a function taken together. */
function exportedParts(path: string, file: ts.SourceFile): Part[] {
  const names = new Set(file.statements.flatMap((statement) => nameOf(statement) ?? []));
  return file.statements.flatMap((statement) => {
    const name = nameOf(statement);
    if (name === undefined) return [];
    const start = statement.getStart(file);
    const text = file.text.slice(start, statement.end);
    const body = compiler.isFunctionDeclaration(statement) ? statement.body : undefined;
    const signature = body ? text.slice(0, body.pos - start) : text;
    const own = identifiersIn(signature, names);
    const ids = own.filter((other) => other !== name).map((other) => `${path}/${other}`);
    return [{ id: `${path}/${name}`, text, signature, sent: [...referencesIn(signature), ...ids], received: [] }];
  });
}

function groupByFunction(path: string, file: ts.SourceFile): Map<string, OperationParts> {
  const groups = new Map<string, OperationParts>();
  let waiting: string[] = [];
  for (const statement of file.statements) {
    const name = nameOf(statement);
    if (name === undefined) continue;
    const id = `${path}/${name}`;
    if (!compiler.isFunctionDeclaration(statement)) {
      waiting.push(id);
    } else if (!groups.has(name)) {
      groups.set(name, { name, parts: [...waiting, id] });
      waiting = [];
    }
  }
  return groups;
}

function joined(first: Part, second: Part): Part {
  return {
    ...first,
    text: `${first.text}\n${second.text}`,
    signature: `${first.signature}\n${second.signature}`,
    sent: [...first.sent, ...second.sent],
  };
}

function identifiersIn(text: string, names: ReadonlySet<string>): string[] {
  return [...new Set(text.match(/[\p{ID_Start}$_][\p{ID_Continue}$]*/gu) ?? [])].filter((word) => names.has(word));
}

function nameOf(statement: ts.Statement): string | undefined {
  const declared =
    compiler.isTypeAliasDeclaration(statement) ||
    compiler.isInterfaceDeclaration(statement) ||
    compiler.isFunctionDeclaration(statement);
  return declared ? statement.name?.text : undefined;
}

function entries(members: ts.NodeArray<ts.TypeElement>): ts.PropertySignature[] {
  return members.filter(compiler.isPropertySignature);
}

function keyOf({ name }: ts.PropertySignature): string {
  return (name as ts.Identifier | ts.StringLiteral | ts.NumericLiteral).text;
}
