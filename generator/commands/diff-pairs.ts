import type { ValueSettings } from "../normalise/mark-values.js";
import { dirname, join, resolve } from "node:path";
import type { Target } from "../config.js";
import type { DiffSide } from "../diff.js";
import type { LoneDescription } from "../diff/compare.js";
import { listDescriptions, type ListedDescription } from "../load/list-descriptions.js";
import { matchDescriptions, pathOf, type DescriptionMatch } from "./match-descriptions.js";
import { mergeBase } from "../load/git-revision.js";
import { readFilterFlags, type FilterFlags } from "./filter-flags.js";
import type { Filter } from "../filter/rule.js";
import { UsageError } from "./failure.js";
import type { PackageVersions } from "../load/package-versions.js";
import type { ReadFlags } from "./read-flags.js";
import { recoverPackages } from "./recover-packages.js";
import type { Terminal } from "./terminal.js";

/** The options of `katagami diff`, as commander gives them. */
export interface DiffFlags extends ReadFlags, FilterFlags {
  readonly format: string;
  readonly output?: string;
  /** UTF-16 code units of a report in Markdown. */
  readonly maxLength?: number;
  readonly failOn?: string;
  readonly severity?: string;
  readonly sdk: boolean;
  readonly locale?: boolean;
  readonly overlay?: readonly string[];
  readonly name?: string;
  readonly lean?: boolean;
  readonly config?: string;
  readonly approvals?: string;
  readonly approve?: string;
  readonly reason?: string;
  readonly until?: string;
  readonly consumer?: string;
  readonly sunsetNotice?: string;
  readonly checkVersion?: boolean;
  readonly schema?: boolean;
}

/** Two sides that are compared, and what belongs to them. */
export interface DiffPair {
  /** Empty: the description's own. */
  readonly title: string;
  readonly base: DiffSide;
  readonly revision: DiffSide;
  /** Of both sides. */
  readonly filter: Filter;
  /** Where its approvals are kept, absolute; there may be none yet. */
  readonly approvals: string;
  readonly packageName?: string;
  readonly packageVersions?: PackageVersions;
}

/** A description that only one of two folders has. */
export interface LonePair extends LoneDescription {
  readonly title: string;
  /** The two folders. */
  readonly sides: { readonly base: string; readonly revision: string };
  readonly approvals: string;
}

/**
 * What to compare: the two descriptions that are named, or those of two folders; or, where none is, every API of redocly.yaml as it stands in the
 * working tree with the merge base of the default branch.
 */
export async function diffPairs(
  sources: readonly string[],
  flags: DiffFlags,
  terminal: Terminal,
): Promise<(DiffPair | LonePair)[]> {
  const { cwd, targetBranch } = terminal;
  if (flags.locale) refuseVersions(sources, flags);
  const [base, revision] = sources;
  if (base !== undefined && revision !== undefined && sources.length === 2) {
    const folders = await matchFolders(base, revision, terminal);
    return folders?.map((match) => inFolders(match, base, revision, flags, cwd)) ?? [named(base, revision, flags, cwd)];
  }
  if (sources.length > 0)
    throw new UsageError(
      "Name two descriptions or two folders, or none.",
      "katagami diff main:openapi.yaml openapi.yaml",
    );
  for (const flag of ["include", "exclude", "lean"] as const)
    if (flags[flag] !== undefined)
      throw new UsageError(
        `--${flag} goes with two descriptions.`,
        "For an API of redocly.yaml it stands there, under x-katagami.",
      );
  // The reader of redocly.yaml takes longer to load than two descriptions.
  const { configuredTargets, findConfig } = await import("../config.js");
  const config = flags.config ?? findConfig(cwd);
  if (config === undefined)
    throw new UsageError(
      "There is no redocly.yaml here or above.",
      "Name two descriptions: katagami diff old.yaml new.yaml",
    );
  const targets = await configuredTargets(config, [], cwd);
  await recoverPackages(targets, terminal);
  const commit = await mergeBase(cwd, targetBranch, terminal);
  const versionsOf = flags.checkVersion ? (await import("../load/package-versions.js")).packageVersions : undefined;
  const pairOf = async (target: Target): Promise<DiffPair> => {
    const {
      api,
      source,
      overlays,
      skip,
      isLean = false,
      values = {},
      allow,
      filter,
      output,
      package: own,
      lock,
      names: rules,
    } = target;
    const made = { skip, isLean, values, allow };
    const then = overlays.map((overlay) => at(commit, overlay));
    const keys = ["dates", "int64"] as const;
    const valuesThen = isLean
      ? await (await import("../load/package-versions.js")).settingsThen(commit, config, { api, keys }, cwd, terminal)
      : {};
    const lockThen = lock === undefined ? {} : { lock: at(commit, lock) };
    return {
      title: api,
      base: {
        source: at(commit, source),
        overlays: then,
        ...made,
        values: valuesThen as ValueSettings,
        names: { ...lockThen, rules },
      },
      revision: { source, overlays, ...made, names: { ...(lock === undefined ? {} : { lock }), rules } },
      filter,
      approvals: approvalsFile(source, flags, cwd),
      ...(own.name === undefined ? {} : { packageName: own.name }),
      ...(versionsOf && {
        packageVersions: await versionsOf(commit, config, { api, output, version: own.version }, cwd, terminal),
      }),
    };
  };
  return Promise.all(targets.map(pairOf));
}

