import { resolve } from "node:path";
import { addApproval, isDay } from "../diff/approvals/approval.js";
import {
  exceeds,
  type FailOn,
  parseFailOn,
  parseApprovalArgument,
  type Reading,
  parseSunsetNotice,
  unprovenFor,
} from "../diff/approvals/read-flags.js";
import { parseApprovals } from "../diff/approvals/parse-approvals.js";
import { parseSeverities } from "../diff/approvals/severities.js";
import { formats, type FormatName } from "../diff/report/formats.js";
import type { DiffResult } from "../diff/report/diff-result.js";
import { isUnproven, notProven } from "../diff/report/verdicts.js";
import { checkVersion } from "../diff/report/version.js";
import { printable } from "../diff/report/text/style.js";
import { diff } from "../diff.js";
import { compareLone, type Compared } from "../diff/compare.js";
import { loadApprovals } from "../load/load-approvals.js";
import { displayLocation } from "../load/location.js";
import { readTextFile } from "../load/reader.js";
import { readSettings } from "../load/load-options.js";
import { ProblemsError, type Problem } from "../problem.js";
import { readDiffResultSchema, readPage } from "../write/read-template.js";
import { writeText } from "../write/write-error.js";
import type { ConsumerResult } from "./consumer-changes.js";
import type { PackageVersions } from "../load/package-versions.js";
import { type DiffFlags, diffPairs, type DiffPair, type LonePair } from "./diff-pairs.js";
import { exitCode, type ExitCode, UsageError } from "./failure.js";
import { showProblems, styler, type Terminal } from "./terminal.js";
import { readOptions, waitLines } from "./read-flags.js";

/** `katagami diff`: what changed between two descriptions, and what it means. Exits with 1 when `--fail-on` is met, with 2 where one cannot be read. */
export async function diffCommand(...args: Parameters<typeof run>): Promise<ExitCode> {
  try {
    return await run(...args);
  } catch (error) {
    if (!(error instanceof ProblemsError) || args[2].signal.aborted) throw error;
    args[2].err(`${showProblems(error.problems, args[2])}\n`);
    return exitCode.usage;
  }
}

async function run(sources: readonly string[], flags: DiffFlags, terminal: Terminal, today: string): Promise<ExitCode> {
  if (flags.schema) {
    terminal.out(readDiffResultSchema());
    return exitCode.done;
  }
  const format = formats[flags.format as FormatName];
  if (!format)
    throw new UsageError(`There is no format "${flags.format}".`, `Known: ${Object.keys(formats).join(", ")}.`);
  const failOn =
    flags.failOn === undefined
      ? undefined
      : understood(parseFailOn(flags.failOn), "--fail-on wire=breaking,sdk=breaking");
  if ((flags.locale || !flags.sdk) && /\bsdk\s*=\s*(?!none)/i.test(flags.failOn ?? ""))
    throw new UsageError(
      `Without an sdk verdict, "${flags.failOn}" would let everything pass.`,
      `Leave sdk out of --fail-on, or ${flags.locale ? "--locale" : "--no-sdk"} out.`,
    );
  if (flags.maxLength !== undefined && flags.format !== "markdown")
    throw new UsageError("--max-length is for --format markdown.", "The other formats have no limit.");
  const pairs = await diffPairs(sources, flags, terminal);
  if (flags.consumer !== undefined && (pairs.length !== 1 || flags.name === undefined))
    throw new UsageError(
      "--consumer needs one pair of descriptions, and the package's name.",
      "katagami diff old.yaml new.yaml --consumer app/tsconfig.json --name my-client",
    );
  if (flags.approve !== undefined) return approve(pairs, flags, terminal, today);

  const outcomes: Outcome[] = [];
  for (const pair of pairs) outcomes.push(await comparePair(pair, flags, terminal, today));
  const warnings = sharedWarnings(outcomes);
  if (warnings.length > 0) terminal.err(`${showProblems(warnings, terminal)}\n`);
  const results = outcomes.map(({ result }) => result);
  const style = flags.format === "text" ? { style: styler({ interactive: terminal.outInteractive }) } : {};
  const limit = flags.maxLength === undefined ? {} : { limit: flags.maxLength };
  const text = format(results, { ...style, ...limit, page: readPage() });
  if (flags.output === undefined) terminal.out(text.endsWith("\n") ? text : `${text}\n`);
  else
    writeText(resolve(terminal.cwd, flags.output), text, {
      path: flags.output,
      option: "--output",
      hold: terminal.hold,
    });

  const complaints = flags.checkVersion ? outcomes.flatMap(versionComplaints) : [];
  if (failOn) for (const complaint of unprovenComplaints(results, failOn)) complaints.push(complaint);
  for (const complaint of complaints) terminal.err(`${complaint}\n`);
  for (const { consumer } of outcomes) if (consumer) terminal.err(`${consumer.line}\n`);
  const isBroken = complaints.length > 0 || outcomes.some(({ consumer }) => consumer && consumer.breaks > 0);
  return isBroken || (failOn && exceeds(results, failOn)) ? exitCode.failed : exitCode.done;
}

/** What came of one pair. */
export interface Outcome extends Pick<Compared, "result" | "problems"> {
  readonly approvals: string;
  /** Missing where only one side has the description. */
  readonly compared?: Compared;
  readonly packageVersions?: PackageVersions;
  readonly consumer?: ConsumerResult;
}

