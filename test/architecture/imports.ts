import { readdirSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { dirname, join, relative } from "node:path";
import ts from "typescript";

/** One way in which a source file names another, or a package: an import, a re-export, a type's `import(…)`, a load. */
export interface Import {
  /** The importing file, relative to the repository. */
  readonly from: string;
  /** What is imported: a file of the repository, a package's name, or `unreadable`. */
  readonly to: string;
  /** Whether nothing of it is left in JavaScript. */
  readonly typeOnly: boolean;
  /** Whether it is loaded when a function runs, not when the file is. */
  readonly lazy: boolean;
}

/** Stands for what is loaded under a name that is not written out, so that nobody can look it up. */
export const unreadable = "what is not written out";

/** Every TypeScript file below a folder, relative to the repository. */
export function sourceFiles(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((path) => !/(^|\/)(node_modules|dist|build|expected)\//.test(path))
    .sort();
}

/** The imports of a file. */
export function importsOf(root: string, from: string): Import[] {
  return importsIn(from, readFileSync(join(root, from), "utf8"));
}

/** The imports of a text that stands, or could stand, in a file. */
export function importsIn(from: string, text: string): Import[] {
  const source = ts.createSourceFile(from, text, ts.ScriptTarget.Latest, true);
  const loaders = loadersIn(source);
  const imports = [...source.referencedFiles, ...source.typeReferenceDirectives].map(({ fileName }) => ({
    from,
    to: targetOf(from, fileName),
    typeOnly: true,
    lazy: false,
  }));
  const visit = (node: ts.Node, lazy: boolean): void => {
    const loaded = loadedBy(node, loaders);
    if (loaded) {
      const { specifier, typeOnly = false } = loaded;
      const to = specifier && ts.isStringLiteralLike(specifier) ? targetOf(from, specifier.text) : unreadable;
      imports.push({ from, to, typeOnly, lazy });
    }
    ts.forEachChild(node, (child) => visit(child, lazy || ts.isFunctionLike(node)));
  };
  visit(source, false);
  return imports;
}

interface Loaded {
  readonly specifier: ts.Node | undefined;
  readonly typeOnly?: boolean;
}

function loadedBy(node: ts.Node, loaders: ReadonlySet<string>): Loaded | undefined {
  if (ts.isImportDeclaration(node) || (ts.isExportDeclaration(node) && node.moduleSpecifier))
    return { specifier: node.moduleSpecifier, typeOnly: isTypeOnly(node) };
  if (ts.isImportEqualsDeclaration(node) && ts.isExternalModuleReference(node.moduleReference))
    return { specifier: node.moduleReference.expression, typeOnly: node.isTypeOnly };
  if (ts.isImportTypeNode(node))
    return { specifier: ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, typeOnly: true };
  if (ts.isNewExpression(node) && node.expression.getText() === "URL")
    return node.arguments?.[1]?.getText().startsWith("import.meta") ? { specifier: node.arguments[0] } : undefined;
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return undefined;
  if (/^(eval|Function)$/.test(node.expression.getText())) return { specifier: undefined };
  return isLoader(node.expression, loaders) ? { specifier: node.arguments?.[0] } : undefined;
}

/** Whether calling this loads a module, or says where one lies: `import`, `require`, what `createRequire` gives, `….resolve`. */
function isLoader(node: ts.Node, loaders: ReadonlySet<string>): boolean {
  if (node.kind === ts.SyntaxKind.ImportKeyword) return true;
  if (ts.isIdentifier(node)) return loaders.has(node.text);
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isNonNullExpression(node))
    return isLoader(node.expression, loaders);
  if (ts.isCallExpression(node)) return /(^|\.)createRequire$/.test(node.expression.getText());
  if (!ts.isPropertyAccessExpression(node)) return false;
  if (node.name.text === "resolve") return ts.isMetaProperty(node.expression) || isLoader(node.expression, loaders);
  return /^(require|getBuiltinModule)$/.test(node.name.text);
}

/** The names under which a file has `require`. */
function loadersIn(source: ts.SourceFile): Set<string> {
  const loaders = new Set(["require"]);
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.initializer && isLoader(node.initializer, loaders))
      loaders.add(node.name.getText());
    ts.forEachChild(node, visit);
  };
  visit(source);
  return loaders;
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

function targetOf(from: string, specifier: string): string {
  if (specifier.startsWith(".")) return join(dirname(from), specifier).replace(/\.js$/, ".ts");
  if (specifier === "katagami") return "generator/index.ts";
  const [scope, name] = specifier.split("/");
  if (isBuiltin(specifier)) return scope!.startsWith("node:") ? scope! : `node:${scope}`;
  return specifier.startsWith("@") ? `${scope}/${name}` : scope!;
}
