import { fromMarkdown } from "mdast-util-from-markdown";
import { dirname, extname, join } from "node:path";
import { isUrl } from "./location.js";

type Root = ReturnType<typeof fromMarkdown>;
type Content = Root["children"][number];

/** Each level costs the parser a pass over the line: a line of 8,000 characters took minutes. */
const tooDeep = /^(?:[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])){200}/m;

/**
 * The nodes of one type in a Markdown text, in order.
 * @param mdx reads as MDX does where it matters: tags do not swallow the lines after them, indented text is not code
 */
export function markdownNodes<Type extends Content["type"]>(
  text: string,
  type: Type,
  mdx: boolean,
): Extract<Content, { type: Type }>[] {
  const found: Extract<Content, { type: Type }>[] = [];
  const extensions = mdx ? [{ disable: { null: ["htmlFlow", "codeIndented"] } }] : [];
  if (tooDeep.test(text)) throw new RangeError("Lists and quotes lie more than 200 deep within one another.");
  const waiting: (Root | Content)[] = [fromMarkdown(text, { extensions })];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === type) found.push(node as Extract<Content, { type: Type }>);
    if ("children" in node) for (const child of [...node.children].reverse()) waiting.push(child);
  }
  return found;
}

/** A code block of a page that may hold an OpenAPI document. */
export interface Block {
  /** Padded with empty lines and spaces, so that its positions are those in the page. */
  readonly text: string;
  readonly json: boolean;
}

const languages: ReadonlySet<string> = new Set(["yaml", "yml", "json", "openapi", ""]);

/** A key `openapi` or `swagger` with a version: what tells a description from the other code of a page. */
const versionKey = /^[ \t{]*["']?(openapi|swagger)["']?\s*:\s*["']?\d/m;

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

/** Endings of links that can lead to a Markdown page; many sites leave the ending out. */
const pageEndings: ReadonlySet<string> = new Set([".md", ".mdx", ".markdown", ""]);

/** What an llms.txt index links to. */
export interface PageLinks {
  /** Absolute paths or URLs, each once and in order. */
  readonly pages: readonly string[];
  /** URLs of pages on other sites than the index's own, which are not read. */
  readonly elsewhere: readonly string[];
}

/**
 * The pages that an llms.txt index links to. Relative links are relative to the index.
 * @see https://llmstxt.org
 */
export function pageLinks(text: string, index: string): PageLinks {
  const links = markdownNodes(text, "link", false).map((link) => resolveLink(link.url, index));
  const found = [...new Set(links.filter((link) => link !== undefined))].filter((link) => link !== index);
  const isElsewhere = (link: string) => isUrl(index) && new URL(link).origin !== new URL(index).origin;
  return {
    pages: found.filter((link) => !isElsewhere(link)),
    elsewhere: found.filter((link) => isElsewhere(link) && extname(new URL(link).pathname) !== ""),
  };
}

function resolveLink(link: string, index: string): string | undefined {
  if (!isUrl(link) && !isUrl(index)) {
    const path = decoded(link.replace(/[?#].*$/s, ""));
    const local = path !== "" && !/^[a-z][a-z+.-]*:/i.test(path) && extname(path) !== "";
    return local && pageEndings.has(extname(path)) ? join(dirname(index), path) : undefined;
  }
  if (!URL.canParse(link, index)) return undefined;
  const url = new URL(link, isUrl(index) ? index : undefined);
  url.hash = "";
  return isUrl(url.href) && pageEndings.has(extname(url.pathname)) ? url.href : undefined;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
