import { compare, diff, openDocument, type DiffSettings } from "./diff.js";
import type { Change, DiffResult, Verdict } from "./diff/report/diff-result.js";
import type { Notice } from "./diff/wire/lifecycle.js";
import type { OpenApi } from "./document/types.js";
import { listDescriptions } from "./load/list-descriptions.js";
import { fileProblem, ProblemsError } from "./problem.js";

export type { Bump, Change, DiffResult, Place, Summary, SymbolChange, Verdict } from "./diff/report/diff-result.js";
export { ProblemsError, type Problem } from "./problem.js";

export interface DiffOptions {
  /** `false` leaves the sdk verdict out, and with it the compiler. */
  readonly sdk?: boolean;
  /** Compares two translations of one description: only structure counts, and there is no sdk verdict and no version. */
  readonly locale?: boolean;
  /** Verdicts of a team's own for the wire, by id. */
  readonly severity?: Readonly<Record<string, Verdict>>;
  /** OpenAPI Overlays that are applied to both sides. */
  readonly overlays?: readonly string[];
  /** Folder that paths are relative to; the current one without it. */
  readonly cwd?: string;
  /** The day on which sunset dates are judged, as YYYY-MM-DD; today without it. */
  readonly today?: string;
  /** Days that have to lie between a deprecation and its `x-sunset`, by `x-stability-level`; none are asked for without it. */
  readonly sunsetNotice?: Notice;
}

/** What changed, and what it means. */
export interface Diff {
  readonly summary: DiffResult["summary"];
  readonly changes: readonly Change[];
}

/**
 * Compares two descriptions: paths, URLs, `revision:path` or `npm:name@version`.
 * @throws ProblemsError where one of them cannot be read, or is a folder of descriptions
 */
export async function diffFiles(base: string, revision: string, options: DiffOptions = {}): Promise<Diff> {
  const { overlays = [], cwd = "." } = options;
  await Promise.all([base, revision].map((source) => refuseFolder(source, cwd)));
  const sides = [
    { source: base, overlays },
    { source: revision, overlays },
  ] as const;
  return told(await diff("", ...sides, settingsOf(options)));
}

/** Compares two OpenAPI documents that are parsed already. They are not changed. */
export async function diffDocuments(base: OpenApi, revision: OpenApi, options: DiffOptions = {}): Promise<Diff> {
  return told(await compare("", openDocument("base", base), openDocument("revision", revision), settingsOf(options)));
}

/** A folder of descriptions is many comparisons. */
async function refuseFolder(source: string, cwd: string): Promise<void> {
  const listed = await listDescriptions(source, cwd);
  if (typeof listed === "string" || listed.length === 0) return;
  const hint = "diffFiles compares two descriptions: call it for each pair.";
  throw new ProblemsError([fileProblem(source, "source-folder", "This is a folder of descriptions.", hint)]);
}

function settingsOf({ sdk = true, locale = false, severity = {}, cwd = ".", ...given }: DiffOptions): DiffSettings {
  const { today = new Date().toISOString().slice(0, 10), sunsetNotice = {} } = given;
  return { cwd, sdk, locale, severity, approvals: [], today, sunsetNotice };
}

function told({ result: { summary, changes } }: { result: DiffResult }): Diff {
  return { summary, changes };
}
