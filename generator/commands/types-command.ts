import { join, resolve } from "node:path";
import { configAt, findConfig, singleTarget, type Target } from "../config.js";
import type { TypesOptions } from "../emit/openapi-typescript.js";
import { printableLines } from "../diff/report/text/style.js";
import { readStdin } from "../load/read-stdin.js";
import { makeTypes } from "../type-file.js";
import { readTyped, type TypedApi } from "../types-config.js";
import { readIfThere } from "../write/write-new-text.js";
import { writeText } from "../write/write-error.js";
import { exitCode, type ExitCode, failure, UsageError } from "./failure.js";
import { readOptions, waitLines, type ReadFlags } from "./read-flags.js";
import { countProblems, styler, type Terminal } from "./terminal.js";

export interface TypesFlags extends ReadFlags {
  readonly output?: string;
  readonly check?: boolean;
  /** A redocly.yaml, or its folder. */
  readonly redocly?: string;
  readonly overlay?: readonly string[];
  readonly quiet?: boolean;
  readonly types: TypesOptions;
}

/** A description, and the file of its types: standard output where that has no path. */
interface Wanted {
  readonly target: Target;
  readonly output: string | undefined;
}

/** What standard input is called, as a file. */
const stdin = "<stdin>";

/** Most bytes of it, as of any file. */
const mostBytes = 64 * 1024 * 1024;

/** `katagami types`: all files in turn; all are tried, and the worst exit code counts. */
export async function typesCommand(
  sources: readonly string[],
  flags: TypesFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const { cwd, signal } = terminal;
  for (const option of ["rootTypesNoSchemaPrefix", "rootTypesKeepCasing"] as const)
    if (flags.types[option] && !flags.types.rootTypes)
      terminal.err(
        `${option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replace(/^/, "--")} does nothing without --root-types.\n`,
      );
  const wanted = await findWanted(sources, flags, terminal);
  const path = join(cwd, stdin);
  const isPiped = wanted.some(({ target }) => target.source === stdin);
  const given = isPiped ? new Map([[path, await readStdin(mostBytes, signal)]]) : new Map<string, Buffer>();
  let code: ExitCode = exitCode.done;
  for (const { target, output } of wanted) {
    try {
      const onWait = waitLines(terminal, flags.quiet);
      const { text, problems } = await makeTypes(target, flags.types, { cwd, signal, given, onWait });
      if (output === undefined) terminal.out(text);
      else if (!keep(output, text, flags, terminal)) code = Math.max(code, exitCode.failed) as ExitCode;
      if (problems.length > 0 && output !== undefined && !flags.quiet)
        terminal.err(`${styler(terminal)("yellow", countProblems(problems))}: katagami lint lists them.\n`);
    } catch (error) {
      if (wanted.length === 1) throw error;
      const failed = failure(error, terminal, flags.quiet);
      code = Math.max(code, failed.code) as ExitCode;
      terminal.err(`${failed.text}\n`);
      if (signal.aborted) break;
    }
  }
  return code;
}

/** Writes a file where it differs, or only tells; whether all is well. */
function keep(output: string, text: string, flags: TypesFlags, terminal: Terminal): boolean {
  const style = styler(terminal);
  const path = resolve(terminal.cwd, output);
  const before = readIfThere(path);
  const state = before === text ? "up to date" : before === undefined ? "missing" : "not up to date";
  const tell = (what: string) => terminal.err(`${printableLines(output)}: ${what}\n`);
  if (flags.check && before !== text) {
    tell(`${style("red", state)}. Run it without --check.`);
    return false;
  }
  if (before !== text) writeText(path, text, { path: output, option: "--output", hold: terminal.hold });
  if (!flags.quiet) tell(before === text ? state : "written");
  return true;
}

async function findWanted(sources: readonly string[], flags: TypesFlags, terminal: Terminal): Promise<Wanted[]> {
  const { cwd } = terminal;
  const { redocly, output, overlay = [] } = flags;
  const config = redocly === undefined ? findConfig(cwd) : configAt(resolve(cwd, redocly));
  if (config === undefined && redocly !== undefined)
    throw new UsageError(`There is no redocly.yaml at ${redocly}.`, "Name the file, or the folder that it lies in.");
  const { rules, apis } = await readTyped(config, cwd);
  const reading = readOptions(flags);
  const [source] = sources;
  const configured = apis.filter((each) => (source === undefined ? each.output !== undefined : each.api === source));
  if (configured.length > 0) {
    if (overlay.length > 0)
      throw new UsageError(
        "--overlay goes with a path or URL.",
        "Of an API, it stands under x-katagami in redocly.yaml.",
      );
    if (source === undefined && output !== undefined)
      throw new UsageError(
        "--output goes with one source.",
        `Name it: katagami types ${configured[0]!.api} -o ${output}`,
      );
    const wanted = await Promise.all(configured.map((each) => targetOf(each, output ?? each.output)));
    return checked(wanted);
  }
  if (source === undefined && terminal.canAsk)
    throw new UsageError("Of which description?", "katagami types openapi.yaml -o schema.d.ts");
  const others = apis.filter((each) => each.output !== undefined).map(({ api }) => api);
  if (source !== undefined && others.length > 0 && !flags.quiet)
    terminal.err(
      `Of redocly.yaml nothing is written. Without a source, these are: ${printableLines(others.join(", "))}\n`,
    );
  const target = await singleTarget(source ?? stdin, output ?? "", { overlays: overlay });
  return checked([{ target: { ...target, ...reading, rules }, output }]);

  async function targetOf({ output: _, ...given }: TypedApi, output: string | undefined): Promise<Wanted> {
    const target = await singleTarget(given.source, output ?? "", { overlays: given.overlays });
    return { target: { ...target, ...given, ...reading, allow: [...given.allow, ...reading.allow] }, output };
  }

  function checked(wanted: Wanted[]): Wanted[] {
    if (flags.check && wanted.some((each) => each.output === undefined))
      throw new UsageError("--check compares a file.", "Name it: -o schema.d.ts");
    return wanted;
  }
}
