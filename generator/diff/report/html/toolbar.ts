import { verdictTitles } from "../wording.js";
import { verdicts } from "../verdicts.js";
import { escapeHtml } from "./escape-html.js";
import type { PageChange } from "./page-data.js";

/** Search and filters; every one a plain control that a keyboard reaches. */
export function toolbar(changes: readonly PageChange[]): string {
  const groups = [...verdicts, "approved" as const].flatMap((group) => {
    const count = changes.filter((change) => groupOf(change) === group).length;
    const title = group === "approved" ? "Approved" : verdictTitles[group];
    return count === 0 ? [] : toggle(group, title, count);
  });
  const apis = [...new Set(changes.map(({ api }) => api))];
  return [
    '<div class="toolbar" role="search">',
    '<input id="search" type="search" placeholder="Search paths, rules, messages, exports (press /)" aria-label="Search the changes" aria-keyshortcuts="/">',
    '<button id="all" type="button" aria-keyshortcuts="e">Open all</button>',
    '<p id="shown" role="status"></p>',
    `<div class="toggles" role="group" aria-label="Verdicts">${groups.join("")}</div>`,
    select("reader", "Reader", ["any reader", "wire", "sdk", "docs"]),
    apis.length > 1 ? select("api", "API", ["every API", ...apis]) : "",
    "</div>",
  ].join("\n");
}

/** What a change is filtered by. */
function groupOf({ approved, verdict }: PageChange): string {
  return approved ? "approved" : verdict;
}

function toggle(group: string, title: string, count: number): string {
  return `<button type="button" class="toggle ${group}" data-group="${group}" aria-pressed="true">${title} <b>${count.toLocaleString("en-US")}</b></button>`;
}

function select(id: string, label: string, options: readonly string[]): string {
  const list = options.map(
    (option, index) => `<option value="${index === 0 ? "" : escapeHtml(option)}">${escapeHtml(option)}</option>`,
  );
  return `<select id="${id}" aria-label="${label}">${list.join("")}</select>`;
}
