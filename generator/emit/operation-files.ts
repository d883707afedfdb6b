import type { ApiOperation } from "../model/api.js";
import { packageName } from "../model/names.js";
import type { TypeScriptFile } from "./emitter.js";
import { importAll, importInner, importTypes, type ImportStatement, type Statement } from "./statement.js";

/** An operation, and all that its file says of it. */
export interface WrittenOperation {
  readonly operation: ApiOperation;
  readonly statements: readonly Statement[];
}

/** Characters of one file, about: where the operations have more, each tag has a file of its own, so that an editor stays quick. */
export const mostInOneFile = 500_000;

/** `src/operations.ts`, which has all operations, or exports those of `src/operations/`, a file for each first tag. */
export function operationFiles(written: readonly WrittenOperation[], most = mostInOneFile): TypeScriptFile[] {
  const path = "src/operations.ts";
  if (written.length === 0) return [{ path, statements: [{ kind: "export", names: [] }] }];
  if (lengthOf(written) <= most) return [{ path, statements: fileOf(written, ".", []) }];
  const groups = groupsOf(written);
  const declared = new Map([...groups].map(([name, group]) => [name, namesOf(group)]));
  const files = new Map([...declared].flatMap(([file, names]) => names.map((name) => [name, file])));
  const parts = [...groups].map(([name, group]) => ({
    path: `src/operations/${name}.ts`,
    statements: fileOf(group, "..", importsOfOthers(name, group, { declared, files })),
  }));
  const statements = [...groups.keys()].map((name) => ({ kind: "export", from: `./operations/${name}.js` }) as const);
  return [{ path, statements }, ...parts];
}

function fileOf(written: readonly WrittenOperation[], up: string, others: readonly ImportStatement[]): Statement[] {
  const contents = written.flatMap(({ operation }) => operation.responses.flatMap((response) => response.contents));
  const hasEvents = contents.some(({ stream }) => stream?.item !== undefined);
  return [
    importInner(`${up}/descriptors.js`, "descriptors"),
    importAll(`${up}/runtime/index.js`, "runtime"),
    importTypes(`${up}/schema.js`, hasEvents ? ["components", "operations"] : ["operations"]),
    importTypes(`${up}/client.js`, ["Auth"]),
    ...others,
    ...written.flatMap(({ statements }) => (up === "." ? statements : statements.map(withoutOurWords))),
  ];
}

/** What we say of each operation alike is a tenth of the text of so many; the words of the description stay. */
function withoutOurWords(statement: Statement): Statement {
  if (statement.kind === "type" || statement.kind === "interface") return { ...statement, doc: "" };
  if (statement.kind !== "function" || !statement.overloads) return statement;
  return { ...statement, overloads: statement.overloads.map((each) => (each.doc ? { ...each, doc: "" } : each)) };
}

function groupsOf(written: readonly WrittenOperation[]): Map<string, WrittenOperation[]> {
  const groups = new Map<string, WrittenOperation[]>();
  for (const each of written) {
    const name = fileName(each.operation);
    const group = groups.get(name) ?? [];
    group.push(each);
    groups.set(name, group);
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * The file of an operation, by its first tag, or where no letter of that is ASCII by the beginning of its path: every disk can have it.
 * Windows has no file that is called as a device.
 */
function fileName({ tags, path }: ApiOperation): string {
  const beginning = path.split("/").find((part) => /^[a-z]/i.test(part)) ?? "";
  const name = packageName(tags[0] ?? "", packageName(beginning, "other"));
  return /^(con|prn|aux|nul|(com|lpt)\d|index)$/.test(name) ? `${name}-operations` : name;
}

/** The names that operations declare. */
function namesOf(group: readonly WrittenOperation[]): string[] {
  return group.flatMap(({ statements }) => statements.flatMap((each) => ("name" in each ? [each.name] : [])));
}

/** What each file declares, and which file declares a name. */
interface Declared {
  readonly declared: ReadonlyMap<string, readonly string[]>;
  readonly files: ReadonlyMap<string, string>;
}

/** Imports of the types that one file names of the others: of operations that a Link leads to, or that stop a stream. */
function importsOfOthers(
  name: string,
  group: readonly WrittenOperation[],
  { declared, files }: Declared,
): ImportStatement[] {
  const named = new Set<string>();
  // Many have the same.
  for (const type of new Set(group.flatMap(({ statements }) => statements.flatMap(typesIn)))) addNamed(type, named);
  const others = new Set([...named].map((each) => files.get(each)));
  return [...declared.keys()]
    .filter((other) => other !== name && others.has(other))
    .map((other) =>
      importTypes(
        `./${other}.js`,
        declared.get(other)!.filter((each) => named.has(each)),
      ),
    );
}

/** A text, or an identifier that names no property and no parameter. What is not ASCII stands in either. */
const textOrName = /"(?:[^"\\]|\\.)*"|([A-Za-z_$\x80-\uffff][\w$\x80-\uffff]*)(?!\??\s*[:(])/g;

function addNamed(type: string, named: Set<string>): void {
  for (const [, identifier] of type.matchAll(textOrName)) if (identifier !== undefined) named.add(identifier);
}

function typesIn(statement: Statement): string[] {
  if (statement.kind === "type") return [statement.type];
  if (statement.kind === "interface") return statement.properties.map(({ type }) => type);
  if (statement.kind !== "function") return [];
  return [statement, ...(statement.overloads ?? [])].flatMap(({ parameters, returnType }) => [
    ...parameters.map(({ type }) => type),
    returnType,
  ]);
}

function lengthOf(written: readonly WrittenOperation[]): number {
  const statements = written.flatMap((each) => each.statements);
  const texts = statements.flatMap((each) => [...typesIn(each), "doc" in each ? (each.doc ?? "") : ""]);
  return texts.reduce((sum, text) => sum + text.length, 0);
}
