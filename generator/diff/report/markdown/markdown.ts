import { plural } from "../../../plural.js";
import type { DiffResult, Verdict } from "../diff-result.js";
import { byVerdict, foldChanges, type Fold } from "../fold-changes.js";
import { areTranslations, isUnchanged, nothingFound, verdictTitles } from "../wording.js";
import { verdicts } from "../verdicts.js";
import { fullEntry, shortEntry, type PlaceLink } from "./entry.js";
import { fitSections, type Section } from "./fit-sections.js";
import { translationTable, verdictTable } from "./verdict-table.js";

export interface MarkdownOptions {
  /** Name in the hidden first line, by which a workflow finds the comment again. */
  readonly marker?: string;
  /** Address of a place, for links to the description's lines. */
  readonly link?: PlaceLink;
  /** Where all changes can be read, if some are left out: an `https:` address. */
  readonly fullReport?: string;
  /** Most UTF-16 code units. GitHub's 65,536 unless told; its 262,144 bytes hold any text of that length. */
  readonly limit?: number;
}

const legend =
  "<sub>**wire**: a client that is running · **sdk**: code compiled against the package · **docs**: words only</sub>";

/** One comment for a pull request that stands on its own: verdicts, what breaks with its proof, the rest folded. */
export function markdown(results: readonly DiffResult[], options: MarkdownOptions = {}): string {
  const { marker = "katagami-diff", limit = 65_536 } = options;
  const comment = `<!-- ${marker.replace(/[^\w.:/ -]|--+/g, "-")} -->`;
  const translations = areTranslations(results);
  if (results.every(isUnchanged))
    return `${comment}\n\n### ${translations ? `Translations: ${nothingFound(results)}` : "API changes: none"}\n`;
  const head = `${comment}\n\n### ${translations ? "Translations" : "API changes"}: ${headline(results)}\n\n${translations ? translationTable(results) : verdictTable(results)}\n`;
  const sections = sectionsOf(results, options.link ?? (() => undefined));
  const total = sections.reduce((sum, { entries }) => sum + entries.length, 0);
  const room = limit - head.length - legend.length - cutNotice(total, options.fullReport).length - 8;
  const { text, left } = fitSections(sections, room);
  const notice = left > 0 ? [cutNotice(left, options.fullReport), ""] : [];
  return [head, text, "", ...notice, ...(translations ? [] : [legend]), ""].join("\n");
}

function headline(results: readonly DiffResult[]): string {
  if (areTranslations(results)) return worstOfTranslations(results);
  const says = (test: (result: DiffResult) => boolean) => results.some(test);
  if (says(({ summary }) => summary.wire === "breaking" || summary.sdk === "breaking")) return "breaking";
  if (says(({ summary }) => summary.wire !== "none" || summary.sdk !== "none")) return "nothing breaks";
  return "words only";
}

function worstOfTranslations(results: readonly DiffResult[]): string {
  return results.some(({ summary }) => summary.wire !== "none") ? "not the same structure" : "texts are missing";
}

function sectionsOf(results: readonly DiffResult[], link: PlaceLink): Section[] {
  const groups = new Map<Verdict | "approved", { fold: Fold; api: string | undefined }[]>();
  for (const key of [...verdicts, "approved"] as const) groups.set(key, []);
  for (const { title, changes } of results) {
    for (const fold of foldChanges(changes)) {
      groups
        .get(fold.approved ? "approved" : fold.verdict)!
        .push({ fold, api: results.length > 1 ? title : undefined });
    }
  }
  return [...groups]
    .filter(([, group]) => group.length > 0)
    .map(([key, group]) => {
      const entries = group
        .sort((left, right) => byVerdict(left.fold, right.fold))
        .map(({ fold, api }) => ({
          full: () => fullEntry(fold, api, link),
          short: () => shortEntry(fold, api, link),
        }));
      const title = key === "approved" ? "Approved" : verdictTitles[key];
      const leftOut = (count: number) => `**… and ${plural(count, "more change")} here.**`;
      return { ...frame(title, entries.length, key === "breaking"), entries, leftOut };
    });
}

function frame(title: string, count: number, shown: boolean): Pick<Section, "open" | "close"> {
  if (shown) return { open: `#### ${title} (${count.toLocaleString("en-US")})\n`, close: "" };
  return {
    open: `<details>\n<summary><b>${title}</b> (${count.toLocaleString("en-US")})</summary>\n`,
    close: "\n</details>\n",
  };
}

function cutNotice(count: number, fullReport: string | undefined): string {
  const url = fullReport !== undefined && URL.canParse(fullReport) ? new URL(fullReport) : undefined;
  const rest =
    url?.protocol === "https:" && url.href.length < 500
      ? `[The full report](<${url.href.replace(/[<>\\]/g, encodeURIComponent)}>) has all of them.`
      : "`katagami diff` shows all of them.";
  return `**${plural(count, "change")} left out**: a comment has room for no more. ${rest}`;
}
