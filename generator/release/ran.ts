import { runProgram, type ProgramOptions } from "../load/run-program.js";

/** How a program ended that may refuse. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a program to its end, whatever its exit code is. @throws where it cannot be run, and where it is stopped */
export async function ran(name: string, args: readonly string[], options: ProgramOptions): Promise<Ran> {
  try {
    const out = await runProgram(name, args, options);
    return { code: 0, out: out.toString("utf8"), err: "" };
  } catch (error) {
    options.signal?.throwIfAborted();
    const { code, stdout, stderr } = error as Failed;
    if (typeof code !== "number") throw error;
    return { code, out: String(stdout ?? ""), err: String(stderr ?? "") };
  }
}

/** What `execFile` rejects with. */
interface Failed extends Error {
  readonly code?: string | number;
  readonly stdout?: Buffer;
  readonly stderr?: Buffer;
}
