import { printableLines, withoutCommands } from "../diff/report/text/printable.js";
import { plural } from "../plural.js";
import type { Problem } from "../problem.js";
import { styler, type Terminal } from "./terminal.js";

/** Problems as lines that an editor can jump to: `file:line:column`, the rule, the message, the hint. */
export function showProblems(problems: readonly Problem[], terminal: Pick<Terminal, "interactive">): string {
  const style = styler(terminal);
  return problems
    .map(({ severity, rule, message, file, line, column, hint }) => {
      const head = `${style("bold", printableLines(`${file}:${line}:${column}`))} ${style(severity === "error" ? "red" : "yellow", severity)} ${style("dim", rule)}`;
      return [
        withoutCommands(head),
        `  ${printableLines(message).replaceAll("\n", "\n  ")}`,
        ...(hint ? [`  → ${printableLines(hint)}`] : []),
      ].join("\n");
    })
    .join("\n");
}

/** How many errors and warnings there are. */
export function countProblems(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const parts = [plural(errors, "error"), plural(problems.length - errors, "warning")].filter(
    (part) => !part.startsWith("0"),
  );
  return parts.join(", ") || "no problems";
}
