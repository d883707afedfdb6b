import type { Loaded } from "../load/load.js";
import type { Normalised } from "../normalise/normalise.js";
import type { Untyped } from "../normalise/repair.js";
import { printable } from "./show-problems.js";
import { styler, type Terminal } from "./terminal.js";

/** What normalisation did, as a table grouped by pass, and what stays untyped with the overlay that would type it. */
export function showReport(
  { repairs, untyped }: Normalised,
  locate: Loaded["locate"],
  terminal: Pick<Terminal, "interactive">,
): string {
  const style = styler(terminal);
  const parts = [...new Set(repairs.map(({ pass }) => pass))].map((pass) => {
    const list = repairs.filter((repair) => repair.pass === pass);
    const rows = list.map(({ pointer, before, after, reason }) => {
      const { file, line } = locate(pointer);
      return `  ${printable(pointer)}\n    ${printable(before)} → ${printable(after)}\n    ${style("dim", printable(`${reason} (${file}:${line})`))}`;
    });
    return [`${style("bold", pass)} (${list.length})`, ...rows].join("\n");
  });
  const summary = `${repairs.length} repairs, ${untyped.length} places without a type`;
  return [...parts, showUntyped(untyped, terminal), style("bold", summary)].filter((part) => part !== "").join("\n\n");
}

/** Each place without a type, and the overlay that would give it one: ready to be saved and passed with --overlay. */
export function showUntyped(untyped: readonly Untyped[], terminal: Pick<Terminal, "interactive">): string {
  if (untyped.length === 0) return "";
  const style = styler(terminal);
  const places = untyped.map(({ pointer, reason }) => `  ${printable(pointer)}\n    ${printable(reason)}`);
  const actions = untyped.flatMap((place) => place.actions);
  const overlay = { overlay: "1.0.0", info: { title: "What the description does not say", version: "1.0.0" }, actions };
  const advice =
    actions.length === 0
      ? []
      : [
          style("bold", "An overlay that would type them (check it, save it, pass it with --overlay):"),
          printable(JSON.stringify(overlay, null, 2)),
        ];
  return [style("bold", `without a type (${untyped.length})`), ...places, ...advice].join("\n");
}
