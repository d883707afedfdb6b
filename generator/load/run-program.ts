import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { LoadOptions } from "./load-options.js";

/** How a run of another program is ended. */
export type Running = Pick<LoadOptions, "signal" | "hold">;

export interface ProgramOptions extends Running {
  readonly cwd: string;
}

const run = promisify(execFile);
const maxBuffer = 256 * 1024 * 1024;

/**
 * Runs a program to its end, and gives what it wrote.
 * @throws what `execFile` rejects with; where the signal aborts, the program is ended
 */
export async function runProgram(
  name: string,
  args: readonly string[],
  { cwd, signal, hold }: ProgramOptions,
): Promise<Buffer> {
  signal?.throwIfAborted();
  const running = run(name, [...args], { cwd, encoding: "buffer", maxBuffer, ...(signal ? { signal } : {}) });
  const { pid } = running.child;
  const release = pid === undefined ? undefined : hold?.({ what: "process", pid });
  try {
    return (await running).stdout;
  } finally {
    release?.();
  }
}
