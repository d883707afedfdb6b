import { format, type Options } from "prettier";
import { printStructure, StructureKind } from "ts-morph";
import type { OutputFile, TypeScriptFile } from "../emit/output-file.js";

/** A file as it will be written. */
export interface PrintedFile {
  /** Relative to the package's folder, with "/". */
  readonly path: string;
  readonly text: string;
}

/** The text of every file; TypeScript that was made opens with the `notice`, a line that says what made it. */
export async function print(files: readonly OutputFile[], notice: string): Promise<PrintedFile[]> {
  const printed = files.map(async (file): Promise<PrintedFile> => {
    if (!("statements" in file) && file.layout === "verbatim") return { path: file.path, text: file.text };
    const source = "statements" in file ? sourceOf(file) : file.text;
    const text = file.path.endsWith(".ts") ? `// ${notice}\n\n${source}` : source;
    return {
      path: file.path,
      text: await format(text, { ...settings, parser: file.path.endsWith(".ts") ? "typescript" : "markdown" }),
    };
  });
  return (await Promise.all(printed)).sort((a, b) => (a.path < b.path ? -1 : 1));
}

const settings: Options = { printWidth: 120, embeddedLanguageFormatting: "auto" };

function sourceOf({ statements }: TypeScriptFile): string {
  return statements
    .map((statement) => printStructure(statement) + (statement.kind === StructureKind.ImportDeclaration ? "" : "\n"))
    .join("\n");
}
