import { plural } from "../../../plural.js";
import type { Bump, DiffResult, Summary, Verdict } from "../diff-result.js";
import { verdicts, worse, worstFor } from "../verdicts.js";
import { areTranslations, bumpWord, isUnchanged } from "../wording.js";
import { escapeHtml } from "./escape-html.js";

const wireWords: Readonly<Record<Verdict, string>> = {
  breaking: "Clients that are running break.",
  warning: "Clients that are running may break.",
  info: "Clients that are running keep working.",
  none: "Clients that are running notice nothing.",
};

const sdkWords: Readonly<Record<Verdict, string>> = {
  breaking: "Code that compiled no longer does.",
  warning: "Some code may no longer compile.",
  info: "Code that compiled still does.",
  none: "The package’s types are the same.",
};

/** The head of the page: what was compared, and the three verdicts, for one API as cards and for several also as a table. */
export function headline(results: readonly DiffResult[], title: string): string {
  const { wire, sdk, docs, bump } = overall(results);
  const translations = areTranslations(results);
  const [only] = results;
  const sides =
    results.length === 1 && only
      ? `<p class="sides"><code>${escapeHtml(only.base)}</code>${between(only)}<code>${escapeHtml(only.revision)}</code></p>`
      : "";
  return [
    "<header>",
    '<p class="brand">katagami diff</p>',
    `<h1>${escapeHtml(title)}</h1>`,
    sides,
    '<div class="cards">',
    ...(translations
      ? [card("structure", wire, wire === "none" ? "same" : "differs", structureWords(results), "")]
      : [
          card("wire", wire, wire, wireWords[wire], `API: ${bumpWord(bump.api)}`),
          results.every(({ withoutSdk }) => withoutSdk)
            ? card("sdk", "none", "not compared", "The compiler was left out.", "")
            : card("sdk", sdk, sdk, sdkWords[sdk], `Package: ${bumpWord(bump.package)}`),
        ]),
    card(
      "docs",
      docs ? "docs" : "none",
      docs ? (translations ? "missing" : "changed") : "none",
      translations ? textWords[`${docs}`] : docs ? "Readers see other words." : "No words changed.",
      "",
    ),
    "</div>",
    results.length > 1 ? apiTable(results) : "",
    "</header>",
  ].join("\n");
}

const textWords = { true: "One translation lacks texts.", false: "No texts are missing." };

function between({ translations }: DiffResult): string {
  return translations ? '<span aria-label="and">↔</span>' : '<span aria-label="to">→</span>';
}

function structureWords(results: readonly DiffResult[]): string {
  const places = results.map(
    ({ changes }) => new Set(changes.filter(({ docs }) => !docs).map(({ cause }) => cause)).size,
  );
  return `${plural(
    places.reduce((sum, count) => sum + count, 0),
    "place",
  )} where the translations differ.`;
}

function overall(results: readonly DiffResult[]): Summary {
  const all = results.map(({ summary }) => summary);
  return {
    wire: worstFor("wire", all),
    sdk: worstFor("sdk", all),
    docs: all.some(({ docs }) => docs),
    bump: { api: highest(all.map(({ bump }) => bump.api)), package: highest(all.map(({ bump }) => bump.package)) },
  };
}

function highest(bumps: readonly Bump[]): Bump {
  return (["major", "minor", "patch"] as const).find((bump) => bumps.includes(bump)) ?? "none";
}

function card(name: string, look: string, verdict: string, sentence: string, bump: string): string {
  return [
    `<section class="card ${look}">`,
    `<h2>${name}</h2>`,
    `<p class="verdict">${verdict}</p>`,
    `<p>${sentence}</p>`,
    bump === "" ? "" : `<p class="bump">${bump}</p>`,
    "</section>",
  ].join("");
}

function apiTable(results: readonly DiffResult[]): string {
  const sorted = verdicts.flatMap((verdict) =>
    results.filter(({ summary }) => worse(summary.wire, summary.sdk) === verdict),
  );
  const rows = sorted.filter((result) => !isUnchanged(result)).map(apiRow);
  const head = ["API", "compared", "wire", "sdk", "docs", "info.version", "package"].map(
    (name) => `<th scope="col">${name}</th>`,
  );
  return `<div class="scroll"><table class="apis"><thead><tr>${head.join("")}</tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
}

function apiRow({ title, base, revision, summary, withoutSdk }: DiffResult): string {
  const chip = (verdict: Verdict) => `<td><span class="chip ${verdict}">${verdict}</span></td>`;
  return [
    `<tr><th scope="row">${escapeHtml(title)}</th><td><code>${escapeHtml(base)}</code> → <code>${escapeHtml(revision)}</code></td>`,
    chip(summary.wire),
    withoutSdk ? "<td>not compared</td>" : chip(summary.sdk),
    `<td>${summary.docs ? '<span class="chip docs">changed</span>' : '<span class="chip none">none</span>'}</td>`,
    `<td>${summary.bump.api}</td><td>${withoutSdk ? "" : summary.bump.package}</td></tr>`,
  ].join("");
}
