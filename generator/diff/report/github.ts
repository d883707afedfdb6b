import { plainLines } from "../../model/names.js";
import { plural } from "../../plural.js";
import type { DiffResult } from "./diff-result.js";
import { byVerdict, foldChanges, operationLabel, type Fold } from "./fold-changes.js";
import { clip, translationWords, verdictWords } from "./wording.js";

type Level = "error" | "warning" | "notice";

/** GitHub shows so many annotations of each level for one step, and drops the others without a word. */
const shownPerLevel = 10;

/**
 * Workflow commands of GitHub Actions: annotations at the lines of the description, worst first, no more than are shown, and
 * a last one with the totals. Words alone are not annotated.
 * @see https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */
export function github(results: readonly DiffResult[]): string {
  const folds = results.flatMap(({ changes }) => foldChanges(changes)).sort(byVerdict);
  const levels: Record<Level, Fold[]> = { error: [], warning: [], notice: [] };
  for (const fold of folds) if (fold.verdict !== "none") levels[levelOf(fold)].push(fold);
  const lines = [
    ...levels.error.slice(0, shownPerLevel),
    ...levels.warning.slice(0, shownPerLevel),
    ...levels.notice.slice(0, shownPerLevel - 1),
  ].map(annotation);
  return [...lines, totals(results, levels, folds.length - lines.length)].join("\n");
}

function levelOf({ verdict, approved }: Fold): Level {
  if (approved || verdict === "info") return "notice";
  return verdict === "breaking" ? "error" : "warning";
}

function annotation(fold: Fold): string {
  const { lead, operations, approved } = fold;
  const place = lead.revision ?? lead.base;
  const [first] = operations;
  const reach = operations.length > 1 ? plural(operations.length, "operation") : first ? operationLabel(first) : "";
  const witness = fold.symbols.find((symbol) => symbol.witness)?.witness;
  const message = [
    lead.message,
    verdictWords(fold),
    ...(approved ? [`Approved until ${approved.until}: ${approved.reason}`] : []),
    ...(witness ? ["", witness.code.trimEnd(), witness.diagnostic] : []),
  ].join("\n");
  return command(
    levelOf(fold),
    {
      ...(place ? { file: place.file, line: place.line, col: place.column } : {}),
      title: clip([lead.id, reach].filter((part) => part !== "").join(": "), 200),
    },
    clip(message, 4000),
  );
}

function totals(results: readonly DiffResult[], levels: Record<Level, Fold[]>, left: number): string {
  const counts = `${levels.error.length} breaking, ${plural(levels.warning.length, "warning")}, ${levels.notice.length} others`;
  const verdicts = results.map(({ title, summary, changes, translations, withoutSdk }) =>
    translations
      ? `${title}: ${translationWords({ changes })}`
      : `${title}: wire ${summary.wire}, sdk ${withoutSdk ? "not compared" : summary.sdk}, ` +
        `docs ${summary.docs ? "changed" : "unchanged"}; API version ${summary.bump.api}` +
        (withoutSdk ? "" : `, package version ${summary.bump.package}`),
  );
  const more = left > 0 ? [`${plural(left, "change")} without an annotation.`] : [];
  return command("notice", { title: "API changes" }, clip([`${counts}.`, ...verdicts, ...more].join("\n"), 4000));
}

function command(level: Level, properties: Readonly<Record<string, string | number>>, message: string): string {
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${level} ${list.join(",")}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return plainLines(text, "\ufffd").replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
