import { printableLines } from "../diff/report/text/style.js";
import { ConfigError, ProblemsError, type Problem } from "../problem.js";
import { WriteError } from "../write/write-error.js";
import { countProblems, showProblems, type Terminal } from "./terminal.js";

/** What the process ends with. */
export const exitCode = {
  done: 0,
  /** The description has errors, the disk refused, or `--check` found a difference. */
  failed: 1,
  /** The command line or the configuration is wrong. */
  usage: 2,
  /** Ctrl-C. */
  interrupted: 130,
  /** SIGTERM. */
  terminated: 143,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** Somebody asked the process to stop, or its time is up: the reason of the terminal's signal. */
export class Interruption extends Error {
  override readonly name = "Interruption";
  /** What to do where its time is up. */
  readonly hint: string | undefined;
  /** @param seconds that the run had, where it is stopped as it takes longer */
  constructor(
    readonly code: typeof exitCode.interrupted | typeof exitCode.terminated | typeof exitCode.failed,
    seconds = 0,
  ) {
    const timeUp = `The time is up: a run takes at most ${seconds.toLocaleString("en-US")} seconds.`;
    super(
      { [exitCode.interrupted]: "Interrupted.", [exitCode.terminated]: "Terminated.", [exitCode.failed]: timeUp }[code],
    );
    if (code === exitCode.failed)
      this.hint = `Give it more, such as --max-time ${seconds * 4}, or only a part of the description: --include.`;
  }
}

/** The command line or the configuration asks for something that cannot be done. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  constructor(
    message: string,
    /** A command that would work. */
    readonly hint: string,
  ) {
    super(message);
  }
}

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
  if (error instanceof Interruption) return told(error.code, error.message, error.hint);
  if (error instanceof UsageError) return told(exitCode.usage, error.message, error.hint);
  if (error instanceof WriteError) return told(exitCode.failed, error.message, error.hint);
  if (error instanceof ProblemsError) {
    const { problems } = error;
    const code = error instanceof ConfigError ? exitCode.usage : exitCode.failed;
    const shown = quiet ? problems.filter(({ severity }) => severity === "error") : problems;
    return { code, text: `${showProblems(shown, terminal)}\n${countProblems(shown)}`, json: { problems } };
  }
  if ((error as NodeJS.ErrnoException | undefined)?.code === "ERR_WORKER_OUT_OF_MEMORY")
    return told(exitCode.failed, "Out of memory.", "Give Node.js more, in MB: NODE_OPTIONS=--max-old-space-size=8192");
  const hint = "This is a fault of Katagami; please report it with the description that shows it.";
  return told(exitCode.failed, error instanceof Error ? (error.stack ?? error.message) : String(error), hint);
}

function told(code: ExitCode, message: string, hint?: string): Failure {
  const text = printableLines(hint === undefined ? message : `${message}\n→ ${hint}`);
  return { code, text, json: { problems: [], error: { message, ...(hint === undefined ? {} : { hint }) } } };
}

/** What `--help` says of them. */
export const exitCodes = `
Exit codes:
  0  done
  1  the description has errors, the disk refused, the time is up, --check found a difference (of pull: upstream has moved), or --fail-on is met
  2  the command line or the configuration is wrong, or diff has a description that cannot be read
  130, 143  interrupted by Ctrl-C, or by SIGTERM`;