/** The descriptions of two folders, matched; undefined where neither side is a folder of descriptions. */
async function matchFolders(
  base: string,
  revision: string,
  terminal: Terminal,
): Promise<DescriptionMatch[] | undefined> {
  const [before, after] = [
    await listDescriptions(base, terminal.cwd, terminal),
    await listDescriptions(revision, terminal.cwd, terminal),
  ];
  const [one, other] = [before, after].map((listed) => (typeof listed === "string" ? [] : listed)) as [
    readonly ListedDescription[],
    readonly ListedDescription[],
  ];
  if (one.length + other.length === 0) return undefined;
  const [folder, rest, kind] = one.length > 0 ? [base, revision, after] : [revision, base, before];
  const example = "katagami diff old/ new/, or katagami diff old/api.yaml new/api.yaml";
  if (kind === "missing") throw new UsageError(`There is no ${rest}.`, example);
  if (kind === "file")
    throw new UsageError(`${folder} is a folder, and ${rest} is not: name two folders or two files.`, example);
  return matchDescriptions(one, other);
}

/** One match of two folders; a description that only one of them has is approved where it would stand in the other. */
function inFolders(
  match: DescriptionMatch,
  base: string,
  revision: string,
  flags: DiffFlags,
  cwd: string,
): DiffPair | LonePair {
  const title = pathOf(match);
  const approvals = approvalsFile(match.revision?.source ?? `${revision.replace(/\/+$/, "")}/${title}`, flags, cwd);
  if (match.base && match.revision)
    return { ...named(match.base.source, match.revision.source, flags, cwd), title, approvals };
  const side = match.base ? "base" : "revision";
  return { title, path: title, side, file: match[side]!.source, sides: { base, revision }, approvals };
}

/** Two translations have no version between them, and code is made from one of them. */
function refuseVersions(sources: readonly string[], { checkVersion, consumer }: DiffFlags): void {
  const example = "katagami diff openapi.ja.yaml openapi.en.yaml --locale";
  if (sources.length !== 2) throw new UsageError("--locale compares two translations: name both.", example);
  for (const [flag, given] of Object.entries({ "check-version": checkVersion, consumer }))
    if (given) throw new UsageError(`--${flag} does not go with --locale, which gives no such verdict.`, example);
}

function named(base: string, revision: string, flags: DiffFlags, cwd: string): DiffPair {
  const made = { overlays: flags.overlay ?? [], isLean: flags.lean ?? false };
  return {
    title: "",
    base: { source: base, ...made, ...namesBeside(base) },
    revision: { source: revision, ...made, ...namesBeside(revision) },
    filter: readFilterFlags(flags, revision, cwd),
    approvals: approvalsFile(revision, flags, cwd),
    ...(flags.name === undefined ? {} : { packageName: flags.name }),
  };
}

/** The names lock that may stand beside a description, on disk or in git. */
function namesBeside(source: string): Pick<DiffSide, "names"> {
  if (/^(npm:|[a-z][a-z\d+.-]+:\/\/)/i.test(source)) return { names: {} };
  return { names: { lock: source.replace(/[^/\\:]*$/, "names.lock.yaml") } };
}

function at(commit: string, source: string): string {
  return /^https?:/.test(source) ? source : `${commit}:${source}`;
}

/** `approvals.yaml` beside the description (`approvals.locale.yaml` for what translations may differ in), unless another file is named. */
function approvalsFile(source: string, { approvals, locale = false }: DiffFlags, cwd: string): string {
  if (approvals !== undefined) return resolve(cwd, approvals);
  const isFile = !/^[^:/\\]{2,}:/.test(source);
  return join(isFile ? dirname(resolve(cwd, source)) : cwd, locale ? "approvals.locale.yaml" : "approvals.yaml");
}
