import { saysNothing } from "../diff/report/markdown/markdown.js";
import { shorten } from "./shorten.js";

/** GitHub refuses more: UTF-16 code units. */
export const longest = 65_536;

/** A comment that is there already. */
export interface Found {
  readonly body: string;
}

/**
 * What the comment is to say, or undefined where there is nothing to write: a report that has nothing to tell writes no comment, and
 * folds the one that is there.
 * @param id tells the comments of several APIs apart
 * @param report Markdown
 */
export function bodyOf(
  id: string,
  report: string,
  found: Found | undefined,
  limit: number = longest,
): string | undefined {
  if (!saysNothing(report)) return written(marker(id), withoutMarker(report), limit);
  if (!found || found.body.startsWith(marker(id, "resolved"))) return undefined;
  const open = `${resolved}\n\n<details>\n<summary>The last report</summary>\n\n`;
  const close = "\n\n</details>";
  const room = limit - marker(id, "resolved").length - open.length - close.length - 2;
  return written(marker(id, "resolved"), `${open}${shorten(withoutMarker(found.body), room)}${close}`, limit);
}

/** Whether a comment is the one of an id. Only its first line counts: a report may say anything. */
export function isOf(id: string, { body }: Found): boolean {
  const [first = ""] = body.split(/\r?\n/, 1);
  return first === marker(id) || first === marker(id, "resolved");
}

const resolved = "**This pull request no longer changes the API.**";

function marker(id: string, state?: "resolved"): string {
  return `<!-- katagami-comment: ${id}${state ? ` ${state}` : ""} -->`;
}

function written(first: string, text: string, limit: number): string {
  return `${first}\n\n${shorten(text.trim(), limit - first.length - 3)}\n`;
}

/** A report without the hidden line that it begins with. */
function withoutMarker(report: string): string {
  return report.replace(/^<!--[^\n]*-->\r?\n/, "").trim();
}
