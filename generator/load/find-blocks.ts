import { markdownNodes } from "./markdown-nodes.js";

/** A code block of a page that may hold an OpenAPI document. */
export interface Block {
  /** Padded with empty lines and spaces, so that its positions are those in the page. */
  readonly text: string;
  readonly json: boolean;
}

const languages: ReadonlySet<string> = new Set(["yaml", "yml", "json", "openapi", ""]);

/** A key `openapi` or `swagger` with a version: what tells a description from the other code of a page. */
const versionKey = /^[\s{]*["']?(openapi|swagger)["']?\s*:\s*["']?\d/m;

/** Finds the fenced blocks that look like OpenAPI documents in a Markdown page. */
export function findBlocks(page: string, mdx: boolean): Block[] {
  const lines = page.split("\n");
  return markdownNodes(page, "code", mdx).flatMap((code) => {
    const language = (code.lang ?? "").toLowerCase();
    if (!languages.has(language) || !versionKey.test(code.value)) return [];
    const fence = code.position?.start.line ?? 1;
    const text = "\n".repeat(fence) + indented(code.value.split("\n"), lines.slice(fence));
    return [{ text, json: language === "json" }];
  });
}

/** Gives the lines of a block back the width of what stood before each of them in the page, if that is the same. */
function indented(lines: readonly string[], written: readonly string[]): string {
  const widths = lines.flatMap((line, index) =>
    line.trim() === "" ? [] : (written[index] ?? line).length - line.length,
  );
  const width = new Set(widths).size === 1 ? Math.max(0, widths[0]!) : 0;
  return lines.map((line) => (line.trim() === "" ? line : " ".repeat(width) + line)).join("\n");
}
