import { layOutSample } from "./layout/lay-out-sample.js";
import { layOutSection } from "./layout/lay-out-section.js";

/**
 * Markdown with prettier's layout, and that of the TypeScript in it, section by section. Prettier is asked for what has no form that is known, and
 * takes the square of a text's length where its marks are odd: a section that is longer than such a piece stays as it is.
 */
export async function prettyMarkdown(text: string, onProgress: (part: number) => void = () => {}): Promise<string> {
  const sections = text.split(/\n(?=#{1,6} )/);
  const done: string[] = [];
  let passed = 0;
  let told = 0;
  for (const section of sections) {
    if (passed - told > progressStep) onProgress((told = passed) / text.length);
    passed += section.length;
    done.push(await prettySection(await withPrettyCode(section)));
  }
  return done.join("\n");
}

/** Characters that get their layout before it is told how far the work is. */
const progressStep = 5_000;

/** Most characters of a section that gets its layout. */
const sectionSize = 10_000;

/** Lists and quotes within one another, some hundred deep, are more than Prettier can walk: they stay as they are. */
async function prettySection(text: string): Promise<string> {
  if (text.length > sectionSize) return `${text.trimEnd()}\n`;
  const known = layOutSection(text);
  if (known !== undefined) return known;
  try {
    return await (await import("./ask-markdown.js")).askMarkdown(text);
  } catch (error) {
    if (error instanceof RangeError) return text;
    throw error;
  }
}

/** A block of TypeScript that stands by itself. */
const codeBlock = /^(`{3,})ts\n([^]*?)\n\1$/gm;

/** Gives every block of TypeScript its layout. */
async function withPrettyCode(text: string): Promise<string> {
  let done = "";
  let end = 0;
  for (const { 0: block, 1: ticks, 2: code = "", index } of text.matchAll(codeBlock)) {
    const laidOut = layOutSample(code) ?? (await (await import("./pretty.js")).pretty(code, "babel-ts")).trimEnd();
    done += `${text.slice(end, index)}${ticks}ts\n${laidOut}\n${ticks}`;
    end = index + block.length;
  }
  return done + text.slice(end);
}
