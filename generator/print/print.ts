import { posix } from "node:path";
import type { Form, OutputFile, TextFile, TypeScriptFile } from "../emit/emitter.js";
import { declarationsOf, hasValue, javaScriptOf, type Written } from "./languages.js";
import { layOut } from "./layout/lay-out.js";
import { prettyMarkdown } from "./markdown.js";

/** A file as it will be written. */
export interface PrintedFile {
  /** Relative to the package's folder, with "/". */
  readonly path: string;
  readonly text: string;
}

/** How files are printed. */
export interface PrintOptions {
  readonly form: Form;
  /** What made the code, in one line. */
  readonly notice: string;
  /** Told the path of a file, and which part of it, from 0 to 1, has its layout. */
  readonly onProgress?: (path: string, part: number) => void;
}

/** The text of every file; code opens with what made it, and asks linters to pass it over. */
export async function print(
  files: readonly OutputFile[],
  { form, notice, onProgress = () => {} }: PrintOptions,
): Promise<PrintedFile[]> {
  const printed: PrintedFile[] = [];
  for (const file of files) {
    const tell = (part: number) => onProgress(file.path, part);
    if ("statements" in file)
      for (const [path, statements] of inForm(file, form, files))
        printed.push({ path, text: await codeOf(path, statements, notice, tell) });
    else if ("types" in file) printed.push(typesOf(file.path, file.types, form, notice));
    else printed.push({ path: file.path, text: await textOf(file, tell) });
  }
  return printed.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The files that say what a file says: itself, or its JavaScript and its declarations, each where there is anything in it. */
function inForm(file: TypeScriptFile, form: Form, files: readonly OutputFile[]): [string, readonly Written[]][] {
  const { path, statements, isInner = false } = file;
  if (form === "typescript") return [[path, statements]];
  const isTypes = (from: string) => !runs(from, path, files);
  const forms: [string, readonly Written[]][] = [
    [path.replace(/ts$/, "js"), javaScriptOf(statements, isTypes)],
    [path.replace(/ts$/, "d.ts"), isInner ? [] : declarationsOf(statements)],
  ];
  return forms.filter(([, written]) => written.length > 0);
}

/** Whether anything is left when the program runs of a module, by what it is called in an import of another. */
function runs(from: string, importer: string, files: readonly OutputFile[]): boolean {
  const path = posix.join(posix.dirname(importer), from).replace(/\.js$/, ".ts");
  const found = files.find((each) => each.path === path);
  if (found === undefined || !("statements" in found)) return found === undefined || "text" in found;
  return found.statements.some(
    (each) => hasValue(each) || (each.kind === "export" && !each.isType && each.from && runs(each.from, path, files)),
  );
}

/** A blank line stands between statements, but for imports. */
async function codeOf(
  path: string,
  statements: readonly Written[],
  notice: string,
  onProgress: (part: number) => void,
): Promise<string> {
  const parser = path.endsWith(".js") ? "acorn" : "babel-ts";
  let text = headed(notice);
  for (const [index, statement] of statements.entries()) {
    if (index > 0 && index % progressStep === 0) onProgress(index / statements.length);
    const isAmongImports = statement.kind === "import" && statements[index + 1]?.kind === "import";
    const known = layOut(statement) ?? (await (await import("./ask-prettier.js")).askPrettier(statement, parser));
    text += known + (isAmongImports ? "\n" : "\n\n");
  }
  return `${text.trimEnd()}\n`;
}

/** Statements that get their layout before it is told how far the work is. */
const progressStep = 1000;

/** Types alone need no JavaScript. What a file of declarations does not export is hidden by an export of its own. */
function typesOf(path: string, types: string, form: Form, notice: string): PrintedFile {
  if (form === "typescript") return { path, text: `${headed(notice)}${types}` };
  const hidden = /^(type|interface) /m.test(types) ? "export {};\n" : "";
  return { path: path.replace(/ts$/, "d.ts"), text: `${headed(notice)}${types}${hidden}` };
}

async function textOf({ text, layout }: TextFile, onProgress: (part: number) => void): Promise<string> {
  if (layout === "format") return prettyMarkdown(text, onProgress);
  return layout === "copied" ? `${headed("Part of the runtime of Katagami, copied. Do not edit.")}${text}` : text;
}

/**
 * The lines at the top of a file of code.
 * @see https://eslint.org/docs/latest/use/configure/rules#disabling-rules which Oxlint follows
 * @see https://biomejs.dev/analyzer/suppressions
 */
function headed(notice: string): string {
  const biome = ["lint", "format", "assist"].map((part) => `// biome-ignore-all ${part}: generated\n`);
  return `// ${notice}\n/* eslint-disable */\n${biome.join("")}\n`;
}
