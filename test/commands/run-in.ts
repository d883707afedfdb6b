import { readCommandLine } from "../../generator/commands/command-line.js";
import { runAny } from "../../generator/commands/run-any.js";
import { runCommand } from "../../generator/commands/run-command.js";
import type { Terminal } from "../../generator/commands/terminal.js";

/** What a command ended with. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in a folder, within this process: as `katagami` does, but for the thread. */
export async function runIn(cwd: string, ...args: readonly string[]): Promise<Ended> {
  let [out, err] = ["", ""];
  const terminal: Terminal = {
    ...{ interactive: false, outInteractive: false, cwd, pid: process.pid, signal: new AbortController().signal },
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    isRunning: () => false,
    hold: () => () => {},
    ifStopped: () => {},
  };
  const request = read(args);
  const code = typeof request === "object" ? await runCommand(request, terminal, runAny) : request;
  return { code, out, err };
}

function read(args: readonly string[]): ReturnType<typeof readCommandLine> {
  const own = process.argv;
  process.argv = [...own.slice(0, 2), ...args];
  try {
    return readCommandLine("0.0.0");
  } finally {
    process.argv = own;
  }
}
