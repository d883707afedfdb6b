import type { Extensible } from "../../document/types.js";
import { kinds } from "../../document/keywords.js";
import { visit, type Visitor } from "../../document/walk.js";
import { pass } from "../pass.js";

/** Makes the relative links of descriptions absolute, since in an editor or on npm they would lead nowhere; `externalDocs.url` is their base. */
export const absoluteLinks = pass("absolute-links", "relative links of descriptions", (document, report) => {
  const base = document.externalDocs?.url;
  let changed = 0;
  const mend = (owner: Extensible) => {
    if (typeof owner.description !== "string") return;
    const text = withAbsoluteLinks(owner.description, base);
    if (text === owner.description) return;
    owner.description = text;
    changed += 1;
  };
  const described = Object.entries(kinds).filter(([, { keywords }]) => keywords.has("description"));
  visit(document, Object.fromEntries(described.map(([kind]) => [kind, mend])) as Visitor);
  if (changed === 0) return;
  const after = base === undefined ? "plain text, since there is no externalDocs.url" : `relative to ${base}`;
  const reason = "they would lead nowhere outside of the published page";
  report("#", `relative links in ${changed} descriptions`, after, reason);
});

/** Resolves the links of Markdown; those that cannot be resolved, or are not http(s) such as `javascript:`, keep only their text. */
export function withAbsoluteLinks(markdown: string, base: string | undefined): string {
  return markdown.replace(link, (whole, image: string, text: string, target: string, title = "") => {
    if (/^https?:\/\//i.test(target)) return whole;
    const url = URL.canParse(target, base) ? new URL(target, base) : undefined;
    return url && /^https?:$/.test(url.protocol) ? `${image}[${text}](${url.href}${title})` : text;
  });
}

/** An inline link or image: `!`, its text, its target, which may have a pair of parentheses, and its title. */
const link = /(!?)\[([^[\]]*)\]\(((?:[^()\s]|\([^()\s]*\))*)(\s+"[^"]*")?\)/g;
