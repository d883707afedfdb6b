import { basename, isAbsolute, relative, resolve, sep } from "node:path";
import { configuredTargets } from "../config.js";
import { printableLines } from "../diff/report/text/style.js";
import { prepareApi, type PreparedApi } from "../init.js";
import { candidatesOf, chooseApis, type Candidate } from "../init/choose-apis.js";
import { isElsewhere } from "../init/plan-api.js";
import { planFetched, planFile, planPackageJson, planRedocly, type PlannedFile } from "../init/plan-files.js";
import type { ForeignSetup } from "../init/foreign-setup.js";
import type { Project } from "../load/project.js";
import { apisOf, readSetups } from "../init/read-setups.js";
import { ciOf, workflowsFor, type Ci } from "../init/workflows.js";
import { kindOf, parsed, readProject } from "../load/read-project.js";
import { readWorkflows } from "../write/read-template.js";
import { writeText } from "../write/write-error.js";
import { adoptCommand } from "./adopt.js";
import { exitCode, type ExitCode, failure, UsageError } from "./failure.js";
import { generateCommand } from "./generate.js";
import { askWhichApis, askWhoseWorkflows } from "./init-questions.js";
import { nextSteps } from "./init-next.js";
import { pullCommand } from "./pull.js";
import { readOptions, type ReadFlags } from "./read-flags.js";
import { stageLines } from "./stages.js";
import { styler, type Terminal } from "./terminal.js";

export interface InitFlags extends ReadFlags {
  readonly yes?: boolean;
  readonly name?: string;
  readonly source?: boolean;
  readonly ci?: Ci;
  readonly publish?: boolean;
  /** `--no-generate` says false. */
  readonly generate: boolean;
}

/** `katagami init`: sets a folder up, and says of each file what became of it. What is there is never overwritten. */
export async function initCommand(
  given: readonly string[],
  flags: InitFlags,
  terminal: Terminal,
  now: string,
): Promise<ExitCode> {
  const { cwd, signal, hold } = terminal;
  const project = await readProject(cwd, { signal, hold });
  if (project.redocly?.value === undefined && project.redocly !== undefined)
    throw new UsageError(`${project.redocly.path} is no YAML.`, "Mend it first: katagami lint says where.");
  const setups = readSetups(project);
  tellFound(project, setups, terminal);

  const chosen = (sources: readonly string[]) =>
    chooseApis(
      project,
      setups,
      sources.map((source) => fromHere(source, cwd)),
    );
  const choice = chosen(given);
  const candidates =
    "open" in choice
      ? candidatesOf(chosen(await askWhichApis(choice.open, project, flags, terminal)))
      : choice.candidates;
  if (flags.name !== undefined && candidates.length > 1)
    throw new UsageError(
      "--name is for one API.",
      `Name its description: katagami init ${candidates[0]!.source} --name …`,
    );
  const ci = flags.ci ?? (await askWhoseWorkflows(ciOf(project), flags, terminal));
  const apis = await prepareAll(candidates, project, flags, terminal, now);

  const fresh = apis.filter(({ entry }) => entry !== "complete");
  const sources = Object.values(apisOf(project.redocly?.value)).some((entry) => isPulled(entry));
  const about = {
    isPulled: sources || fresh.some(({ source }) => source !== undefined),
    publishes: flags.publish === true,
  };
  const workflows = workflowsFor(ci, ci === "none" ? [] : readWorkflows(ci), project, about);
  const isThere = (path: string) => kindOf(resolve(cwd, path)) !== "missing";
  const files: PlannedFile[] = [
    planRedocly(project, fresh, parsed),
    ...apis.flatMap((api) => planFetched(api, isThere)),
    planPackageJson(project, basename(resolve(cwd)), about.isPulled),
    ...workflows.files.map((file) => planFile(file, isThere)),
  ];
  signal.throwIfAborted();
  writeFiles(files, workflows.notes, terminal);
  if (files[0]!.what === "kept" && fresh.length > 0) return exitCode.failed;

  const names = apis.map(({ name }) => name);
  const lost = apis.filter(({ root, entry }) => entry === "complete" && !isThere(root)).map(({ name }) => name);
  if (lost.length > 0) await pullCommand(lost, {}, terminal, now);
  await adoptAll(apis, files[0]!.path, terminal);
  const code = flags.generate ? await generateCommand(names, { brief: true }, terminal) : exitCode.done;
  if (!signal.aborted)
    terminal.out(nextSteps(apis, { code, isGenerated: flags.generate, ci, publishes: about.publishes, project }));
  return code;
}

