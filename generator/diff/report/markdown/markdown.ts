import { plural } from "../../../plural.js";
import type { DiffResult, Verdict } from "../diff-result.js";
import { groupBy } from "../../values.js";
import { byVerdict, foldChanges, type Fold } from "../fold-changes.js";
import { groupAlike } from "../group-alike.js";
import { areTranslations, isUnchanged, verdictTitles } from "../wording.js";
import { verdicts } from "../verdicts.js";
import { fullEntry, shortEntry, type PlaceLink } from "./entry.js";
import { fitSections, type Section } from "./fit-sections.js";
import { fitsScreen, mostInFull, screen } from "./screen.js";
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

/**
 * One comment for a pull request that stands on its own. Before the first fold there is one screen: what breaks and for whom,
 * the lines that stop compiling, counts, versions. Folded below stands each change by itself, the worst first.
 */
export function markdown(results: readonly DiffResult[], options: MarkdownOptions = {}): string {
  const { marker = "katagami-diff", limit = 65_536 } = options;
  const comment = `<!-- ${marker.replace(/[^\w.:/ -]|--+/g, "-")} -->`;
  const translations = areTranslations(results);
  if (results.every(isUnchanged)) return `${comment}\n\n${nothingHeading(translations)}\n`;
  const groups = groupsOf(results);
  const title = `${comment}\n\n### ${translations ? "Translations" : "API changes"}: ${headline(results)}\n`;
  const table = translations ? translationTable(results, limit / 4) : verdictTable(results, limit / 4);
  const tail = `${countsOf(groups)}\n\n${table}\n`;
  const worst = (["breaking", "warning"] as const).find((verdict) => groups.has(verdict));
  const link = options.link ?? (() => undefined);
  const open = worst && unfolded(worst, groups.get(worst)!, limit / 4, link);
  const head = [title, ...(open ? [open.text] : []), tail].join("\n");
  const sections = [...groups].flatMap(([key, group]) =>
    open?.isWhole && key === worst ? [] : sectionOf(key, group, link),
  );
  const total = sections.reduce((sum, { entries }) => sum + entries.length, 0);
  const room = limit - head.length - legend.length - cutNotice(total, options.fullReport).length - 8;
  const { text, left } = fitSections(sections, room);
  const notice = left > 0 ? [cutNotice(left, options.fullReport), ""] : [];
  return [head, text, "", ...notice, ...(translations ? [] : [legend]), ""].join("\n");
}

/** Whether a report in Markdown has nothing to tell, or is empty. */
export function saysNothing(report: string): boolean {
  const text = report.replace(/^<!--[^\n]*-->/, "").trim();
  return ["", nothingHeading(false), nothingHeading(true)].includes(text);
}

function nothingHeading(translations: boolean): string {
  return translations ? "### Translations: the same structure" : "### API changes: none";
}

function headline(results: readonly DiffResult[]): string {
  const says = (test: (result: DiffResult) => boolean) => results.some(test);
  if (areTranslations(results))
    return says(({ summary }) => summary.wire !== "none") ? "not the same structure" : "texts are missing";
  if (says(({ summary }) => summary.wire === "breaking" || summary.sdk === "breaking")) return "breaking";
  if (says(({ summary }) => summary.wire !== "none" || summary.sdk !== "none")) return "nothing breaks";
  return "words only";
}

type Groups = ReadonlyMap<Key, readonly Item[]>;
type Key = Verdict | "approved";

/** An edit, and the API that it is of where a comment speaks of several. */
interface Item {
  readonly fold: Fold;
  readonly api: string | undefined;
}

/** Edits by the section in which they stand, the worst first. */
function groupsOf(results: readonly DiffResult[]): Groups {
  const items = results.flatMap(({ title, changes }) =>
    foldChanges(changes).map((fold) => ({ fold, api: results.length > 1 ? title : undefined })),
  );
  const found = groupBy(items, ({ fold }): Key => (fold.approved ? "approved" : fold.verdict));
  return new Map(
    [...verdicts, "approved" as const].flatMap((key) => {
      const group = found.get(key);
      return group ? [[key, group.sort((left, right) => byVerdict(left.fold, right.fold))] as const] : [];
    }),
  );
}

/** What stands before the first fold of a section: all of it in full where that is no more than a screen, else a summary. */
function unfolded(key: Verdict, items: readonly Item[], room: number, link: PlaceLink) {
  const heading = `#### ${verdictTitles[key]} (${items.length.toLocaleString("en-US")})\n`;
  if (items.length <= mostInFull) {
    const whole = items.map(({ fold, api }) => fullEntry(fold, api, link)).join("\n");
    if (fitsScreen(whole) && whole.length <= room) return { text: `${heading}\n${whole}\n`, isWhole: true };
  }
  const shown = [...groupBy(items, ({ api }) => api)].flatMap(([api, ofApi]) =>
    groupAlike(ofApi.map(({ fold }) => fold)).map((group) => ({ group, api })),
  );
  shown.sort((left, right) => byVerdict(left.group.folds[0]!, right.group.folds[0]!));
  return { text: `${heading}\n${screen(shown, room)}\n`, isWhole: false };
}

function sectionOf(key: Key, items: readonly Item[], link: PlaceLink): Section {
  return {
    open: `<details>\n<summary><b>${titles[key]}</b> (${items.length.toLocaleString("en-US")})</summary>\n`,
    close: "\n</details>\n",
    entries: items.map(({ fold, api }) => ({
      full: () => fullEntry(fold, api, link),
      short: () => shortEntry(fold, api, link),
    })),
    leftOut: (count) => `**… and ${plural(count, "more change")} here.**`,
  };
}

const titles: Readonly<Record<Key, string>> = { ...verdictTitles, approved: "Approved" };

const nouns = { breaking: "breaking", info: "compatible", none: "words only", approved: "approved" } as const;

/** `1 breaking · 2 warnings · 5 compatible`. */
function countsOf(groups: Groups): string {
  const counts = [...groups].map(([key, { length }]) =>
    key === "warning" ? plural(length, "warning") : `${length.toLocaleString("en-US")} ${nouns[key]}`,
  );
  return `**${counts.join(" · ")}**`;
}

function cutNotice(count: number, fullReport: string | undefined): string {
  const url = fullReport !== undefined && URL.canParse(fullReport) ? new URL(fullReport) : undefined;
  const rest =
    url?.protocol === "https:" && url.href.length < 500
      ? `[The full report](<${url.href.replace(/[<>\\]/g, encodeURIComponent)}>) has all of them.`
      : "`katagami diff` shows all of them.";
  return `**${plural(count, "change")} left out**: a comment has room for no more. ${rest}`;
}
