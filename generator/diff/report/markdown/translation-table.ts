import { plural } from "../../../plural.js";
import type { DiffResult } from "../diff-result.js";
import { clip, isUnchanged, sidesWords, translationWords } from "../wording.js";
import { quote } from "./quote.js";

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
