import { plural } from "../../../plural.js";
import type { Bump, DiffResult, Verdict } from "../diff-result.js";
import { verdictRank, worse } from "../verdicts.js";
import { clip, isUnchanged, sidesWords, translationWords } from "../wording.js";
import { quote } from "./quote.js";

/** Room for rows, in characters: the changes themselves need the rest. */
const rowRoom = 12_000;

const signs: Readonly<Record<Verdict, string>> = { breaking: "🔴", warning: "🟡", info: "🟢", none: "⚪" };

/** The three verdicts of each API that changed, and the versions they ask for: the worst first, no more than a screen of them. */
export function verdictTable(results: readonly DiffResult[]): string {
  const changed = results.filter((result) => !isUnchanged(result)).sort(byWorst);
  const rows = rowsThatFit(changed);
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

function rowsThatFit(results: readonly DiffResult[]): string[] {
  const rows: string[] = [];
  let room = rowRoom;
  for (const result of results) {
    const text = row(result);
    room -= text.length + 1;
    if (room < 0) break;
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

function byWorst(left: DiffResult, right: DiffResult): number {
  const rank = ({ summary }: DiffResult) => verdictRank(worse(summary.wire, summary.sdk));
  return rank(left) - rank(right);
}

/** Rows that are shown: the differences themselves need the room. */
const most = 50;

/** How far the translations of each API are apart: no more than a screen of them. */
export function translationTable(results: readonly DiffResult[]): string {
  const changed = results.filter((result) => !isUnchanged(result));
  const rows = changed
    .slice(0, most)
    .map(
      (result) =>
        `- **${quote(clip(result.title, 80))}** (${quote(clip(sidesWords(result), 120))}): ${translationWords(result)}`,
    );
  const others = results.length - rows.length;
  return [...rows, ...(others > 0 ? [`- … and ${plural(others, "other API")}`] : [])].join("\n");
}
