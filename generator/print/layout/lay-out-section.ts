import { UnknownForm } from "./scan.js";
import { textLine } from "./text-line.js";

/**
 * A section of Markdown with the layout that prettier gives it: a heading, paragraphs, lists of lines, and fences. `undefined` where it has something
 * else.
 */
export function layOutSection(text: string): string | undefined {
  try {
    const blocks: string[] = [];
    let isBehindList = false;
    for (const block of blocksOf(text)) {
      const made = blockTexts(block, isBehindList);
      for (const each of made.texts) blocks.push(each);
      isBehindList = made.endsInList;
    }
    return `${blocks.join("\n\n")}\n`;
  } catch (error) {
    if (error instanceof UnknownForm) return undefined;
    throw error;
  }
}

/** A list may begin behind lines that are none. What follows a list may belong to it. */
function blockTexts(block: readonly string[], isBehindList: boolean): { texts: string[]; endsInList: boolean } {
  const [first = ""] = block;
  if (/^`{3}/.test(first)) return { texts: [block.join("\n")], endsInList: false };
  if (/^#{1,6} /.test(first)) return { texts: [headingText(block)], endsInList: false };
  const start = block.findIndex((line) => marker.test(line));
  if ((isBehindList && (start === 0 || /^\s/.test(first))) || /^(?: {4}|\t)/.test(first)) throw new UnknownForm(first);
  const [words, items] = start < 0 ? [block, []] : [block.slice(0, start), block.slice(start)];
  const texts = [words.map(paragraphLine).join("\n"), listText(items)].filter((text) => text !== "");
  return { texts, endsInList: items.length > 0 };
}

/** What begins an item of a list. */
const marker = /^(?:[-*+]|\d{1,9}[.)])(?:\s|$)/;

/** Lines between blank ones; what is between fences is one block. */
function blocksOf(text: string): string[][] {
  const blocks: string[][] = [[]];
  let ticks = "";
  for (const line of text.split("\n")) {
    const [fence = ""] = /^`{3,}/.exec(line) ?? [];
    if (ticks !== "") {
      blocks.at(-1)!.push(line);
      if (line === ticks) {
        ticks = "";
        blocks.push([]);
      }
    } else if (fence !== "") {
      ticks = fence;
      blocks.push([line]);
    } else if (line.trim() === "") blocks.push([]);
    else blocks.at(-1)!.push(line);
  }
  if (ticks !== "") throw new UnknownForm(ticks);
  return blocks.filter((block) => block.length > 0);
}

function headingText([line = "", ...others]: readonly string[]): string {
  const [, marks, words] = /^(#{1,6}) (.*[^#\s])\s*$/.exec(line) ?? [];
  if (words === undefined || others.length > 0) throw new UnknownForm(line);
  return `${marks} ${textLine(words)}`;
}

/** Blanks at the end break a line, but not the last one. */
function paragraphLine(line: string, index: number, lines: readonly string[]): string {
  const isBroken = / {2,}$/.test(line) && index < lines.length - 1;
  return textLine(line) + (isBroken ? "  " : "");
}

/** Items of one line each, all with the same mark or with numbers from one on. */
function listText(lines: readonly string[]): string {
  const [sign = ""] = lines[0] ?? "";
  const isNumbered = /\d/.test(sign);
  return lines
    .map((line, index) => {
      const [, mark, words] = /^([-*+]|\d{1,9}\.) {1,3}(?! )(.*)$/.exec(line) ?? [];
      if (words === undefined || mark !== (isNumbered ? `${index + 1}.` : sign)) throw new UnknownForm(line);
      return `${isNumbered ? mark : "-"} ${textLine(words)}`;
    })
    .join("\n");
}