/** A path as it can stand in a file that others have, too. */
function fromHere(source: string, cwd: string): string {
  return isAbsolute(source) ? relative(cwd, source).split(sep).join("/") || "." : source;
}

function isPulled(entry: unknown): boolean {
  const own = (entry as { readonly "x-katagami"?: { readonly source?: unknown } } | null)?.["x-katagami"];
  return own?.source !== undefined;
}

/** What is read says what there is before anything is asked. */
function tellFound({ descriptions, isCut }: Project, setups: readonly ForeignSetup[], terminal: Terminal): void {
  const style = styler({ interactive: terminal.outInteractive });
  const say = (line: string) => terminal.out(`${printableLines(line)}\n`);
  if (descriptions.length + setups.length > 0) terminal.out(`${style("bold", "Found")}\n`);
  for (const { path, title } of descriptions.slice(0, 10)) say(`  ${path}  ${title}`);
  if (descriptions.length > 10) say(`  … and ${descriptions.length - 10} more descriptions`);
  if (isCut) say("  There are more files here than are looked through: name the description.");
  for (const { tool, place, apis, left } of setups) {
    say(`  ${place}  ${tool}`);
    for (const { input, outputs } of apis)
      if (input !== undefined)
        say(`    taken over: ${input}${outputs.length > 0 ? `, and the names in ${outputs.join(", ")}` : ""}`);
    for (const each of left) say(`    not taken over: ${each}`);
  }
}

/** Fetches and names each, before anything is written. */
async function prepareAll(
  candidates: readonly Candidate[],
  project: Project,
  flags: InitFlags,
  terminal: Terminal,
  now: string,
): Promise<PreparedApi[]> {
  const { cwd, signal, hold } = terminal;
  const { timeout, ...reading } = readOptions(flags);
  const names = new Set(Object.keys(apisOf(project.redocly?.value)));
  const prepared: PreparedApi[] = [];
  for (const candidate of candidates) {
    const isFetched = candidate.entry === undefined && isElsewhere(candidate.source);
    const lines = stageLines(candidate.name ?? candidate.source, terminal, !isFetched);
    const options = {
      ...{ cwd, now, signal, hold, ...lines, ...reading },
      ...(timeout === undefined ? {} : { timeout }),
      ...{ name: flags.name, isSource: flags.source === true },
    };
    const api = await prepareApi(candidate, options, (name) => names.has(name));
    if (isFetched) lines.onStage("fetch", api.detail);
    lines.clear();
    names.add(api.name);
    prepared.push(api);
  }
  return prepared;
}

function writeFiles(files: readonly PlannedFile[], notes: readonly string[], terminal: Terminal): void {
  const style = styler({ interactive: terminal.outInteractive });
  const { cwd, hold } = terminal;
  terminal.out(`${style("bold", "Files")}\n`);
  for (const { path, what, text, note } of files) {
    if (text !== undefined) writeText(resolve(cwd, path), text, { path, option: "cd", hold });
    const [first, ...others] = (note ?? "").split("\n");
    terminal.out(`  ${what.padEnd(9)} ${printableLines(`${path}${first ? `: ${first}` : ""}`)}\n`);
    for (const line of others) terminal.out(`    ${printableLines(line)}\n`);
  }
  for (const note of notes) terminal.out(`  ${note}\n`);
}

/** Pins the names of code that another generator wrote, where none are pinned yet. */
async function adoptAll(apis: readonly PreparedApi[], config: string, terminal: Terminal): Promise<void> {
  const { cwd } = terminal;
  const isThere = (path: string) => kindOf(resolve(cwd, path)) !== "missing";
  for (const { name, outputs } of apis) {
    if (outputs.length === 0) continue;
    const [target] = await configuredTargets(config, [name], cwd);
    if (target?.lock === undefined || isThere(target.lock)) continue;
    for (const output of outputs) {
      if (!isThere(output)) {
        terminal.out(`${printableLines(output)} is not there. When it is: katagami adopt ${name} ${output} --force\n`);
        continue;
      }
      try {
        await adoptCommand([name, output], { brief: true }, terminal);
      } catch (error) {
        terminal.signal.throwIfAborted();
        terminal.err(`${failure(error, terminal).text}\n`);
      }
    }
  }
}
