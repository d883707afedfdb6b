import { printableLines } from "../diff/report/text/printable.js";
import { ConfigError, ProblemsError, type Problem } from "../problem.js";
import { WriteError } from "../write/write-error.js";
import { exitCode, type ExitCode } from "./exit-code.js";
import { Interruption } from "./interruption.js";
import { countProblems, showProblems } from "./show-problems.js";
import type { Terminal } from "./terminal.js";
import { UsageError } from "./usage-error.js";

/** What is told when something went wrong. */
export interface Failure {
  readonly code: ExitCode;
  /** For people; without a newline at the end. */
  readonly text: string;
  /** For programs, as a part of what --json prints. */
  readonly json: { problems: readonly Problem[]; error?: { message: string; hint?: string } };
}

/**
 * Says what went wrong in a way that helps; only a bug shows its stack.
 * @param quiet whether people are told errors alone
 */
export function failure(
  thrown: unknown,
  terminal: Pick<Terminal, "interactive" | "signal">,
  quiet: boolean = false,
): Failure {
  const error: unknown = terminal.signal.aborted ? terminal.signal.reason : thrown;
  if (error instanceof Interruption) return told(error.code, error.message);
  if (error instanceof UsageError) return told(exitCode.usage, error.message, error.hint);
  if (error instanceof WriteError) return told(exitCode.failed, error.message, error.hint);
  if (error instanceof ProblemsError) {
    const { problems } = error;
    const code = error instanceof ConfigError ? exitCode.usage : exitCode.failed;
    const shown = quiet ? problems.filter(({ severity }) => severity === "error") : problems;
    return { code, text: `${showProblems(shown, terminal)}\n${countProblems(shown)}`, json: { problems } };
  }
  const hint = "This is a fault of Katagami; please report it with the description that shows it.";
  return told(exitCode.failed, error instanceof Error ? (error.stack ?? error.message) : String(error), hint);
}

function told(code: ExitCode, message: string, hint?: string): Failure {
  const text = printableLines(hint === undefined ? message : `${message}\n→ ${hint}`);
  return { code, text, json: { problems: [], error: { message, ...(hint === undefined ? {} : { hint }) } } };
}
