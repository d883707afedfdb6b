import { setImmediate as nextTurn } from "node:timers/promises";
import type { Target } from "../config.js";
import type { TemplateFile } from "../emit/template.js";
import { generate, type Generated } from "../generate.js";
import type { ReadOptions } from "../read-description.js";
import type { Difference } from "../write/compare.js";
import { compareNamesLock, writeNamesLock, type NamesDifference } from "../write/write-names-lock.js";
import { checkPackage, writePackage, type Written } from "../write/write-package.js";
import { recoverPackages } from "./recover-packages.js";
import type { Terminal } from "./terminal.js";

/** A package that was made, and what it changed on disk. */
export interface Made {
  readonly generated: Generated;
  readonly difference: Written;
  /** What became of its names lock; "same" where it has none. */
  readonly names: NamesDifference;
}

export interface MakeOptions extends Omit<ReadOptions, "cwd" | "signal"> {
  readonly template: readonly TemplateFile[];
  /** Whether nothing is to be written. */
  readonly check: boolean;
  /** Called before anything is written. */
  readonly onWrite?: () => void;
}

/**
 * Makes the package of a target, and writes it with its names lock, or only tells how they differ.
 * @throws ProblemsError where the description cannot be used, WriteError where the disk refuses
 */
export async function makePackage(target: Target, options: MakeOptions, terminal: Terminal): Promise<Made> {
  const { check, onWrite = () => {}, ...reading } = options;
  const { cwd, signal } = terminal;
  await recoverPackages([target], terminal);
  const generated = await generate(target, { ...reading, cwd, signal });
  await hearSignals();
  signal.throwIfAborted();
  const wanted = { folder: target.output, files: generated.files, settings: target.package };
  onWrite();
  const difference = check ? checkPackage(wanted, cwd) : await writePackage(wanted, terminal);
  const names = generated.names === undefined ? "same" : compareNamesLock(generated.names);
  if (generated.names && !check) writeNamesLock(generated.names, cwd, terminal.hold);
  return { generated, difference, names };
}

/** Lets signals in that arrived during long work: they are heard between two turns of the event loop. */
async function hearSignals(): Promise<void> {
  await nextTurn();
  await nextTurn();
}

/** How many files are new, others and gone. */
export function summary({ missing, changed, stale }: Difference, check: boolean): string {
  if (missing.length + changed.length + stale.length === 0) return "up to date";
  const [added, rewritten, removed] = check ? ["missing", "changed", "stale"] : ["added", "rewritten", "removed"];
  return [`${missing.length} ${added}`, `${changed.length} ${rewritten}`, `${stale.length} ${removed}`]
    .filter((part) => !part.startsWith("0 "))
    .join(", ");
}
