import { printStructure } from "ts-morph";
import type { OutputFile } from "../emit/emitter.js";
import type { Statement } from "../emit/statement.js";
import { prettyMarkdown } from "./markdown.js";
import { inPieces, pretty } from "./pieces.js";
import { structureOf } from "./structure.js";

/** A file as it will be written. */
export interface PrintedFile {
  /** Relative to the package's folder, with "/". */
  readonly path: string;
  readonly text: string;
}

/**
 * The text of every file; TypeScript that was made opens with the `notice`, a line that says what made it.
 * @param onProgress told the path of a file, and which part of it, from 0 to 1, has its layout
 */
export async function print(
  files: readonly OutputFile[],
  notice: string,
  onProgress: (path: string, part: number) => void = () => {},
): Promise<PrintedFile[]> {
  const printed: PrintedFile[] = [];
  for (const file of files)
    printed.push({ path: file.path, text: await textOf(file, notice, (part) => onProgress(file.path, part)) });
  return printed.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function textOf(file: OutputFile, notice: string, onProgress: (part: number) => void): Promise<string> {
  if ("statements" in file) {
    const [first = "", ...others] = groups(file.statements);
    const parts = [`// ${notice}\n\n${first}`, ...others];
    return inPieces(parts, "\n", (piece) => pretty(piece, "babel-ts"), onProgress);
  }
  if (file.layout === "format") return prettyMarkdown(file.text, onProgress);
  return file.layout === "printed" ? `// ${notice}\n\n${file.text}` : file.text;
}

/** The text of statements, apart where a blank line stands between them: not between imports. */
function* groups(statements: readonly Statement[]): Generator<string> {
  let group = "";
  for (const [index, statement] of statements.entries()) {
    group += printStructure(structureOf(statement)) + "\n";
    if (statement.kind === "import" && statements[index + 1]?.kind === "import") continue;
    yield group;
    group = "";
  }
}
