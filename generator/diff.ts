import type { Target } from "./config.js";
import { applyApprovals } from "./diff/approvals/apply-approvals.js";
import type { WrittenApproval } from "./diff/approvals/approval.js";
import { diffDocuments, type Side } from "./diff/wire/diff-documents.js";
import type { Notice } from "./diff/wire/lifecycle.js";
import { loneDescription, type LoneDescription } from "./diff/lone-description.js";
import { joinVerdicts } from "./diff/join-verdicts.js";
import type { Change, DiffResult, Verdict } from "./diff/report/diff-result.js";
import { summarise } from "./diff/report/summarise.js";
import type { OpenApi } from "./document/types.js";
import { loadCompared } from "./load/load-compared.js";
import type { LoadOptions } from "./load/load-options.js";
import { openVersion } from "./load/open-version.js";
import { upgrade } from "./normalise/passes/upgrade.js";
import type { Problem } from "./problem.js";

/** One side of a comparison. */
export interface DiffSide {
  /** A path, a URL, `revision:path` or `npm:name@version`. */
  readonly source: string;
  /** Each as a source of its own. */
  readonly overlays: readonly string[];
  /** Ids of the passes that its package is made without. */
  readonly skip?: readonly string[];
}

export interface DiffSettings {
  readonly cwd: string;
  /** `false` leaves the compiler out. */
  readonly sdk: boolean;
  /** Whether the sides are translations of one description: only structure counts, and no version follows. */
  readonly locale?: boolean;
  /** Verdicts of a team's own for the wire, by id. */
  readonly severity: Readonly<Record<string, Verdict>>;
  readonly approvals: readonly WrittenApproval[];
  /** The day on which sunset dates and approvals are judged, as YYYY-MM-DD. */
  readonly today: string;
  /** Days that have to lie between a deprecation and its sunset date, by stability level. */
  readonly sunsetNotice?: Notice;
  readonly headers?: Target["headers"];
  readonly signal?: AbortSignal;
  /** Names the package in witnesses. */
  readonly packageName?: string;
}

export interface Compared {
  readonly result: DiffResult;
  /** Approvals that are expired or that nothing needs. */
  readonly problems: readonly Problem[];
  readonly documents: { readonly base: OpenApi; readonly revision: OpenApi };
  readonly sides: { readonly base: Opened; readonly revision: Opened };
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
  const [before, after] = await Promise.all([openSide(base, settings), openSide(revision, settings)]);
  return compare(title, before, after, settings);
}

/** The same for two documents that are loaded already. */
export async function compare(title: string, before: Opened, after: Opened, settings: DiffSettings): Promise<Compared> {
  const { severity, today, approvals, locale = false, sunsetNotice: notice = {} } = settings;
  const translations = locale ? { translations: namesOf(before.label, after.label) } : {};
  const wire = diffDocuments(before, after, { severity, today, notice, ...translations });
  const sdk = settings.sdk && !locale ? await sdkChanges(before, after, settings.packageName) : [];
  const joined: readonly Change[] = joinVerdicts(wire, sdk, before, after);
  const { changes, problems } = applyApprovals(joined, approvals, today);
  const name = title || String(after.document.info?.title ?? "API");
  const result = resultOf(name, before.label, after.label, changes, settings);
  return {
    result,
    problems,
    documents: { base: before.document, revision: after.document },
    sides: { base: before, revision: after },
  };
}

/** What messages call two translations: their file names, where those tell them apart. */
function namesOf(base: string, revision: string): { base: string; revision: string } {
  const [one, other] = [base, revision].map((label) => label.replace(/\/+$/, "").replace(/^.*\//, ""));
  return one !== "" && other !== "" && one !== other ? { base: one!, revision: other! } : { base, revision };
}

async function sdkChanges(before: Opened, after: Opened, packageName: string | undefined) {
  // The compiler takes longer to load than most descriptions: only where something has changed.
  const [{ packagesOf }, { sdkVerdict }] = await Promise.all([
    import("./package-of.js"),
    import("./diff/sdk/sdk-verdict.js"),
  ]);
  const { base, revision } = packagesOf(before, after);
  return sdkVerdict(base, revision, packageName === undefined ? {} : { packageName });
}

/** A description that only one of two folders has, as a comparison of its own. */
export function compareLone(
  { sides, ...lone }: LoneDescription & { readonly sides: { readonly base: string; readonly revision: string } },
  { severity, today, approvals, sdk, locale = false }: Omit<DiffSettings, "cwd">,
): Pick<Compared, "result" | "problems"> {
  const translations = locale ? { translations: namesOf(sides.base, sides.revision) } : {};
  const change = loneDescription(lone, { sdk, severity, ...translations });
  const { changes, problems } = applyApprovals([change], approvals, today);
  return { result: resultOf(lone.path, sides.base, sides.revision, changes, { sdk, locale }), problems };
}

function resultOf(
  title: string,
  base: string,
  revision: string,
  changes: readonly Change[],
  { sdk, locale = false }: Pick<DiffSettings, "sdk" | "locale">,
): DiffResult {
  const kind = locale ? { translations: true } : sdk ? {} : { withoutSdk: true };
  return { title, base, revision, ...kind, summary: summarise(changes, locale), changes };
}

/** A document that somebody has in memory, as a side of a comparison; positions are those of its pointers alone. */
export function openDocument(label: string, loaded: OpenApi): Opened {
  const document = structuredClone(loaded);
  upgrade.run(document);
  const locate = () => ({ file: label, line: 1, column: 1 });
  return { label, document, locate, published: false, skip: [] };
}

/** A description as it is compared: overlaid and upgraded, but nothing inferred and nothing pruned. */
export interface Opened extends Side {
  readonly label: string;
  readonly published: boolean;
  readonly skip: readonly string[];
}

async function openSide(
  { source, overlays, skip = [] }: DiffSide,
  { cwd, headers = {}, signal }: DiffSettings,
): Promise<Opened> {
  const common = { cwd, headers, ...(signal ? { signal } : {}) };
  const { label, published, ...version } = await openVersion(source, cwd);
  const { document, locate } = await loadCompared(version.source, { ...common, ...readingOf(version) });
  if (!published && overlays.length > 0) await overlay(document, overlays, common);
  upgrade.run(document);
  return { label, document, locate, published, skip };
}

async function overlay(document: OpenApi, overlays: readonly string[], common: LoadOptions & { cwd: string }) {
  // Neither is needed where there are none.
  const [{ loadOverlay }, { applyOverlay }] = await Promise.all([
    import("./load/overlay.js"),
    import("./normalise/overlay.js"),
  ]);
  const opened = overlays.map(async (source) => {
    const version = await openVersion(source, common.cwd);
    return loadOverlay(version.source, { ...common, ...readingOf(version) });
  });
  for (const { overlay } of await Promise.all(opened)) applyOverlay(document, overlay);
}

function readingOf({ readFile }: Pick<LoadOptions, "readFile">): LoadOptions {
  return readFile ? { readFile } : {};
}
