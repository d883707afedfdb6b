import ts from "typescript";
import { configFindings, type JsrConfig } from "./config-findings.js";
import { slowTypes } from "./slow-types.js";

/** A file of what is to be published. */
export interface JsrFile {
  /** With "/", relative to the folder of jsr.json. */
  readonly path: string;
  readonly text: string;
}

/**
 * What JSR would refuse, as its documentation has its rules; `jsr publish` needs Deno, which is fetched.
 * @see https://jsr.io/docs/publishing-packages
 * @see https://jsr.io/docs/about-slow-types
 */
export function jsrFindings(files: readonly JsrFile[]): string[] {
  const config = files.find(({ path }) => path === "jsr.json");
  if (config === undefined) return ["jsr.json: there is none"];
  const parsed = JSON.parse(config.text) as JsrConfig;
  const found = [...configFindings(parsed, files), ...pathFindings(files)];
  const modules = new Map(
    files
      .filter(({ path }) => /\.[cm]?[jt]sx?$/.test(path))
      .map(({ path, text }) => [path, ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true)]),
  );
  const manifest = files.find(({ path }) => path === "package.json");
  const { dependencies = {} } = JSON.parse(manifest?.text ?? "{}") as { dependencies?: Record<string, string> };
  const isThere = (path: string) => modules.has(path);
  const isDependency = (name: string) => Object.hasOwn(dependencies, name);
  for (const module of modules.values())
    for (const each of [...moduleFindings(module), ...importFindings(module, isThere, isDependency)]) found.push(each);
  for (const path of publicModules(entryPoints(parsed), modules))
    for (const each of slowTypes(modules.get(path)!)) found.push(each);
  return found;
}

function pathFindings(files: readonly JsrFile[]): string[] {
  const folded = files.map(({ path }) => path.toLowerCase());
  return files.flatMap(({ path }, index) => [
    ...(/[\\:*?"<>|\s]/.test(path) || path.length > 160 ? [`${path}: no such path is allowed`] : []),
    ...(folded.indexOf(folded[index]!) < index ? [`${path}: differs from another path by case alone`] : []),
  ]);
}

const entryPoints = ({ exports = {} }: JsrConfig) =>
  Object.values(typeof exports === "string" ? { ".": exports } : exports).map((path) => path.replace(/^\.\//, ""));

function moduleFindings(module: ts.SourceFile): string[] {
  const path = module.fileName;
  const found: string[] = [];
  if (/\.c[jt]s$/.test(path)) found.push(`${path}: CommonJS`);
  if (/\.jsx?$|\.mjs$/.test(path) && !/@ts-self-types=/.test(module.text))
    found.push(`${path}: JavaScript without types`);
  const waiting: ts.Node[] = [module];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (ts.isExportAssignment(node) && node.isExportEquals) found.push(`${path}: CommonJS`);
    if (ts.isImportEqualsDeclaration(node) && ts.isExternalModuleReference(node.moduleReference))
      found.push(`${path}: CommonJS`);
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === "require")
      found.push(`${path}: CommonJS`);
    if (ts.isModuleDeclaration(node) && (node.flags & ts.NodeFlags.GlobalAugmentation || ts.isStringLiteral(node.name)))
      found.push(`${path}: changes global types`);
    ts.forEachChild(node, (child) => void waiting.push(child));
  }
  return found;
}

function importFindings(
  { fileName: path, text }: ts.SourceFile,
  isThere: (path: string) => boolean,
  isDependency: (name: string) => boolean,
): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.flatMap(({ fileName: specifier }) => {
    if (/^https?:/.test(specifier)) return [`${path}: imports ${specifier}`];
    if (/^(npm|jsr|node|data):/.test(specifier)) return [];
    const isRelative = /^\.\.?\//.test(specifier);
    const isKnown = isRelative ? isThere(joined(path, specifier)) : isDependency(specifier);
    return isKnown ? [] : [`${path}: imports ${specifier}, which is not there`];
  });
}

/** What an entry point exports, and what that exports again. */
function publicModules(entries: readonly string[], modules: ReadonlyMap<string, ts.SourceFile>): Set<string> {
  const seen = new Set<string>();
  const waiting = [...entries];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const module = modules.get(path);
    if (module === undefined || seen.has(path)) continue;
    seen.add(path);
    for (const statement of module.statements)
      if (
        ts.isExportDeclaration(statement) &&
        statement.moduleSpecifier &&
        ts.isStringLiteral(statement.moduleSpecifier)
      )
        waiting.push(joined(path, statement.moduleSpecifier.text));
  }
  return seen;
}

const joined = (from: string, specifier: string) => new URL(specifier, `file:///${from}`).pathname.slice(1);
