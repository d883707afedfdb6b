import type { Problem } from "../problem.js";
import { applyApprovals } from "./approvals/apply-approvals.js";
import type { WrittenApproval } from "./approvals/approval.js";
import { joinVerdicts } from "./join-verdicts.js";
import type { Change, DiffResult, Verdict } from "./report/diff-result.js";
import { lengthOf } from "./values.js";
import { summarise } from "./report/verdicts.js";
import { hindrances } from "./sdk/limits.js";
import type { SdkFindings } from "./join-verdicts.js";
import type { PackageSource } from "./sdk/sdk-change.js";
import { diffDocuments, type Side } from "./wire/diff-documents.js";
import type { Notice } from "./wire/lifecycle.js";
import type { NameSettings } from "../model/pins/settle-names.js";
import type { ValueSettings } from "../normalise/mark-values.js";
import { quote, ofTranslations, ofVersions, type Translations } from "./voice.js";

/** How two descriptions are compared. */
export interface CompareSettings {
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
  /** Seconds of work so far, by which the compiler is stopped in the end; without it, only what is counted stops it. */
  readonly worked?: () => number;
  /** Names the package in witnesses. */
  readonly packageName?: string;
}

/** Makes the packages of two descriptions; what is the same in both may be left out. */
export type PackagesOf = (
  base: Opened,
  revision: Opened,
) => Promise<{ readonly base: PackageSource; readonly revision: PackageSource }>;

/** A description as it is compared: overlaid and upgraded, but nothing inferred and nothing pruned. */
export interface Opened extends Side {
  readonly label: string;
  readonly published: boolean;
  readonly skip: readonly string[];
  /** Whether its package is without openapi-fetch, so that code names no path. */
  readonly isLean?: boolean;
  /** What dates and whole numbers of 64 bits are in its code. */
  readonly values?: ValueSettings;
  /** What its package's names are pinned to, and what redocly.yaml says of them. */
  readonly names?: NameSettings;
}

export interface Compared {
  readonly result: DiffResult;
  /** Approvals that are expired or that nothing needs. */
  readonly problems: readonly Problem[];
  readonly sides: { readonly base: Opened; readonly revision: Opened };
}

/** What has changed between two descriptions, for the wire, for compiled code and for readers. */
export async function compareOpened(
  title: string,
  before: Opened,
  after: Opened,
  settings: CompareSettings,
  packagesOf: PackagesOf,
): Promise<Compared> {
  const { severity, today, approvals, locale = false, sunsetNotice: notice = {} } = settings;
  const translations = locale ? { translations: namesOf(before.label, after.label) } : {};
  const wire = diffDocuments(before, after, { severity, today, notice, ...translations });
  const sdk = settings.sdk && !locale ? await sdkChanges(before, after, settings, packagesOf) : undefined;
  const joined: readonly Change[] = joinVerdicts(wire, sdk, before, after);
  const { changes, problems } = applyApprovals(joined, approvals, today);
  const name = title || String(after.document.info?.title ?? "API");
  const result = resultOf(name, before.label, after.label, changes, settings);
  return { result, problems, sides: { base: before, revision: after } };
}

/** What messages call two translations: their file names, where those tell them apart. */
function namesOf(base: string, revision: string): { base: string; revision: string } {
  const [one, other] = [base, revision].map((label) => label.replace(/\/+$/, "").replace(/^.*\//, ""));
  return one !== "" && other !== "" && one !== other ? { base: one!, revision: other! } : { base, revision };
}

async function sdkChanges(
  before: Opened,
  after: Opened,
  { packageName, worked }: CompareSettings,
  packagesOf: PackagesOf,
): Promise<SdkFindings> {
  const millions = Math.max(1, lengthOf(before.document) / 1e6, lengthOf(after.document) / 1e6);
  const start = worked?.() ?? 0;
  const hindered = new Set([before, after].flatMap(({ document }) => hindrances(document)));
  if (hindered.size > 0) return { changes: [], unproven: [...hindered] };
  // The compiler takes longer to load than most descriptions: only where it is asked for.
  const [{ base, revision }, { sdkVerdict }] = await Promise.all([
    packagesOf(before, after),
    import("./sdk/sdk-verdict.js"),
  ]);
  let unproven: readonly string[] = [];
  const changes = sdkVerdict(base, revision, {
    ...(packageName !== undefined && { packageName }),
    ...(worked && { isOver: () => worked() - start > millions * secondsForMillion }),
    millions,
    onUnproven: (reasons) => (unproven = reasons),
  });
  return { changes, unproven };
}

/** How long the compiler may work for each million characters of a description, and at least. */
const secondsForMillion = 12;

/** A description that only one of two folders has, as a comparison of its own. */
export function compareLone(
  { sides, ...lone }: LoneDescription & { readonly sides: { readonly base: string; readonly revision: string } },
  { severity, today, approvals, sdk, locale = false }: CompareSettings,
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
  { sdk, locale = false }: Pick<CompareSettings, "sdk" | "locale">,
): DiffResult {
  const kind = locale ? { translations: true } : sdk ? {} : { withoutSdk: true };
  return { title, base, revision, ...kind, summary: summarise(changes, locale), changes };
}

/** A description that only one of two folders has. */
export interface LoneDescription {
  readonly side: "base" | "revision";
  /** Relative to its folder. */
  readonly path: string;
  /** Where it stands, as reports call it. */
  readonly file: string;
}

/** The change that a description is where it was not, or is gone with all its operations. `sdk: false` leaves code out. */
export function loneDescription(
  { side, path, file }: LoneDescription,
  {
    sdk,
    severity,
    translations,
  }: {
    readonly sdk: boolean;
    readonly severity: Readonly<Record<string, Verdict>>;
    readonly translations?: Translations;
  },
): Change {
  const action = side === "base" ? "removed" : "added";
  const verdict: Verdict = action === "removed" ? "breaking" : "info";
  const id = translations ? "description-existence" : `description-${action}`;
  const voice = translations ? ofTranslations(translations) : ofVersions;
  return {
    id,
    wire: severity[id] ?? (translations ? "warning" : verdict),
    sdk: sdk && !translations ? verdict : "none",
    docs: false,
    [side]: { pointer: "#/info", file, line: 1, column: 1 },
    message: `The description ${quote(path)} ${voice.was(action)}.`,
    cause: `${action === "removed" ? "-" : "+"}#`,
  };
}
