import { dirname, join, resolve } from "node:path";
import type { DiffResult } from "../diff/report/diff-result.js";
import { ProblemsError } from "../problem.js";
import type { PullTarget } from "../pull-targets.js";
import { comparePair } from "./diff.js";
import type { ReadFlags } from "./read-flags.js";
import { showProblems, type Terminal } from "./terminal.js";

/** What changed for the wire, or why that cannot be told. */
export interface PulledComparison {
  readonly result?: DiffResult;
  readonly note?: string;
}

/**
 * Compares the description that is there with the bytes that are to take its place, both with the overlays and the filter of the API.
 * Approvals beside it count.
 */
export async function comparePulled(
  { source, root, overlays, allow, skip, filter }: PullTarget,
  bytes: Uint8Array,
  flags: ReadFlags,
  terminal: Terminal,
  now: string,
): Promise<PulledComparison> {
  const { cwd } = terminal;
  const path = resolve(cwd, root);
  const readFile = async (file: string) => {
    if (file === path) return Buffer.from(bytes);
    throw new Error(`${file} was not fetched.`);
  };
  const side = { source: root, overlays, allow, skip };
  const approvals = join(dirname(path), "approvals.yaml");
  const pair = { title: "", base: side, revision: { ...side, label: source, readFile }, filter, approvals };
  try {
    const { result } = await comparePair(pair, { ...flags, format: "text", sdk: false }, terminal, now.slice(0, 10));
    return { result };
  } catch (error) {
    if (!(error instanceof ProblemsError) || terminal.signal.aborted) throw error;
    return { note: `What changed cannot be told:\n${showProblems(error.problems, terminal)}` };
  }
}
