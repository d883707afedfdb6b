import * as acorn from "prettier/plugins/acorn";
import * as babel from "prettier/plugins/babel";
import * as estree from "prettier/plugins/estree";
import * as markdown from "prettier/plugins/markdown";
import { format } from "prettier/standalone";

/** Most characters that get their layout at a time: it takes some thousand times their memory, and more than their number in time. */
const pieceSize = 50_000;

/**
 * Lays parts of a text out, as many at a time as make a piece, with a blank line between pieces.
 * @param separator stands between parts of one piece
 * @param onProgress told which part of the work, from 0 to 1, is done, if there is more than one piece
 */
export async function inPieces(
  parts: readonly string[],
  separator: string,
  layOut: (piece: string) => Promise<string>,
  onProgress: (part: number) => void = () => {},
  size = pieceSize,
): Promise<string> {
  const done: string[] = [];
  let waiting: string[] = [];
  let length = 0;
  for (const [index, part] of parts.entries()) {
    if (length > 0 && length + part.length > size) {
      done.push(await layOut(waiting.join(separator)));
      onProgress(index / parts.length);
      waiting = [];
      length = 0;
    }
    waiting.push(part);
    length += part.length;
  }
  return [...done, await layOut(waiting.join(separator))].join("\n");
}

/** Babel's parser gives the same text as the compiler's, in two thirds of the time; Acorn's knows JavaScript alone. */
export function pretty(text: string, parser: "acorn" | "babel-ts" | "markdown"): Promise<string> {
  return format(text, {
    parser,
    plugins: [acorn, babel, estree, markdown],
    printWidth: 120,
    embeddedLanguageFormatting: "off",
  });
}
