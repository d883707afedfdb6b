import { inPieces, pretty } from "./pieces.js";

/**
 * Markdown with its layout, and that of the TypeScript in it, section by section: Prettier takes the square of a text's length where
 * its marks are odd. A section that is longer than such a piece stays as it is.
 */
export async function prettyMarkdown(text: string, onProgress?: (part: number) => void): Promise<string> {
  const sections = (await withPrettyCode(text)).split(/\n(?=#{1,6} )/);
  return inPieces(sections, "\n", prettySection, onProgress, sectionSize);
}

/** Most characters of Markdown that get their layout at a time. */
const sectionSize = 10_000;

/** Lists and quotes within one another, some hundred deep, are more than Prettier can walk: they stay as they are. */
async function prettySection(text: string): Promise<string> {
  if (text.length > sectionSize) return `${text.trimEnd()}\n`;
  try {
    return await pretty(text, "markdown");
  } catch (error) {
    if (error instanceof RangeError) return text;
    throw error;
  }
}

/** A block of TypeScript that stands by itself. */
const codeBlock = /^(`{3,})ts\n([^]*?)\n\1$/gm;

/** A line of a comment of ours, which tells one block from the next. */
const mark = /^\/\/ block \d+\n/m;

/** Gives every block of TypeScript its layout: many at a time, since each call costs more than a line. */
async function withPrettyCode(text: string): Promise<string> {
  const codes = [...text.matchAll(codeBlock)].map(([, , code = ""], index) => `// block ${index}\n${code}`);
  if (codes.length === 0) return text;
  const laidOut = (await inPieces(codes, "\n", (piece) => pretty(piece, "babel-ts"))).split(mark).slice(1);
  let next = 0;
  return text.replace(codeBlock, (_block, ticks: string) => `${ticks}ts\n${laidOut[next++]!.trimEnd()}\n${ticks}`);
}
