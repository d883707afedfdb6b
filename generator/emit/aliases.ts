import type { Api, ApiOperation } from "../model/api.js";
import type { Emitter, TypeScriptFile } from "./emitter.js";
import { operationTypeNames } from "./operations.js";
import { importTypes, typeStatement, type ConstStatement, type TypeStatement } from "./statement.js";

/** `src/aliases.ts`: the names that things had before, so that code which uses them compiles; no file where none had another. */
export const aliases: Emitter = {
  part: "source",
  applies: ({ api }) => [...api.operations, ...api.schemas].some((each) => each.aliases.length > 0),
  emit: ({ api }) => aliasesFile(api),
  exports: [{ from: "./aliases.js" }],
};

function aliasesFile(api: Api): TypeScriptFile {
  const operations = api.operations.filter((operation) => operation.aliases.length > 0);
  const functions = operations.flatMap(functionAliases);
  const types = operations.flatMap((operation) => typeAliases(operation, api));
  const schemas = api.schemas.flatMap(({ name, aliases: old }) => old.map((alias) => ({ alias, name })));
  const named = (all: readonly Alias[]) => [...new Set(all.map(({ name }) => name))];
  const imports = [
    { kind: "import", names: named(functions), from: "./operations.js", isType: false } as const,
    importTypes("./operations.js", named(types)),
    importTypes("./schemas.js", named(schemas)),
  ];
  return {
    path: "src/aliases.ts",
    statements: [
      ...imports.filter(({ names }) => names.length > 0),
      ...functions.map(constOf),
      ...[...types, ...schemas].map(typeOf),
    ],
  };
}

/** A name that something had before, and the one that it has. */
interface Alias {
  readonly alias: string;
  readonly name: string;
}

function functionAliases({ name, pagination, aliases: old }: ApiOperation): Alias[] {
  return old.flatMap(({ name: alias, pagesName }) => [
    { alias, name },
    ...(pagination && pagesName !== undefined ? [{ alias: pagesName, name: pagination.name }] : []),
  ]);
}

function typeAliases(operation: ApiOperation, api: Api): Alias[] {
  const names = operationTypeNames(operation, api);
  return operation.aliases.flatMap(({ typeName }) =>
    typeName === undefined
      ? []
      : names.map((name) => ({ alias: typeName + name.slice(operation.typeName.length), name })),
  );
}

function constOf({ alias, name }: Alias): ConstStatement {
  return { kind: "const", isExported: true, name: alias, type: `typeof ${name}`, value: name, doc: deprecated(name) };
}

function typeOf({ alias, name }: Alias): TypeStatement {
  return typeStatement(alias, name, deprecated(name));
}

function deprecated(name: string): string {
  return `@deprecated It is called {@link ${name}} now.`;
}
