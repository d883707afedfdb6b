import { configuredTargets, findConfig, singleTarget, type Target } from "../config.js";
import { generate, type Generated } from "../generate.js";
import { ProblemsError } from "../problem.js";
import { compare, isSame, type Difference } from "../write/compare.js";
import { readTemplate } from "../write/read-template.js";
import { writePackage } from "../write/write-package.js";
import { exitCode, type ExitCode } from "./exit-code.js";
import { countProblems, showProblems } from "./show-problems.js";
import { showReport } from "./show-report.js";
import { stageLines } from "./stages.js";
import { styler, type Terminal } from "./terminal.js";
import { UsageError } from "./usage-error.js";

export interface GenerateFlags {
  readonly out?: string;
  readonly name?: string;
  readonly overlay?: readonly string[];
  readonly header?: Readonly<Record<string, string>>;
  readonly config?: string;
  readonly check?: boolean;
  readonly report?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** `katagami generate`: every target in turn; all are tried, and the worst exit code counts. */
export async function generateCommand(
  sources: readonly string[],
  flags: GenerateFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const targets = await findTargets(sources, flags, terminal);
  const template = readTemplate();
  const results: object[] = [];
  let code: ExitCode = exitCode.done;
  for (const target of targets) {
    const lines = stageLines(target.api, terminal, Boolean(flags.quiet || flags.json));
    try {
      const generated = await generate(target, { cwd: terminal.cwd, template, signal: terminal.signal, ...lines });
      terminal.signal.throwIfAborted();
      const difference = flags.check
        ? compare(target.output, generated.files)
        : writePackage(target.output, generated.files, terminal.cwd);
      const differs = flags.check === true && !isSame(difference);
      if (differs) code = exitCode.failed;
      lines.onStage(flags.check ? "check" : "write", `${target.output}: ${summary(difference, flags.check === true)}`);
      results.push(jsonResult(target, generated, difference));
      if (!flags.json) tell(target, generated, difference, flags, terminal);
    } catch (error) {
      if (!(error instanceof ProblemsError) || terminal.signal.aborted) throw error;
      code = exitCode.failed;
      results.push({ api: target.api, output: target.output, ok: false, problems: error.problems });
      if (!flags.json)
        terminal.err(
          `${showProblems(error.problems, terminal)}\n${countProblems(error.problems)}; ${target.output} is as it was.\n`,
        );
    }
  }
  if (flags.json) terminal.out(JSON.stringify({ results }, null, 2) + "\n");
  return code;
}

/** One source with --out needs no configuration; names of APIs, or none, need one. */
async function findTargets(sources: readonly string[], flags: GenerateFlags, { cwd }: Terminal): Promise<Target[]> {
  const [source] = sources;
  if (flags.out !== undefined) {
    if (source === undefined || sources.length > 1)
      throw new UsageError(
        "--out goes with exactly one path or URL of a description.",
        "katagami generate openapi.yaml --out client",
      );
    return [
      await singleTarget(source, flags.out, {
        ...(flags.name ? { name: flags.name } : {}),
        overlays: flags.overlay ?? [],
        headers: flags.header ?? {},
      }),
    ];
  }
  const config = flags.config ?? findConfig(cwd);
  if (source !== undefined && (config === undefined || /[/\\.]/.test(source)))
    throw new UsageError(`Where shall the package made from ${source} go?`, `katagami generate ${source} --out client`);
  if (config === undefined)
    throw new UsageError(
      "There is no redocly.yaml here or above.",
      "Name a description: katagami generate openapi.yaml --out client",
    );
  const targets = await configuredTargets(config, sources, cwd);
  if (targets.length === 0)
    throw new UsageError(
      `No API in ${config} has an x-katagami output.`,
      "Add `x-katagami: { output: generated/my-api }` to an entry of `apis`.",
    );
  return targets;
}

function tell(
  target: Target,
  generated: Generated,
  difference: Difference,
  flags: GenerateFlags,
  terminal: Terminal,
): void {
  const style = styler(terminal);
  if (flags.check && !isSame(difference)) {
    for (const [what, paths] of Object.entries(difference))
      for (const path of paths) terminal.out(`${what.padEnd(8)}${target.output}/${path}\n`);
    terminal.err(
      `${style("red", "differs")}: ${target.output} is not what ${target.source} gives. Run: katagami generate\n`,
    );
  }
  if (flags.report) terminal.out(showReport(generated.normalised, generated.locate, terminal) + "\n");
  if (flags.quiet) return;
  if (generated.problems.length > 0)
    terminal.err(`${showProblems(generated.problems, terminal)}\n${countProblems(generated.problems)}\n`);
  const { untyped } = generated.normalised;
  if (untyped.length > 0 && !flags.report)
    terminal.err(
      `${style("yellow", `${untyped.length} places stay without a type`)}: run again with --report to see them, and the overlay that would type them.\n`,
    );
}

function summary({ missing, changed, stale }: Difference, check: boolean): string {
  if (missing.length + changed.length + stale.length === 0) return "up to date";
  const [added, rewritten, removed] = check ? ["missing", "changed", "stale"] : ["added", "rewritten", "removed"];
  return [`${missing.length} ${added}`, `${changed.length} ${rewritten}`, `${stale.length} ${removed}`]
    .filter((part) => !part.startsWith("0 "))
    .join(", ");
}

function jsonResult(target: Target, generated: Generated, difference: Difference): object {
  const { repairs, untyped } = generated.normalised;
  const place = (pointer: string) => ({ pointer, ...generated.locate(pointer) });
  return {
    api: target.api,
    output: target.output,
    ok: true,
    package: generated.package,
    operations: generated.api.operations.map(({ name, method, path }) => ({ name, method, path })),
    difference,
    repairs: repairs.map((repair) => ({ ...repair, ...place(repair.pointer) })),
    untyped: untyped.map((one) => ({ ...one, ...place(one.pointer) })),
    problems: generated.problems,
  };
}
