import { dirname, extname, join } from "node:path";
import { isUrl } from "./location.js";
import { markdownNodes } from "./markdown-nodes.js";

/** Endings of links that can lead to a Markdown page; many sites leave the ending out. */
const pageEndings: ReadonlySet<string> = new Set([".md", ".mdx", ".markdown", ""]);

/**
 * The pages that an llms.txt index links to, as absolute paths or URLs, each once and in order.
 * Relative links are relative to the index. Where the index has a URL, links to other sites are left out.
 * @see https://llmstxt.org
 */
export function pageLinks(text: string, index: string): string[] {
  const links = markdownNodes(text, "link", false).map((link) => resolveLink(link.url, index));
  return [...new Set(links.filter((link) => link !== undefined))].filter((link) => link !== index);
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
  const elsewhere = isUrl(index) && url.origin !== new URL(index).origin;
  return !isUrl(url.href) || elsewhere || !pageEndings.has(extname(url.pathname)) ? undefined : url.href;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