/** Compares two sides, with the approvals and severities that are written down for them. */
export async function comparePair(
  pair: DiffPair | LonePair,
  flags: DiffFlags,
  terminal: Terminal,
  today: string,
): Promise<Outcome> {
  const { cwd, signal } = terminal;
  const written = await loadApprovals(pair.approvals, cwd);
  const approvals = parseApprovals(written.value, written.locate);
  const severity = await readSeverities(flags.severity, cwd);
  const settings = {
    cwd,
    sdk: flags.sdk,
    locale: flags.locale ?? false,
    severity: severity.levels,
    approvals: approvals.approvals,
    today,
    sunsetNotice: understood(parseSunsetNotice(flags.sunsetNotice), "--sunset-notice beta=31,stable=180"),
    signal,
    ...(terminal.worked && { worked: terminal.worked }),
    reading: { ...readOptions(flags), onWait: waitLines(terminal), hold: terminal.hold },
    ...("packageName" in pair ? { packageName: pair.packageName } : {}),
    ...("filter" in pair ? { filter: pair.filter } : {}),
  };
  const compared = "side" in pair ? undefined : await diff(pair.title, pair.base, pair.revision, settings);
  const outcome = compared ?? compareLone(pair as LonePair, settings);
  const problems = [...approvals.problems, ...severity.problems, ...outcome.problems];
  if (problems.some(({ severity: level }) => level === "error")) throw new ProblemsError(problems);
  const consumer =
    compared && flags.consumer !== undefined && flags.name !== undefined
      ? await (await import("./consumer-changes.js")).withConsumer(flags.consumer, flags.name, compared, cwd)
      : undefined;
  return {
    ...{ result: (consumer ?? outcome).result, problems, approvals: pair.approvals },
    ...("packageVersions" in pair ? { packageVersions: pair.packageVersions } : {}),
    ...(compared && { compared }),
    ...(consumer && { consumer }),
  };
}

/** Warnings, each once: an approval is of no use only where none of the descriptions that share its file needs it. */
function sharedWarnings(outcomes: readonly Outcome[]): Problem[] {
  const told = new Map<string, Problem>();
  for (const { problems, approvals } of outcomes) {
    const sharing = outcomes.filter((other) => other.approvals === approvals);
    for (const problem of problems) {
      const key = JSON.stringify(problem);
      const everywhere = sharing.every((other) => other.problems.some((one) => JSON.stringify(one) === key));
      if (problem.rule !== "approval-unused" || everywhere) told.set(key, problem);
    }
  }
  return [...told.values()];
}

async function readSeverities(
  path: string | undefined,
  cwd: string,
): Promise<{ levels: Record<string, never>; problems: readonly Problem[] }> {
  if (path === undefined) return { levels: {}, problems: [] };
  const { body } = await readTextFile(resolve(cwd, path), readSettings(path, { cwd }));
  const { severities, problems } = parseSeverities(body, path);
  return { levels: Object.fromEntries(severities) as Record<string, never>, problems };
}

/** `--approve ID@POINTER --reason … --until DATE`: writes it down; the next comparison knows. */
async function approve(
  pairs: readonly (DiffPair | LonePair)[],
  flags: DiffFlags,
  terminal: Terminal,
  today: string,
): Promise<ExitCode> {
  const example =
    "katagami diff --approve response-required-property-removed@#/components/schemas/Pet/properties/name --reason … --until 2027-01-31";
  const { id, pointer } = understood(parseApprovalArgument(flags.approve!), example);
  const { reason = "", until = "" } = flags;
  if (reason.trim() === "") throw new UsageError("An approval needs --reason: why is this break all right?", example);
  if (!isDay(until) || until < today)
    throw new UsageError("An approval needs --until: a day to come, written YYYY-MM-DD.", example);
  const [pair, ...others] = pairs;
  if (pair === undefined || others.length > 0)
    throw new UsageError(
      "Which API is meant?",
      "Name the two descriptions, or the file with --approvals spec/my-api/approvals.yaml.",
    );
  const { text } = await loadApprovals(pair.approvals, terminal.cwd);
  const written = addApproval(text, { id, pointer, reason, until });
  const path = displayLocation(pair.approvals, terminal.cwd);
  writeText(pair.approvals, written, { path, option: "--approvals", hold: terminal.hold });
  terminal.err(`Written to ${pair.approvals}\n`);
  return exitCode.done;
}

/** Versions that do not say what changed: that of the API, and that of the package where it is known. */
function versionComplaints({ compared, packageVersions }: Outcome): string[] {
  if (compared === undefined) return [];
  const { title, summary, withoutSdk } = compared.result;
  const { base, revision } = compared.sides;
  const versionOf = ({ document }: typeof base) => document.info?.version ?? "";
  const { base: before, revision: after } = packageVersions ?? {};
  const api = checkVersion(versionOf(base), versionOf(revision), summary.bump.api);
  const ofPackage =
    before === undefined || after === undefined || withoutSdk
      ? undefined
      : checkVersion(before, after, summary.bump.package, ...(isUnproven(compared.result) ? [notProvenWords] : []));
  return [
    ...(api === undefined ? [] : [printable(`${title}: ${api}`)]),
    ...(ofPackage === undefined ? [] : [printable(`${title}, its package: ${ofPackage}`)]),
  ];
}

const notProvenWords = "not all of its sdk verdict is proven";

/** Says why a gate is closed where nobody knows, and how to open it. */
function unprovenComplaints(results: readonly DiffResult[], failOn: FailOn): string[] {
  return unprovenFor(results, failOn).map(({ title }) =>
    printable(
      `${title}: ${notProvenWords}, so that --fail-on sdk=${failOn.sdk} is met. The report says why. ` +
        `To let it pass, approve it (--approve '${notProven}@#' --reason … --until …), or leave the verdict out (--no-sdk, and no sdk in --fail-on).`,
    ),
  );
}

function understood<T>(reading: Reading<T>, example: string): T {
  if ("mistake" in reading) throw new UsageError(reading.mistake, example);
  return reading.value;
}
