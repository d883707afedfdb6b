import { compareOpened, type Compared, type CompareSettings, type Opened } from "./diff/compare.js";
import type { OpenApi } from "./document/types.js";
import { letGo } from "./document/walk.js";
import { filterDocument } from "./filter/filter-document.js";
import { noFilter, type Filter } from "./filter/rule.js";
import { ProblemsError, type Problem } from "./problem.js";
import { loadCompared } from "./load/load-compared.js";
import type { LoadOptions } from "./load/load-options.js";
import { isUrl } from "./load/location.js";
import type { LoadedOverlay } from "./load/overlay.js";
import { findNamesLock } from "./load/find-names-lock.js";
import { inRevision, openVersion } from "./load/open-version.js";
import type { NameSettings } from "./model/pins/settle-names.js";
import type { NameRules } from "./model/pins/wanted-names.js";
import type { ValueSettings } from "./normalise/mark-values.js";
import { upgrade } from "./normalise/passes/upgrade.js";

/** One side of a comparison. */
export interface DiffSide {
  /** A path, a URL, `revision:path` or `npm:name@version`. */
  readonly source: string;
  /** Each as a source of its own. */
  readonly overlays: readonly string[];
  /** Ids of the passes that its package is made without. */
  readonly skip?: readonly string[];
  /** Whether its package is without openapi-fetch. */
  readonly isLean?: boolean;
  /** What dates and whole numbers of 64 bits are in its code. */
  readonly values?: ValueSettings;
  /** Where its names are pinned, as a source of its own, and what redocly.yaml says of them. */
  readonly names?: { readonly lock?: string; readonly rules?: NameRules };
  /** Patterns of paths and URLs that its references may lead to, beside those that they always may. */
  readonly allow?: readonly string[];
  /** How reports call it, where that is not by its source. */
  readonly label?: string;
  /** Reads its files from somewhere else than the disk. */
  readonly readFile?: LoadOptions["readFile"];
}

export interface DiffSettings extends CompareSettings {
  readonly cwd: string;
  /** How what is on the network, and what is referred to, may be read; headers go to the first URL's origin. */
  readonly reading?: Pick<LoadOptions, "headers" | "allow" | "timeout" | "onWait" | "hold">;
  readonly signal?: AbortSignal;
  /** Which operations of both sides are compared; all of them without it. */
  readonly filter?: Filter;
}

/**
 * The whole way from two descriptions to what has changed between them, for the wire, for compiled code and for readers.
 * @throws ProblemsError where one of them cannot be read
 */
export async function diff(
  title: string,
  base: DiffSide,
  revision: DiffSide,
  settings: DiffSettings,
): Promise<Compared> {
  const { cwd, signal, reading, filter = noFilter } = settings;
  const headersFor = [base, revision].find(({ source }) => isUrl(source))?.source ?? base.source;
  const common = { ...reading, headersFor, cwd, ...(signal ? { signal } : {}) };
  const sides = await Promise.all([base, revision].map((side) => openSide(side, common)));
  const [before, after] = filterAlike(sides, filter);
  const isOwn = hasOwnNames(base, before!, cwd);
  return compare(title, isOwn ? before! : withNamesOf(after!, before!), after!, settings);
}

/** Whether what is known of the names of the older side is its own: a revision of git that has no lock pinned nothing. */
function hasOwnNames(base: DiffSide, { published, names }: Opened, cwd: string): boolean {
  if (published) return false;
  return names?.lock !== undefined || inRevision(base.source, cwd) !== undefined;
}

/** An older side, of whose names nothing is known: what is called so now was called so then. */
function withNamesOf({ names }: Opened, before: Opened): Opened {
  return names ? { ...before, names: { ...names, isLater: true } } : before;
}

/** Leaves the same out of both sides. A pattern has to name something on one of them: operations come and go. */
function filterAlike(sides: readonly Opened[], filter: Filter): Opened[] {
  const filtered = sides.map(({ document }) => filterDocument(document, filter));
  const [before, after] = filtered.map(({ problems }) => problems);
  const same = (one: Problem) => (other: Problem) => one.pointer === other.pointer && one.message === other.message;
  const nowhere = after!.filter((problem) => before!.some(same(problem)));
  if (nowhere.length > 0) throw new ProblemsError(nowhere);
  return sides.map((side, index) => ({ ...side, document: filtered[index]!.document }));
}

/** The same for two documents that are loaded already. */
export function compare(title: string, base: Opened, revision: Opened, settings: CompareSettings): Promise<Compared> {
  // All that makes a package takes longer to load than most descriptions.
  return compareOpened(title, base, revision, settings, async (...sides) =>
    (await import("./package-of.js")).packagesOf(...sides),
  );
}

/** A document that somebody has in memory, as a side of a comparison; positions are those of its pointers alone. */
export function openDocument(label: string, loaded: OpenApi): Opened {
  const document = structuredClone(loaded);
  upgrade.run(document);
  const locate = () => ({ file: label, line: 1, column: 1 });
  return { label, document, locate, published: false, skip: [] };
}

type Reading = LoadOptions & { readonly cwd: string };

async function openSide(side: DiffSide, given: Reading): Promise<Opened> {
  const { source, overlays, skip = [], isLean = false, values = {}, allow = [] } = side;
  const common = { ...given, allow: [...(given.allow ?? []), ...allow] };
  const { label, published, ...version } = await openVersion(source, common.cwd, common);
  const opened = published ? [] : await openOverlays(overlays, common);
  const reading = { ...common, ...readingOf(version), ...readingOf(side), overlays: opened };
  const { document, locate } = await loadCompared(version.source, reading);
  upgrade.run(document);
  letGo(document);
  const names = await openNames(side, common);
  // The description that a package ships says by itself what values are in its code.
  const made = published ? {} : { values };
  return { label: side.label ?? label, document, locate, published, skip, isLean, ...made, ...(names && { names }) };
}

async function openNames({ source, names }: DiffSide, given: Reading): Promise<NameSettings | undefined> {
  if (names === undefined) return undefined;
  const found = names.lock === undefined ? undefined : await findNamesLock(names.lock, given.cwd, given);
  // Few comparisons have a lock, and its reader takes longer to load than most descriptions.
  const read =
    found && (await (await import("./names-lock.js")).readNamesLock(found.path, given.cwd, [], found.readFile));
  const isOwn = read?.lock.root === undefined || read.lock.root === /[^/\\:]*$/.exec(source)![0];
  return { ...(read && isOwn && { lock: read.lock }), ...(names.rules && { rules: names.rules }) };
}

async function openOverlays(overlays: readonly string[], common: Reading): Promise<LoadedOverlay[]> {
  if (overlays.length === 0) return [];
  // It takes long to load.
  const { loadOverlay } = await import("./load/overlay.js");
  return Promise.all(
    overlays.map(async (source) => {
      const version = await openVersion(source, common.cwd, common);
      return loadOverlay(version.source, { ...common, ...readingOf(version) });
    }),
  );
}

function readingOf({ readFile }: { readonly readFile?: LoadOptions["readFile"] }): LoadOptions {
  return readFile ? { readFile } : {};
}
