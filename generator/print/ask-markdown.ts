import * as markdown from "prettier/plugins/markdown";
import { format } from "prettier/standalone";

/** Markdown with prettier's layout; what it knows of code takes longer to load. */
export function askMarkdown(text: string): Promise<string> {
  return format(text, { parser: "markdown", plugins: [markdown], printWidth: 120, embeddedLanguageFormatting: "off" });
}
