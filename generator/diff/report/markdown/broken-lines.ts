import type { Witness } from "../diff-result.js";
import { clip } from "../wording.js";
import { codeBlock } from "./quote.js";

/** Lines of each kind that are shown. */
const most = 6;

/** The lines that stop compiling, what the compiler says first of them, and what to write instead, as a block in colours. */
export function brokenLines({ code, lines = code, diagnostic, instead }: Witness): string {
  return codeBlock(
    [
      ...marked("- ", lines),
      ...marked("! ", diagnostic).slice(0, 1),
      ...(instead === undefined ? [] : marked("+ ", instead)),
    ].join("\n"),
    "diff",
  );
}

function marked(mark: string, text: string): string[] {
  const lines = splitLines(clip(text.trimEnd(), 1200));
  const shown = lines.length > most ? [...lines.slice(0, most - 1), "…"] : lines;
  return shown.map((line) => mark + clip(line, 200));
}

/** Lines of a text, whatever ends them. */
export function splitLines(text: string): string[] {
  return text.split(/\r\n|[\r\n\u2028\u2029]/);
}
