import { plural } from "../plural.js";
import type { Generated } from "../generate.js";
import type { Untyped } from "../normalise/pass.js";
import { printableLines } from "../diff/report/text/style.js";
import { showJson, styler, type Terminal } from "./terminal.js";

/** Most characters that a column is wide for its longest cell: one long name shall not fill the rows of all others with blanks. */
const widest = 80;

/** What normalisation did, as a table, what stays untyped or unpaged with the overlay that would help, and what is not sent, which names are cut, and which are others than the description has. */
export function showReport(
  { normalised, api, locate }: Pick<Generated, "normalised" | "api" | "locate">,
  terminal: Pick<Terminal, "interactive">,
): string {
  const style = styler(terminal);
  const { repairs, untyped, unpaged } = normalised;
  const rows = repairs.map(({ pass, pointer, before, after, reason }) => {
    const { file, line } = locate(pointer);
    return [pass, `${file}:${line}`, pointer, `${before} → ${after}`, reason].map(printableLines);
  });
  const head = ["pass", "place", "pointer", "what", "why"];
  const widths = head.map((title, column) =>
    rows.reduce((width, row) => Math.max(width, Math.min(row[column]!.length, widest)), title.length),
  );
  const show = (row: readonly string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join("  ")
      .trimEnd();
  const table = rows.length === 0 ? "" : [style("bold", show(head)), ...rows.map(show)].join("\n");
  const summary = `${plural(repairs.length, "repair")}, ${plural(untyped.length, "place")} without a type`;
  return [
    table,
    showOpen("without a type", "type them", untyped, terminal),
    showOpen("pages that are not recognised", "say how they go on", unpaged, terminal),
    showOpen("not sent as described", "send them", api.unsent, terminal),
    showOpen("called by the beginning of their name", "call them otherwise", api.shortened, terminal),
    showOpen("called otherwise than the description does", "call them otherwise", api.renamed, terminal),
    style("bold", summary),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** An Overlay of these actions. */
export function suggestedOverlay(actions: Untyped["actions"]) {
  return { overlay: "1.0.0", info: { title: "What the description does not say", version: "1.0.0" }, actions };
}

/** Places, each with its reason, and the overlay that would help: ready to be saved and passed with --overlay. */
function showOpen(
  what: string,
  help: string,
  places: readonly (Omit<Untyped, "actions"> & Partial<Untyped>)[],
  terminal: Pick<Terminal, "interactive">,
): string {
  if (places.length === 0) return "";
  const style = styler(terminal);
  const shown = places.map(({ pointer, reason }) => `  ${printableLines(pointer)}\n    ${printableLines(reason)}`);
  const actions = places.flatMap((place) => place.actions ?? []);
  const advice =
    actions.length === 0
      ? []
      : [
          style("bold", `An overlay that would ${help} (check it, save it, pass it with --overlay):`),
          showJson(suggestedOverlay(actions)).trimEnd(),
        ];
  return [style("bold", `${what} (${places.length})`), ...shown, ...advice].join("\n");
}
