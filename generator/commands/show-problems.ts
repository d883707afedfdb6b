import { plural } from "../plural.js";
import type { Problem } from "../problem.js";
import { styler, type Terminal } from "./terminal.js";

/** Problems as lines that an editor can jump to: `file:line:column`, the rule, the message, the hint. */
export function showProblems(problems: readonly Problem[], terminal: Pick<Terminal, "interactive">): string {
  const style = styler(terminal);
  return problems
    .map(({ severity, rule, message, file, line, column, hint }) => {
      const head = `${style("bold", printable(`${file}:${line}:${column}`))} ${style(severity === "error" ? "red" : "yellow", severity)} ${style("dim", rule)}`;
      return [
        head,
        `  ${printable(message).replaceAll("\n", "\n  ")}`,
        ...(hint ? [`  → ${printable(hint)}`] : []),
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

/** A text of a description, without the control characters that would steer the terminal. */
export function printable(text: string): string {
  return text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, "\ufffd");
}
