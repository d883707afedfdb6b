import { plural } from "../plural.js";
import { join, resolve } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Target } from "../config.js";
import { generate, type Generated } from "../generate.js";
import { isSame, type Difference } from "../write/compare.js";
import { readTemplate } from "../write/read-template.js";
import { writeNewText } from "../write/write-new-text.js";
import { compareNamesLock, writeNamesLock } from "../write/write-names-lock.js";
import { checkPackage, writePackage, type Written } from "../write/write-package.js";
import { exitCode, type ExitCode, failure, UsageError } from "./failure.js";
import { findTargets } from "./find-targets.js";
import type { ReadFlags } from "./read-flags.js";
import { recoverPackages } from "./recover-packages.js";
import { countProblems, showJson, showProblems, styler, type Terminal, type Words } from "./terminal.js";
import { showReport, suggestedOverlay } from "./show-report.js";
import { stageLines } from "./stages.js";

export interface GenerateFlags extends ReadFlags {
  readonly out?: string;
  readonly name?: string;
  readonly overlay?: readonly string[];
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly config?: string;
  readonly check?: boolean;
  readonly report?: boolean;
  /** A file for the overlay that the report prints. */
  readonly suggest?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** `katagami generate`: every target in turn; all are tried, and the worst exit code counts. */
export async function generateCommand(
  sources: readonly string[],
  flags: GenerateFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const targets = await findTargets(sources, flags, terminal.cwd);
  if (flags.suggest !== undefined && targets.length > 1)
    throw new UsageError("--suggest writes the overlay of one description.", `Name one: ${targets[0]!.api}`);
  const template = readTemplate();
  const results: object[] = [];
  let code: ExitCode = exitCode.done;
  for (const target of targets) {
    const lines = stageLines(target.api, terminal, Boolean(flags.quiet || flags.json));
    const untouched = flags.check ? "" : `${target.output} was not touched.\n`;
    terminal.ifStopped((interruption) => failed(interruption, target, untouched).words);
    try {
      await recoverPackages([target], terminal);
      const generated = await generate(target, { cwd: terminal.cwd, template, signal: terminal.signal, ...lines });
      await hearSignals();
      terminal.signal.throwIfAborted();
      const wanted = { folder: target.output, files: generated.files, settings: target.package };
      terminal.ifStopped((interruption) => failed(interruption, target, "").words);
      const difference = flags.check ? checkPackage(wanted, terminal.cwd) : await writePackage(wanted, terminal);
      const names = generated.names && compareNamesLock(generated.names);
      if (generated.names && !flags.check) writeNamesLock(generated.names, terminal.cwd, terminal.hold);
      if (flags.check && !(isSame(difference) && (names ?? "same") === "same"))
        code = Math.max(code, exitCode.failed) as ExitCode;
      lines.onStage(flags.check ? "check" : "write", `${target.output}: ${summary(difference, flags.check === true)}`);
      if (generated.names && names !== "same")
        lines.onStage(
          "names",
          `${generated.names.path}: ${flags.check ? names : names === "missing" ? "added" : "rewritten"}`,
        );
      if (flags.suggest !== undefined) lines.onStage("suggest", suggest(flags.suggest, generated, terminal));
      results.push(jsonResult(target, generated, difference));
      if (!flags.json) tell(target, generated, difference, flags, terminal);
    } catch (error) {
      const { code: worse, result, words } = failed(error, target, untouched);
      code = Math.max(code, worse) as ExitCode;
      results.push(result);
      lines.clear();
      terminal.err(words.err);
      if (terminal.signal.aborted) break;
    }
  }
  if (flags.json) terminal.out(showJson({ results }));
  return code;

  /** What is told of a target that failed, and of those before it. */
  function failed(
    error: unknown,
    { api, output }: Target,
    note: string,
  ): { code: ExitCode; result: object; words: Words } {
    const { code, text, json } = failure(error, terminal, flags.quiet);
    const result = { api, output, ok: false, ...json };
    const words = flags.json
      ? { out: showJson({ results: [...results, result] }), err: "" }
      : { out: "", err: `${text}\n${note}` };
    return { code, result, words };
  }
}

/** Writes the overlay that the report prints, and says how much there is in it. */
function suggest(path: string, { normalised, api }: Generated, { cwd, hold }: Terminal): string {
  const { untyped, unpaged } = normalised;
  const actions = [...untyped, ...unpaged, ...api.unsent].flatMap((place) => place.actions ?? []);
  if (actions.length === 0) return "nothing is missing, no file was written";
  writeNewText(resolve(cwd, path), showJson(suggestedOverlay(actions)), { path, option: "--suggest", hold });
  return `${path}: ${plural(actions.length, "action")}`;
}

/** Lets signals in that arrived during long work: they are heard between two turns of the event loop. */
async function hearSignals(): Promise<void> {
  await nextTurn();
  await nextTurn();
}

function tell(
  target: Target,
  generated: Generated,
  difference: Written,
  flags: GenerateFlags,
  terminal: Terminal,
): void {
  const style = styler(terminal);
  const { overruled, ...paths } = difference;
  const names = generated.names && compareNamesLock(generated.names);
  if (flags.check && (names ?? "same") !== "same") terminal.out(`${names!.padEnd(8)}${generated.names!.path}\n`);
  if (flags.check && !(isSame(difference) && (names ?? "same") === "same")) {
    for (const [what, those] of Object.entries(paths))
      for (const path of those) terminal.out(`${what.padEnd(8)}${join(target.output, path)}\n`);
    terminal.err(
      `${style("red", "differs")}: ${target.output} is not what ${target.source} gives. Run it without --check.\n`,
    );
  }
  if (flags.report) terminal.out(showReport(generated, { interactive: terminal.outInteractive }) + "\n");
  if (flags.quiet) return;
  if (overruled.length > 0) {
    const [are, them] = overruled.length === 1 ? ["is", "it"] : ["are", "them"];
    const change = flags.check
      ? `${are} not what Katagami writes`
      : `${are} written anew, since Katagami writes ${them}`;
    terminal.err(
      `${style("yellow", `${overruled.join(", ")} in ${join(target.output, "package.json")}`)} ${change}: what \`package:\` takes is set in redocly.yaml.\n`,
    );
  }
  if (generated.problems.length > 0)
    terminal.err(`${showProblems(generated.problems, terminal)}\n${countProblems(generated.problems)}\n`);
  const { unsent } = generated.api;
  if (unsent.length > 0 && !flags.report)
    terminal.err(
      `${style("yellow", `${plural(unsent.length, "place")} of requests not sent as described`)}: run again with --report to see them.\n`,
    );
  const { shortened } = generated.api;
  if (shortened.length > 0 && !flags.report)
    terminal.err(
      `${style("yellow", `${plural(shortened.length, "name")} cut to an identifier's length`)}: run again with --report to see them.\n`,
    );
  const { renamed } = generated.api;
  if (renamed.length > 0 && !flags.report)
    terminal.err(
      `${style("yellow", `${plural(renamed.length, "name")} other than the description's, or easy to mistake`)}: run again with --report to see them.\n`,
    );
  const { untyped, unpaged } = generated.normalised;
  if (untyped.length > 0 && !flags.report)
    terminal.err(
      `${style("yellow", `${plural(untyped.length, "place")} without a type`)}: run again with --report to see them, and the overlay that would type them.\n`,
    );
  if (unpaged.length > 0 && !flags.report)
    terminal.err(
      `${style("yellow", `${plural(unpaged.length, "list")} whose pages are not recognised`)}: run again with --report to see the overlay that would say how they go on.\n`,
    );
}

function summary({ missing, changed, stale }: Difference, check: boolean): string {
  if (missing.length + changed.length + stale.length === 0) return "up to date";
  const [added, rewritten, removed] = check ? ["missing", "changed", "stale"] : ["added", "rewritten", "removed"];
  return [`${missing.length} ${added}`, `${changed.length} ${rewritten}`, `${stale.length} ${removed}`]
    .filter((part) => !part.startsWith("0 "))
    .join(", ");
}

function jsonResult(target: Target, generated: Generated, { overruled, ...difference }: Written): object {
  const { repairs, untyped, unpaged } = generated.normalised;
  const place = (pointer: string) => ({ pointer, ...generated.locate(pointer) });
  return {
    api: target.api,
    output: target.output,
    ok: true,
    package: generated.package,
    operations: generated.api.operations.map(({ name, method, path }) => ({ name, method, path })),
    leftOut: generated.operations.leftOut,
    difference,
    overruled,
    repairs: repairs.map((repair) => ({ ...repair, ...place(repair.pointer) })),
    untyped: untyped.map((one) => ({ ...one, ...place(one.pointer) })),
    unpaged: unpaged.map((one) => ({ ...one, ...place(one.pointer) })),
    unsent: generated.api.unsent.map((one) => ({ ...one, ...place(one.pointer) })),
    renamed: generated.api.renamed.map((one) => ({ ...one, ...place(one.pointer) })),
    ...(generated.names && { names: { file: generated.names.path, difference: compareNamesLock(generated.names) } }),
    shortened: generated.api.shortened.map((one) => ({ ...one, ...place(one.pointer) })),
    problems: generated.problems,
  };
}
