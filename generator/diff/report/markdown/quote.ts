import { longestTicks, plainLines, withoutBreaks } from "../../../model/names.js";
import { withoutCommands } from "../text/style.js";

const invisible = "\u200b";

/**
 * A text as Markdown that shows exactly it, on one line: no markup, HTML, link, image, emoji, formula, mention of a person or
 * reference to an issue comes out of it. Code in well-formed backticks becomes a code span.
 */
export function quote(text: string): string {
  return oneLine(text)
    .split(/(?<!`)`([^`]+)`(?!`)/)
    .map((part, index) => (index % 2 === 1 ? codeSpan(part) : escapeMarkdown(withoutLinks(part))))
    .join("");
}

/** A text as one code span that nothing in it can end. Not for a cell of a table: a pipe would split it. */
export function codeSpan(text: string): string {
  const line = oneLine(text);
  if (line.trim() === "") return "` `";
  const fence = "`".repeat(longestTicks(line) + 1);
  return /^[` ]|[` ]$/.test(line) ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`;
}

/** Code as a fenced block that nothing in it can end. */
export function codeBlock(code: string, language: string): string {
  const text = visibleLines(code).trimEnd();
  const fence = "`".repeat(Math.max(3, longestTicks(text) + 1));
  return `${fence}${language}\n${text}\n${fence}`;
}

/** GitHub looks for these in the text that it shows, so escapes would not stop it: an invisible character does. */
function withoutLinks(text: string): string {
  return text
    .replace(/[@#]|\bgh-(?=\d)|:(?=\/\/|[\w+-]+:)/gi, (start) => start + invisible)
    .replace(/www(?=\.)/gi, (start) => start + invisible);
}

function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]|~]/g, "\\$&")
    .replace(/^(\s*)([-+=>#]|\d+(?=[.)]))/, (_start, space: string, mark: string) =>
      /\d/.test(mark) ? `${space}${mark}${invisible}` : `${space}\\${mark}`,
    )
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll("$", "<span>$</span>");
}

function oneLine(text: string): string {
  return withoutBreaks(visibleLines(text));
}

/** Without characters that are invisible or turn the direction of what follows, and without what would close an issue. */
function visibleLines(text: string): string {
  return withoutCommands(plainLines(text), (sign) => sign + invisible).replace(closing, (word) => word + invisible);
}

/**
 * What closes an issue where a pull request is merged whose body, or whose commit's message, has it; a message knows no code.
 * @see https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/linking-a-pull-request-to-an-issue
 */
const closing =
  /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?)(?=:?\s{1,9}(?:[\w.-]{0,100}\/?[\w.-]{0,100}#\d|gh-\d|https?:))/gi;
