import { type Style, type Styler, jsonEscape, printableLines, withoutCommands } from "../diff/report/text/style.js";
import type { Asked } from "../cache/remembered.js";
import { jsonLiteral } from "../model/names.js";
import type { Job } from "../comment/job.js";
import { plural } from "../plural.js";
import type { Hold } from "../load/hold.js";
import type { Problem } from "../problem.js";
import type { Surroundings } from "../release/surroundings.js";
import type { Interruption } from "./failure.js";

/** Where a command runs: plain data. */
export interface Place {
  /** Whether a person is watching `err`: progress is shown there, and colours are used. */
  readonly interactive: boolean;
  /** Whether a person is watching `out`: colours are used there. */
  readonly outInteractive: boolean;
  /** Whether a person can be asked something. */
  readonly canAsk?: boolean;
  readonly cwd: string;
  /** By what a run is remembered that a command line asks for. */
  readonly asked?: Asked;
  readonly pid: number;
  /** The branch that the work is to be merged into, where a CI job says so. */
  readonly targetBranch?: string;
  /** Whether this is a job of CI. */
  readonly isCi?: boolean;
  /** What publishing needs to know of the process. */
  readonly surroundings?: Surroundings;
  /** Of a job of GitHub Actions, or of what says that it is one. */
  readonly job?: Job;
}

/** Where a command runs, and where it writes: results to `out`, everything about them to `err`. */
export interface Terminal extends Place {
  out(text: string): void;
  err(text: string): void;
  /** Aborts with an Interruption. */
  readonly signal: AbortSignal;
  /** What a person answers, in a line; nothing where they end the input. Only where `canAsk` says so. */
  ask?(question: string): Promise<string>;
  /** Whether a process of that id is at work. */
  isRunning(pid: number): boolean;
  /** Seconds that the processor has worked for this process so far: what does not depend on what else the machine does. */
  worked?(): number;
  readonly hold: Hold;
  /** Says what is to be told from now on if the command is stopped and cannot tell it itself. */
  ifStopped(words: (interruption: Interruption) => Words): void;
}

/** Texts for both streams. */
export interface Words {
  readonly out: string;
  readonly err: string;
}

/** What a command prints for programs, with nothing in it that a CI job would take for a command. */
export function showJson(value: object): string {
  return withoutCommands(jsonLiteral(value, 2), jsonEscape) + "\n";
}

const codes: Record<Style, [open: number, close: number]> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  yellow: [33, 39],
  green: [32, 39],
};

/** Styles a text on a terminal, and leaves it plain in a pipe. */
export function styler({ interactive }: Pick<Terminal, "interactive">): Styler {
  return (style, text) => (interactive ? `\u001b[${codes[style][0]}m${text}\u001b[${codes[style][1]}m` : text);
}

/** How many problems of one rule are shown: the first few say how to mend the others. */
const shownPerRule = { error: 50, warning: 5 } as const;

/**
 * Problems as lines that an editor can jump to: `file:line:column`, the rule, the message, the hint. Many of one rule are
 * folded, and counted at the end.
 */
export function showProblems(problems: readonly Problem[], terminal: Pick<Terminal, "interactive">): string {
  const style = styler(terminal);
  const counts = new Map<string, number>();
  const isShown = ({ severity, rule }: Problem) => {
    const count = (counts.get(`${severity} ${rule}`) ?? 0) + 1;
    counts.set(`${severity} ${rule}`, count);
    return count <= shownPerRule[severity];
  };
  const lines = problems.filter(isShown).map(({ severity, rule, message, file, line, column, hint }) => {
    const head = `${style("bold", printableLines(`${file}:${line}:${column}`))} ${style(severity === "error" ? "red" : "yellow", severity)} ${style("dim", rule)}`;
    return [
      withoutCommands(head),
      `  ${printableLines(message).replaceAll("\n", "\n  ")}`,
      ...(hint ? [`  → ${printableLines(hint)}`] : []),
    ].join("\n");
  });
  const left = [...counts].flatMap(([label, count]) => {
    const more = count - shownPerRule[label.startsWith("error") ? "error" : "warning"];
    return more > 0 ? [`  … and ${more.toLocaleString("en-US")} more of ${printableLines(label)}`] : [];
  });
  return [...lines, ...left, ...(left.length > 0 ? ["  → `katagami lint --json` lists all of them."] : [])].join("\n");
}

/** How many errors and warnings there are. */
export function countProblems(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const parts = [plural(errors, "error"), plural(problems.length - errors, "warning")].filter(
    (part) => !part.startsWith("0"),
  );
  return parts.join(", ") || "no problems";
}
