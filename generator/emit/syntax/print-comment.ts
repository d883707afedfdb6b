import type { Comment } from "./nodes.js";

/** How far each step of indentation goes in what the compiler prints. */
const step = 4;

/** What the compiler takes for blanks on a line. */
const blanks = /^[\t\v\f \u0085\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff]*/;

/**
 * A comment as the compiler prints it, with the end of its last line: every line at the comment's own place, but for the blanks that it
 * begins with. Of a line that has nothing else, blanks stay.
 * @param indentation of the first line, which stands there already
 * @param unit a step of indentation
 */
export function printComment({ kind, text }: Comment, indentation: string, unit: string): string {
  if (kind === "SingleLineCommentTrivia") return `//${text}\n${indentation}`;
  const [first = "", ...others] = `/*${text}*/`.split(/\r\n|[\n\r\u2028\u2029]/);
  let printed = first.trim();
  for (const line of others) printed += `\n${indentation}${leading(line, unit)}${line.trim()}`;
  return `${printed}\n${indentation}`;
}

/** The blanks that a line begins with; each step of them is one of ours. */
function leading(line: string, unit: string): string {
  // Nearly all begin with a blank before the asterisk.
  if (line.startsWith(" *")) return " ";
  let width = 0;
  for (const blank of blanks.exec(line)![0]) width += blank === "\t" ? step - (width % step) : 1;
  return unit.repeat(Math.floor(width / step)) + " ".repeat(width % step);
}
