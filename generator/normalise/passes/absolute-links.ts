import type { OpenApi } from "../../load/document.js";
import { isObject } from "../json-object.js";
import type { Pass } from "../repair.js";

/** Makes the relative links of descriptions absolute, since in an editor or on npm they would lead nowhere; `externalDocs.url` is their base. */
export const absoluteLinks: Pass = {
  id: "absolute-links",
  summary: "relative links of descriptions",
  run(document: OpenApi) {
    const base = document.externalDocs?.url;
    let changed = 0;
    eachDescription(document, (owner) => {
      const text = withAbsoluteLinks(owner.description, base);
      if (text === owner.description) return;
      owner.description = text;
      changed += 1;
    });
    if (changed === 0) return [];
    const after = base === undefined ? "plain text, since there is no externalDocs.url" : `relative to ${base}`;
    return [
      {
        pass: "absolute-links",
        pointer: "#",
        before: `relative links in ${changed} descriptions`,
        after,
        reason: "they would lead nowhere outside of the published page",
      },
    ];
  },
};

/** Resolves the links of Markdown; those that cannot be resolved, or are not http(s) such as `javascript:`, keep only their text. */
export function withAbsoluteLinks(markdown: string, base: string | undefined): string {
  return markdown.replace(/(!?)\[([^[\]]*)\]\(([^()\s]*)\)/g, (link, image: string, text: string, target: string) => {
    if (/^https?:\/\//i.test(target)) return link;
    const url = URL.canParse(target, base) ? new URL(target, base) : undefined;
    return url && /^https?:$/.test(url.protocol) ? `${image}[${text}](${url.href})` : text;
  });
}

/** Visits every object with a description, except inside of example values. */
function eachDescription(value: unknown, visit: (owner: { description: string }) => void): void {
  const seen = new Set<unknown>();
  const queue: unknown[] = [value];
  while (queue.length > 0) {
    const next = queue.pop();
    if (typeof next !== "object" || next === null || seen.has(next)) continue;
    seen.add(next);
    if (isObject(next) && typeof next.description === "string") visit(next as { description: string });
    for (const [key, child] of Object.entries(next)) if (!values.has(key)) queue.push(child);
  }
}

const values = new Set(["example", "examples", "default", "enum", "const", "value"]);
