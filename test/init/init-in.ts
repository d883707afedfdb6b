import { failure } from "../../generator/commands/failure.js";
import { initCommand, type InitFlags } from "../../generator/commands/init.js";
import type { Terminal } from "../../generator/commands/terminal.js";

/** What a run of `katagami init` ended with. */
export interface InitEnd {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** What became of each file, as it was told. */
  readonly files: readonly string[];
}

/**
 * Runs `katagami init` in a folder, within this process; makes no package unless told.
 * @param answers of a person at a terminal; without them there is none
 */
export async function initIn(
  cwd: string,
  sources: readonly string[],
  flags: Partial<InitFlags> = {},
  answers?: readonly string[],
): Promise<InitEnd> {
  let [out, err] = ["", ""];
  const left = [...(answers ?? [])];
  const terminal: Terminal = {
    ...{ interactive: false, outInteractive: false, cwd, pid: process.pid, signal: new AbortController().signal },
    ...(answers && {
      canAsk: true,
      ask: (question: string) => {
        err += question;
        return Promise.resolve(left.shift() ?? "");
      },
    }),
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    isRunning: () => false,
    hold: () => () => {},
    ifStopped: () => {},
  };
  const now = "2026-11-30T12:00:00.000Z";
  try {
    const code = await initCommand(sources, { generate: false, ...flags }, terminal, now);
    const files = [...out.matchAll(/^ {2}(written|added to|kept) +(.*)$/gm)].map(([, what, path]) => `${what} ${path}`);
    return { code, out, err, files };
  } catch (error) {
    const told = failure(error, terminal);
    return { code: told.code, out, err: `${err}${told.text}\n`, files: [] };
  }
}
