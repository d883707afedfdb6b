import { jsonLiteral } from "../../model/names.js";
import { jsonEscape, withoutCommands } from "./text/style.js";
import type { DiffResult } from "./diff-result.js";
import { github } from "./github.js";
import { html, type HtmlOptions } from "./html/html.js";
import { junit } from "./junit.js";
import { markdown, type MarkdownOptions } from "./markdown/markdown.js";
import { sarif } from "./sarif.js";
import { text, type TextOptions } from "./text/text.js";

/** What each format may be told; a format ignores what another one asks for. */
export interface ReportOptions extends TextOptions, MarkdownOptions, HtmlOptions {}

/** What changed, as text of one format. */
export type Format<Options> = (results: readonly DiffResult[], options: Options) => string;

/** A name that `--format` takes. */
export type FormatName = "text" | "markdown" | "json" | "html" | "github" | "sarif" | "junit";

/** Every format by its name; only the page needs what it is made of. */
export const formats: Readonly<Record<Exclude<FormatName, "html">, Format<Partial<ReportOptions>>>> & {
  readonly html: Format<HtmlOptions>;
} = { text, markdown, json, html, github, sarif, junit };

/** For programs: the results themselves, as templates/report/diff-result.schema.json describes them. */
export function json(results: readonly DiffResult[]): string {
  return withoutCommands(jsonLiteral({ formatVersion: 1, results }, 2), jsonEscape);
}
