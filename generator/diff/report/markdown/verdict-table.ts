import { plural } from "../../../plural.js";
import type { Bump, DiffResult, Verdict } from "../diff-result.js";
import { byWorst } from "../verdicts.js";
import { clip, isUnchanged, sidesWords, translationWords } from "../wording.js";
import { quote } from "./quote.js";

/** Rows that are shown: what changed needs the rest of the screen. */
const mostRows = 8;

const signs: Readonly<Record<Verdict, string>> = { breaking: "🔴", warning: "🟡", info: "🟢", none: "⚪" };

/**
 * The three verdicts of each API that changed, and the versions they ask for: the worst first.
 * @param room UTF-16 code units
 */
export function verdictTable(results: readonly DiffResult[], room: number): string {
  const changed = results
    .filter((result) => !isUnchanged(result))
    .sort((left, right) => byWorst(left.summary, right.summary));
  const rows = thatFit(changed, row, room);
  const unchanged = results.length - changed.length;
  const more = [
    ...(changed.length > rows.length ? [`${plural(changed.length - rows.length, "more API")} with changes`] : []),
    ...(unchanged > 0 ? [`${plural(unchanged, "API")} without changes`] : []),
  ];
  return [
    "| | wire | sdk | docs | `info.version` | package |",
    "| --- | --- | --- | --- | --- | --- |",
    ...rows,
    ...(more.length > 0 ? ["", `… and ${more.join(", ")}.`] : []),
  ].join("\n");
}

function thatFit(results: readonly DiffResult[], show: (result: DiffResult) => string, room: number): string[] {
  const rows: string[] = [];
  let left = room;
  for (const result of results.slice(0, mostRows)) {
    const text = show(result);
    left -= text.length + 1;
    if (left < 0) break;
    rows.push(text);
  }
  return rows;
}

function row({ title, base, revision, summary, withoutSdk }: DiffResult): string {
  const { wire, sdk, docs, bump } = summary;
  const name = `**${quote(clip(title, 80))}**<br>${quote(clip(base, 60))} → ${quote(clip(revision, 60))}`;
  const [compiled, next] = withoutSdk ? ["not compared", "–"] : [sign(sdk), wanted(bump.package)];
  const cells = [name, sign(wire), compiled, docs ? "📝 changed" : "⚪ none", wanted(bump.api), next];
  return `| ${cells.map((cell) => cell.replace(/(?<!\\)\|/g, "\\|")).join(" | ")} |`;
}

function sign(verdict: Verdict): string {
  return `${signs[verdict]} ${verdict}`;
}

function wanted(bump: Bump): string {
  return bump === "none" ? "–" : bump === "major" ? "**major**" : bump;
}

/**
 * How far the translations of each API are apart.
 * @param room UTF-16 code units
 */
export function translationTable(results: readonly DiffResult[], room: number): string {
  const changed = results.filter((result) => !isUnchanged(result));
  const rows = thatFit(changed, translationRow, room);
  const others = results.length - rows.length;
  return [...rows, ...(others > 0 ? [`- … and ${plural(others, "other API")}`] : [])].join("\n");
}

function translationRow(result: DiffResult): string {
  return `- **${quote(clip(result.title, 80))}** (${quote(clip(sidesWords(result), 120))}): ${translationWords(result)}`;
}
