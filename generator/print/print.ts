import { format } from "prettier";
import { printStructure, StructureKind, VariableDeclarationKind, type StatementStructures } from "ts-morph";
import type { OutputFile, TypeScriptFile } from "../emit/emitter.js";
import type { Member, Signature, Statement } from "../emit/statement.js";

/** A file as it will be written. */
export interface PrintedFile {
  /** Relative to the package's folder, with "/". */
  readonly path: string;
  readonly text: string;
}

/** The text of every file; TypeScript that was made opens with the `notice`, a line that says what made it. */
export async function print(files: readonly OutputFile[], notice: string): Promise<PrintedFile[]> {
  const printed = await Promise.all(files.map(async (file) => ({ path: file.path, text: await textOf(file, notice) })));
  return printed.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function textOf(file: OutputFile, notice: string): Promise<string> {
  if ("statements" in file) return pretty(`// ${notice}\n\n${sourceOf(file)}`, "babel-ts");
  if (file.layout === "format") return prettyMarkdown(file.text);
  return file.layout === "printed" ? `// ${notice}\n\n${file.text}` : file.text;
}

/** Babel's parser gives the same text as the compiler's, in two thirds of the time. */
function pretty(text: string, parser: "babel-ts" | "markdown"): Promise<string> {
  return format(text, { parser, printWidth: 120 });
}

/** Lists and quotes within one another, some hundred deep, are more than Prettier can walk: they stay as they are. */
async function prettyMarkdown(text: string): Promise<string> {
  try {
    return await pretty(text, "markdown");
  } catch (error) {
    if (error instanceof RangeError) return text;
    throw error;
  }
}

/** The statements with a blank line between them, but not between imports. */
function sourceOf({ statements }: TypeScriptFile): string {
  return statements
    .map((statement, index) => {
      const blank = statement.kind === "import" && statements[index + 1]?.kind === "import" ? "" : "\n";
      return printStructure(structureOf(statement)) + blank;
    })
    .join("\n");
}

/** A statement as ts-morph prints it. */
export function structureOf(statement: Statement): StatementStructures {
  switch (statement.kind) {
    case "import": {
      const { names, from, isType } = statement;
      const what = typeof names === "string" ? { namespaceImport: names } : { namedImports: [...names] };
      return { kind: StructureKind.ImportDeclaration, ...what, moduleSpecifier: from, isTypeOnly: isType };
    }
    case "export": {
      const { names, from, isType = false } = statement;
      const what = { ...(names && { namedExports: [...names] }), ...(from !== undefined && { moduleSpecifier: from }) };
      return { kind: StructureKind.ExportDeclaration, ...what, isTypeOnly: isType };
    }
    case "type": {
      const { name, type, doc } = statement;
      return { kind: StructureKind.TypeAlias, isExported: true, name, type, docs: docs(doc) };
    }
    case "interface": {
      const { name, doc } = statement;
      const properties = statement.properties.map((each) => ({ ...memberOf(each), docs: docs(each.doc) }));
      return { kind: StructureKind.Interface, isExported: true, name, properties, docs: docs(doc) };
    }
    case "const": {
      const { isExported, name, type, value } = statement;
      const [kind, declarationKind] = [StructureKind.VariableStatement as const, VariableDeclarationKind.Const];
      return { kind, isExported, declarationKind, declarations: [{ name, type, initializer: value }] };
    }
    case "function": {
      const { name, overloads = [], body, doc } = statement;
      const own = overloads.length === 0 ? docs(doc) : [];
      const seen = overloads.map((each) => ({ ...signatureOf(each), isExported: true, docs: docs(doc) }));
      const whole = { ...signatureOf(statement), overloads: seen, statements: [body], docs: own };
      return { kind: StructureKind.Function, isExported: true, name, ...whole };
    }
  }
}

function signatureOf({ parameters, returnType }: Signature) {
  return { parameters: parameters.map(memberOf), returnType };
}

function memberOf({ name, type, isOptional = false, initializer }: Member) {
  return { name, type, hasQuestionToken: isOptional, ...(initializer !== undefined && { initializer }) };
}

function docs(doc = ""): string[] {
  return doc.trim() === "" ? [] : [doc];
}
