import { plural } from "../plural.js";
import { join, resolve } from "node:path";
import type { Target } from "../config.js";
import type { ImportExtensionSetting } from "../form.js";
import type { Generated } from "../generate.js";
import { isSame } from "../write/compare.js";
import { readTemplate } from "../write/read-template.js";
import { writeNewText } from "../write/write-new-text.js";
import { compareNamesLock } from "../write/write-names-lock.js";
import type { Written } from "../write/write-package.js";
import { exitCode, type ExitCode, failure, UsageError } from "./failure.js";
import { findTargets } from "./find-targets.js";
import { makePackage, summary } from "./make-package.js";
import type { ReadFlags } from "./read-flags.js";
import { countProblems, showJson, showProblems, styler, type Terminal, type Words } from "./terminal.js";
import { showReport, suggestedOverlay } from "./show-report.js";
import { hear, type Heard } from "./hear.js";
import { noTime, stageLine, stageLines } from "./stages.js";

export interface GenerateFlags extends ReadFlags {
  readonly out?: string;
  readonly name?: string;
  /** Writes the code alone, for an application's own sources. */
  readonly source?: boolean;
  readonly importExtension?: ImportExtensionSetting;
  /** Leaves openapi-fetch out. */
  readonly lean?: boolean;
  readonly overlay?: readonly string[];
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly config?: string;
  readonly check?: boolean;
  /** Runs again whenever something changes that was read. */
  readonly watch?: boolean;
  readonly report?: boolean;
  /** A file for the overlay that the report prints. */
  readonly suggest?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
  /** Counts warnings only. */
  readonly brief?: boolean;
  /** `false`: makes everything anew, and remembers nothing. */
  readonly cache?: boolean;
}

/** `katagami generate`: every target in turn; all are tried, and the worst exit code counts. */
export async function generateCommand(
  sources: readonly string[],
  flags: GenerateFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  if (flags.watch) return watch(sources, flags, terminal);
  return hear(terminal, flags.cache === false || flags.suggest !== undefined, (heard) =>
    makePackages(sources, flags, heard.terminal, heard),
  );
}

async function makePackages(
  sources: readonly string[],
  flags: GenerateFlags,
  terminal: Terminal,
  heard: Heard,
): Promise<ExitCode> {
  const targets = await findTargets(sources, flags, terminal.cwd, heard.onRead);
  if (flags.suggest !== undefined && targets.length > 1)
    throw new UsageError("--suggest writes the overlay of one description.", `Name one: ${targets[0]!.api}`);
  const template = readTemplate();
  const results: object[] = [];
  let code: ExitCode = exitCode.done;
  for (const target of targets) {
    const isQuiet = Boolean(flags.quiet || flags.json);
    const lines = stageLines(target.api, terminal, isQuiet);
    const untouched = flags.check ? "" : `${target.output} was not touched.\n`;
    terminal.ifStopped((interruption) => failed(interruption, target, untouched).words);
    try {
      const onWrite = () => terminal.ifStopped((interruption) => failed(interruption, target, "").words);
      const options = { template, check: flags.check === true, onWrite, onRead: heard.onRead, ...lines };
      const { generated, difference, names } = await makePackage(target, options, terminal);
      const isFresh = isSame(difference) && names === "same";
      if (flags.check && !isFresh) code = Math.max(code, exitCode.failed) as ExitCode;
      const last = flags.check ? "check" : "write";
      heard.unheard(() => {
        lines.onStage(last, `${target.output}: ${summary(difference, flags.check === true)}`);
        if (generated.names && names !== "same")
          lines.onStage(
            "names",
            `${generated.names.path}: ${flags.check ? names : names === "missing" ? "added" : "rewritten"}`,
          );
      });
      heard.made(target, generated, difference, isFresh || !(flags.check || flags.json));
      if (!isQuiet) heard.instead(stageLine(last, noTime(terminal), `${target.output}: up to date`));
      if (flags.suggest !== undefined) lines.onStage("suggest", suggest(flags.suggest, generated, terminal));
      if (flags.json) results.push(jsonResult(target, generated, difference));
      else tell(target, generated, difference, flags, terminal);
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

/** The other way to run it, which prints a line a time. */
async function watch(sources: readonly string[], flags: GenerateFlags, terminal: Terminal): Promise<ExitCode> {
  for (const other of ["check", "report", "suggest", "json"] as const)
    if (flags[other] !== undefined)
      throw new UsageError(
        `--watch does not go with --${other}: it never ends, and prints a line for each run.`,
        `Run katagami generate --${other} by itself.`,
      );
  return (await import("./watch.js")).watchCommand(sources, flags, terminal);
}

/** Writes the overlay that the report prints, and says how much there is in it. */
function suggest(path: string, { normalised, api }: Generated, { cwd, hold }: Terminal): string {
  const { untyped, unpaged } = normalised;
  const actions = [...untyped, ...unpaged, ...api.unsent].flatMap((place) => place.actions ?? []);
  if (actions.length === 0) return "nothing is missing, no file was written";
  writeNewText(resolve(cwd, path), showJson(suggestedOverlay(actions)), { path, option: "--suggest", hold });
  return `${path}: ${plural(actions.length, "action")}`;
}

function tell(
  target: Target,
  generated: Generated,
  difference: Written,
  flags: GenerateFlags,
  terminal: Terminal,
): void {
  const style = styler(terminal);
  const { overruled, files: _files, ...paths } = difference;
  const names = generated.names === undefined ? "same" : compareNamesLock(generated.names);
  if (flags.check && names !== "same") terminal.out(`${names.padEnd(8)}${generated.names!.path}\n`);
  if (flags.check && !(isSame(difference) && names === "same")) {
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
  if (generated.problems.length > 0) {
    const count = countProblems(generated.problems);
    if (flags.brief) terminal.err(`${style("yellow", count)}: katagami lint lists them.\n`);
    else terminal.err(`${showProblems(generated.problems, terminal)}\n${count}\n`);
  }
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

function jsonResult(target: Target, generated: Generated, { overruled, files: _, ...difference }: Written): object {
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
