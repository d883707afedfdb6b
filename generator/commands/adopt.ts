import { adopt, type Adoption } from "../adopt.js";
import { configuredTargets, findConfig, type Target } from "../config.js";
import { printableLines } from "../diff/report/text/style.js";
import { plural } from "../plural.js";
import { compareNamesLock, writeNamesLock } from "../write/write-names-lock.js";
import { exitCode, type ExitCode, UsageError } from "./failure.js";
import { readOptions, type ReadFlags } from "./read-flags.js";
import { stageLines } from "./stages.js";
import { showJson, styler, type Terminal } from "./terminal.js";

export interface AdoptFlags extends ReadFlags {
  readonly force?: boolean;
  readonly config?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
  /** Whether another command says what comes next. */
  readonly brief?: boolean;
}

const example = "katagami adopt my-api src/client";

/** `katagami adopt`: the names of code that a team uses already become those of the package. */
export async function adoptCommand(given: readonly string[], flags: AdoptFlags, terminal: Terminal): Promise<ExitCode> {
  const path = given.at(-1);
  if (path === undefined || given.length > 2)
    throw new UsageError("Name the code whose names are to be adopted, and the API where there are several.", example);
  const target = await targetOf(given.slice(0, -1), flags, terminal);
  const lines = stageLines(target.api, terminal, Boolean(flags.quiet || flags.json));
  const { cwd, signal } = terminal;
  const adoption = await adopt(target, path, { cwd, signal, ...lines, force: flags.force === true });
  lines.clear();
  signal.throwIfAborted();
  const written = compareNamesLock(adoption.names);
  writeNamesLock(adoption.names, cwd, terminal.hold);
  if (flags.json) terminal.out(showJson(jsonOf(target, adoption)));
  else if (!flags.quiet) terminal.out(`${shown(adoption, terminal)}\n`);
  if (!flags.json && !flags.quiet && written !== "same")
    terminal.err(`${adoption.names.path} is written.${flags.brief ? "" : " Run katagami generate."}\n`);
  return exitCode.done;
}

async function targetOf(
  apis: readonly string[],
  flags: AdoptFlags,
  terminal: Terminal,
): Promise<Target & { readonly lock: string }> {
  const config = flags.config ?? findConfig(terminal.cwd);
  if (config === undefined)
    throw new UsageError(
      "There is no redocly.yaml here or above.",
      "Names are adopted for the APIs of a redocly.yaml.",
    );
  const targets = await configuredTargets(config, apis, terminal.cwd);
  const [target] = targets;
  if (target === undefined || targets.length > 1)
    throw new UsageError(
      "redocly.yaml has several APIs: name one.",
      `katagami adopt ${target?.api ?? "my-api"} src/client`,
    );
  if (target.lock === undefined)
    throw new UsageError(
      `${target.api} has no place for a names lock: its description is at a URL.`,
      "Keep the description in a file of yours, and let `root` name that.",
    );
  const given = readOptions(flags);
  return { ...target, lock: target.lock, ...given, allow: [...target.allow, ...given.allow] };
}

function jsonOf({ api }: Target, { adopted, names, ...rest }: Adoption): object {
  const { calls, schemas, left } = adopted;
  return { api, lock: names.path, ...rest, calls, schemas: Object.fromEntries(schemas), left };
}

/** Most lines of each table. */
const most = 50;

function shown({ adopted, taken, differing, clashing, unread, all }: Adoption, terminal: Terminal): string {
  const style = styler({ interactive: terminal.outInteractive });
  const table = (title: string, lines: readonly string[]): string[] => {
    if (lines.length === 0) return [];
    const more = lines.length > most ? [`  … and ${lines.length - most} more (--json has all)`] : [];
    return ["", style("bold", title), ...lines.slice(0, most).map((line) => `  ${printableLines(line)}`), ...more];
  };
  const count = (part: number, whole: number, word: string) => `${part} of ${plural(whole, word)}`;
  return [
    `Names taken: ${count(taken.operations, all.operations, "operation")}, ${count(taken.schemas, all.schemas, "schema")}.`,
    ...table(
      "Calls: the name on the left stays where it has no dot, and each takes a client first",
      adopted.calls.map(({ before, after }) => `${before}  →  ${after}`),
    ),
    ...table(
      "Not taken, since names.lock.yaml has another name (--force takes them)",
      differing.map(({ key, name, pinned }) => `${key}: ${name}, pinned as ${pinned}`),
    ),
    ...table(
      "Not taken, since the name is pinned to something else",
      clashing.map(({ key, name, other }) => `${key}: ${name} is the name of ${other}`),
    ),
    ...table(
      "Not kept",
      adopted.left.map(({ what, reason }) => `${what}: ${reason}`),
    ),
    ...table("Files that lie too deep within one another to be read", unread),
  ].join("\n");
}
