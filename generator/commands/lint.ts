import { configuredTargets, findConfig, readTargets, type Target } from "../config.js";
import { absoluteLocation, displayLocation } from "../load/location.js";
import { load } from "../load/load.js";
import { loadOverlay, type LoadedOverlay } from "../load/overlay.js";
import { loadRedoclyConfig } from "../load/redocly-config.js";
import { ProblemsError, type Problem } from "../problem.js";
import { filterDocument, keptProblems } from "../filter/filter-document.js";
import { isEmpty, noFilter } from "../filter/rule.js";
import { brokenProblems } from "../normalise/broken-problems.js";
import { findMistakes } from "../normalise/normalise.js";
import { readFilterFlags, type FilterFlags } from "./filter-flags.js";
import { exitCode, type ExitCode, UsageError } from "./failure.js";
import { countProblems, showJson, showProblems, type Terminal } from "./terminal.js";
import { recoverPackages } from "./recover-packages.js";
import { readOptions, waitLines, type ReadFlags } from "./read-flags.js";

export interface LintFlags extends ReadFlags, FilterFlags {
  readonly config?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** `katagami lint`: what is wrong with the descriptions and overlays, without generating anything. */
export async function lintCommand(sources: readonly string[], flags: LintFlags, terminal: Terminal): Promise<ExitCode> {
  const problems: Problem[] = [];
  for (const { source, overlays, allow, rules, filter } of await findInputs(sources, flags, terminal)) {
    const reading = readOptions(flags);
    const options = {
      ...reading,
      allow: [...allow, ...reading.allow],
      headersFor: source,
      cwd: terminal.cwd,
      config: rules,
      signal: terminal.signal,
      onWait: waitLines(terminal, flags.quiet),
    };
    const opened: LoadedOverlay[] = [];
    for (const overlay of overlays) {
      const found = await collect(terminal, async () => {
        const loaded = await loadOverlay(overlay, options);
        opened.push(loaded);
        return loaded;
      });
      for (const problem of found) problems.push(problem);
    }
    const given = readFilterFlags(flags, source, terminal.cwd);
    const found = await collect(terminal, async () => {
      const loaded = await load(source, { ...options, overlays: opened });
      const filtered = filterDocument(loaded.document, isEmpty(given) ? filter : given);
      const file = displayLocation(absoluteLocation(source, terminal.cwd), terminal.cwd);
      const mistakes = brokenProblems(findMistakes(filtered.document), loaded);
      return { problems: [...keptProblems(loaded.problems, file, filtered), ...filtered.problems, ...mistakes] };
    });
    for (const problem of found) problems.push(problem);
  }
  const told = [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
  if (flags.json) terminal.out(showJson({ problems: told }));
  else {
    if (told.length > 0) terminal.out(showProblems(told, { interactive: terminal.outInteractive }) + "\n");
    if (!flags.quiet) terminal.err(`${countProblems(told)}\n`);
  }
  return told.some(({ severity }) => severity === "error") ? exitCode.failed : exitCode.done;
}

async function findInputs(
  sources: readonly string[],
  flags: LintFlags,
  terminal: Terminal,
): Promise<Pick<Target, "source" | "overlays" | "allow" | "rules" | "filter">[]> {
  const { cwd } = terminal;
  const config = flags.config ?? findConfig(cwd);
  if (sources.length === 0) {
    if (config === undefined)
      throw new UsageError("There is no redocly.yaml here or above.", "Name a description: katagami lint openapi.yaml");
    const targets = await configuredTargets(config, [], cwd);
    await recoverPackages(targets, terminal);
    return targets;
  }
  const { rules, targets } =
    config === undefined ? { rules: await loadRedoclyConfig(undefined), targets: [] } : await readTargets(config, cwd);
  await recoverPackages(targets, terminal);
  return sources.map(
    (source) =>
      targets.find(({ api }) => api === source) ?? { source, overlays: [], allow: [], rules, filter: noFilter },
  );
}

async function collect(
  { signal }: Terminal,
  read: () => Promise<{ problems: readonly Problem[] }>,
): Promise<readonly Problem[]> {
  try {
    return (await read()).problems;
  } catch (error) {
    if (error instanceof ProblemsError && !signal.aborted) return error.problems;
    throw error;
  }
}
