import { format } from "prettier";
import { printStructure } from "ts-morph";
import type { OutputFile, TypeScriptFile } from "../emit/output-file.js";
import { structureOf } from "./structure-of.js";

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
  if (file.layout === "format") return pretty(file.text, "markdown");
  return file.layout === "printed" ? `// ${notice}\n\n${file.text}` : file.text;
}

/** Babel's parser gives the same text as the compiler's, in two thirds of the time. */
function pretty(text: string, parser: "babel-ts" | "markdown"): Promise<string> {
  return format(text, { parser, printWidth: 120 });
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
