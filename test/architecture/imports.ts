import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";

/** One import or re-export of a source file. */
export interface Import {
  /** The importing file, relative to the repository. */
  readonly from: string;
  /** What is imported: a file of the repository, or a package's name. */
  readonly to: string;
  readonly typeOnly: boolean;
}

/** Every TypeScript file below a folder, relative to the repository. */
export function sourceFiles(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((path) => !/(^|\/)(node_modules|dist|expected)\//.test(path))
    .sort();
}

/** The imports of a file, type-only where nothing of it is left in JavaScript. */
export function importsOf(root: string, from: string): Import[] {
  const source = ts.createSourceFile(from, readFileSync(join(root, from), "utf8"), ts.ScriptTarget.Latest);
  return source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    if (!statement.moduleSpecifier || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
    const specifier = statement.moduleSpecifier.text;
    const to = specifier.startsWith(".")
      ? join(dirname(from), specifier).replace(/\.js$/, ".ts")
      : packageOf(specifier);
    return [{ from, to, typeOnly: isTypeOnly(statement) }];
  });
}

function isTypeOnly(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(statement)) {
    const names =
      statement.exportClause && ts.isNamedExports(statement.exportClause) ? statement.exportClause.elements : [];
    return statement.isTypeOnly || (names.length > 0 && names.every((name) => name.isTypeOnly));
  }
  const clause = statement.importClause;
  if (!clause || clause.isTypeOnly) return clause?.isTypeOnly ?? false;
  const names = clause.namedBindings && ts.isNamedImports(clause.namedBindings) ? clause.namedBindings.elements : [];
  return !clause.name && names.length > 0 && names.every((name) => name.isTypeOnly);
}

function packageOf(specifier: string): string {
  if (specifier.startsWith("node:")) return specifier.split("/")[0]!;
  const [scope, name] = specifier.split("/");
  return specifier.startsWith("@") ? `${scope}/${name}` : scope!;
}
