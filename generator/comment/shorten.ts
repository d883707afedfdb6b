import { plural } from "../plural.js";

/**
 * The beginning of a report in Markdown, where the worst stands, cut between lines; what was open there is closed, and a last line says
 * how many entries are left out. A text that fits stays as it is.
 * @param limit UTF-16 code units
 */
export function shorten(report: string, limit: number): string {
  if (report.length <= limit) return report;
  const lines = report.split("\n");
  const entries = lines.filter(isEntry).length;
  let kept = 0;
  let used = 0;
  let [shown, depth] = [0, 0];
  let fence = "";
  let best = { lines: 0, shown: 0, depth: 0 };
  // Room for what is closed, and for the last line.
  const room = limit - notice(entries).length - 2;
  for (const line of lines) {
    used += line.length + 1;
    if (used > room - "\n</details>\n".length * (depth + 1)) break;
    kept++;
    fence = fenceAfter(line, fence);
    if (fence !== "") continue;
    if (line.startsWith("<details>")) depth++;
    if (line.startsWith("</details>")) depth--;
    if (isEntry(line)) shown++;
    // Never within code, and never between an entry and what belongs to it.
    const next = lines[kept];
    if (next === undefined || !next.startsWith(" ")) best = { lines: kept, shown, depth };
  }
  const closing = "\n</details>\n".repeat(Math.max(0, best.depth));
  return `${lines.slice(0, best.lines).join("\n")}\n${closing}\n${notice(entries - best.shown)}`
    .trim()
    .slice(0, Math.max(0, limit));
}

function isEntry(line: string): boolean {
  return line.startsWith("- ");
}

/** The fence of the block of code that is open behind a line; none is an empty text. */
function fenceAfter(line: string, open: string): string {
  const [, fence = ""] = /^ *(`{3,})/.exec(line) ?? [];
  if (open === "") return fence;
  return fence.length >= open.length && line.trim() === fence ? "" : open;
}

function notice(count: number): string {
  return `**${count > 0 ? `${plural(count, "more entry").replace("entrys", "entries")} left out` : "The rest is left out"}**: a comment has room for no more.`;
}
