import { dirname, join, resolve } from "node:path";
import type { DiffSide } from "../diff.js";
import { mergeBase } from "../load/git-revision.js";
import type { DiffFlags } from "./diff-flags.js";
import { UsageError } from "./usage-error.js";

/** Two sides that are compared, and what belongs to them. */
export interface DiffPair {
  /** Empty: the description's own. */
  readonly title: string;
  readonly base: DiffSide;
  readonly revision: DiffSide;
  /** Where its approvals are kept, absolute; there may be none yet. */
  readonly approvals: string;
  readonly packageName?: string;
}

/**
 * What to compare: the two descriptions that are named; or, where none is, every API of redocly.yaml as it stands in the
 * working tree with the merge base of the default branch.
 */
export async function diffPairs(sources: readonly string[], flags: DiffFlags, cwd: string): Promise<DiffPair[]> {
  const [base, revision] = sources;
  if (base !== undefined && revision !== undefined && sources.length === 2) return [named(base, revision, flags, cwd)];
  if (sources.length > 0)
    throw new UsageError("Name two descriptions, or none.", "katagami diff main:openapi.yaml openapi.yaml");
  // The reader of redocly.yaml takes longer to load than two descriptions.
  const { configuredTargets, findConfig } = await import("../config.js");
  const config = flags.config ?? findConfig(cwd);
  if (config === undefined)
    throw new UsageError(
      "There is no redocly.yaml here or above.",
      "Name two descriptions: katagami diff old.yaml new.yaml",
    );
  const commit = await mergeBase(cwd);
  const targets = await configuredTargets(config, [], cwd);
  return targets.map(({ api, source, overlays, package: { name } }) => ({
    title: api,
    base: { source: at(commit, source), overlays: overlays.map((overlay) => at(commit, overlay)) },
    revision: { source, overlays },
    approvals: approvalsFile(source, flags, cwd),
    ...(name === undefined ? {} : { packageName: name }),
  }));
}

function named(base: string, revision: string, flags: DiffFlags, cwd: string): DiffPair {
  const overlays = flags.overlay ?? [];
  return {
    title: "",
    base: { source: base, overlays },
    revision: { source: revision, overlays },
    approvals: approvalsFile(revision, flags, cwd),
    ...(flags.name === undefined ? {} : { packageName: flags.name }),
  };
}

function at(commit: string, source: string): string {
  return /^https?:/.test(source) ? source : `${commit}:${source}`;
}

/** `approvals.yaml` beside the description, unless another file is named. */
function approvalsFile(source: string, { approvals }: DiffFlags, cwd: string): string {
  if (approvals !== undefined) return resolve(cwd, approvals);
  const isFile = !/^[^:/\\]{2,}:/.test(source);
  return join(isFile ? dirname(resolve(cwd, source)) : cwd, "approvals.yaml");
}
