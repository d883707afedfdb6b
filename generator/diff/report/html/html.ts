import { createHash } from "node:crypto";
import type { DiffResult } from "../diff-result.js";
import { escapeHtml } from "./escape-html.js";
import { headline } from "./headline.js";
import { pageData } from "./page-data.js";
import { areTranslations } from "../wording.js";
import { toolbar } from "./toolbar.js";

export interface HtmlOptions {
  /** Language of the messages, for the page's `lang`. */
  readonly language?: string;
  /** What runs in the page and how it looks: the files of templates/report. */
  readonly page: { readonly script: string; readonly style: string };
}

/**
 * One page that needs no network: verdicts, search, filters, the source before and after, the code that no longer compiles.
 *
 * Its data is JSON that the script puts into the page as text, never as markup; the content security policy lets nothing run
 * but that script.
 */
export function html(results: readonly DiffResult[], { language = "en", page }: HtmlOptions): string {
  const changes = pageData(results);
  const data = JSON.stringify(changes).replace(/[<\u2028\u2029]/g, escapeUnit);
  const title = results.length === 1 ? results[0]!.title : `${results.length} APIs`;
  const policy = `default-src 'none'; style-src ${hash(page.style)}; script-src ${hash(page.script)}; base-uri 'none'; form-action 'none'`;
  return [
    "<!doctype html>",
    `<html lang="${escapeHtml(language)}">`,
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(title)}: ${areTranslations(results) ? "two translations" : "what changed"}</title>`,
    `<style>${page.style}</style>`,
    "</head>",
    "<body>",
    headline(results, title),
    "<main>",
    toolbar(changes),
    '<ol id="changes"></ol>',
    '<button id="more" type="button" hidden>Show more</button>',
    "<noscript><p>The list of changes needs this page’s own script. Nothing is loaded from anywhere.</p></noscript>",
    "</main>",
    `<script type="application/json" id="data">${data}</script>`,
    `<script>${page.script}</script>`,
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

function hash(source: string): string {
  return `'sha256-${createHash("sha256").update(source).digest("base64")}'`;
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
