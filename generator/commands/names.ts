import { configuredTargets, findConfig, type Target } from "../config.js";
import { printableLines } from "../diff/report/text/style.js";
import { closestName } from "../closest-name.js";
import type { NamesLock } from "../model/pins/names-lock.js";
import { printLock } from "../model/pins/print-lock.js";
import { holderOf, isGone, releasable, releaseName } from "../model/pins/release-name.js";
import { readNamesLock, type ReadLock } from "../names-lock.js";
import { plural } from "../plural.js";
import { writeNamesLock } from "../write/write-names-lock.js";
import { exitCode, type ExitCode, UsageError } from "./failure.js";
import { showJson, styler, type Terminal } from "./terminal.js";

export interface NamesFlags {
  readonly release?: readonly string[];
  readonly config?: string;
  readonly json?: boolean;
}

/** A names lock that is there, and the API that it belongs to. */
interface Pinned extends ReadLock {
  readonly api: string;
  readonly path: string;
}

/** `katagami names`: what is pinned, and what can be let go; `--release` lets it go. */
export async function namesCommand(apis: readonly string[], flags: NamesFlags, terminal: Terminal): Promise<ExitCode> {
  const config = flags.config ?? findConfig(terminal.cwd);
  if (config === undefined)
    throw new UsageError("There is no redocly.yaml here or above.", "Names are pinned for the APIs of a redocly.yaml.");
  const targets = await configuredTargets(config, apis, terminal.cwd);
  const all: Pinned[] = [];
  for (const target of targets) {
    const read = target.lock === undefined ? undefined : await readNamesLock(target.lock, terminal.cwd);
    if (read !== undefined) all.push({ ...read, api: target.api, path: target.lock! });
    else if (!flags.json) terminal.err(`${printableLines(`${target.api}: ${whyNone(target)}`)}\n`);
  }
  if (flags.release !== undefined) return release(flags.release, all, terminal);
  if (flags.json) terminal.out(showJson({ results: all.map(jsonOf) }));
  else for (const pinned of all) terminal.out(`${shown(pinned, terminal)}\n`);
  return exitCode.done;
}

function whyNone({ lock, source }: Target): string {
  return lock === undefined
    ? `no names are pinned, since ${source} is no file of yours.`
    : `no names are pinned yet. katagami generate writes ${lock}.`;
}

function release(names: readonly string[], all: readonly Pinned[], terminal: Terminal): ExitCode {
  const done = new Map<Pinned, NamesLock>();
  for (const name of names) {
    const holders = all.filter(({ lock }) => releasable(lock).includes(name));
    if (holders.length > 1)
      throw new UsageError(
        `Several APIs have the old name ${name}.`,
        `Name one: katagami names ${holders[0]!.api} --release ${name}`,
      );
    const [holder] = holders;
    if (holder === undefined) throw cannotRelease(name, all);
    done.set(holder, releaseName(done.get(holder) ?? holder.lock, name));
  }
  for (const [{ path, text: before }, lock] of done) {
    writeNamesLock({ path, before, text: printLock(lock) }, terminal.cwd, terminal.hold);
    terminal.err(`${path}: ${names.join(", ")} let go. Run katagami generate to take it out of the package.\n`);
  }
  return exitCode.done;
}

function cannotRelease(name: string, all: readonly Pinned[]): UsageError {
  const holder = all.map(({ lock }) => holderOf(lock, name)).find((key) => key !== undefined);
  if (holder !== undefined)
    return new UsageError(
      `${name} is what ${holder} is called now: only old names can be let go.`,
      "To call it otherwise, write the new name under `names` in redocly.yaml.",
    );
  const known = all.flatMap(({ lock }) => releasable(lock));
  const close = closestName(name, known);
  const hint =
    close === undefined
      ? known.length === 0
        ? "No name is old."
        : `Old names: ${known.slice(0, 20).join(", ")}.`
      : `Did you mean ${close}?`;
  return new UsageError(`Nothing has the old name ${name}.`, hint);
}

interface Row {
  readonly key: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly gone: boolean;
}

function rowsOf(lock: NamesLock, group: "operations" | "schemas"): Row[] {
  return [...lock[group]].map(([key, pin]) => ({ key, ...pin, gone: isGone(lock, group, key) }));
}

function jsonOf({ api, path, lock }: Pinned): object {
  return { api, lock: path, operations: rowsOf(lock, "operations"), schemas: rowsOf(lock, "schemas") };
}

function shown({ api, path, lock }: Pinned, terminal: Terminal): string {
  const style = styler({ interactive: terminal.outInteractive });
  const [operations, schemas] = [rowsOf(lock, "operations"), rowsOf(lock, "schemas")];
  const rows = [...operations, ...schemas];
  const old = rows.reduce((count, { aliases }) => count + aliases.length, 0);
  const gone = rows.filter((row) => row.gone).length;
  const width = Math.min(
    60,
    rows.reduce((most, { key }) => Math.max(most, key.length), 0),
  );
  const lines = rows.map(({ key, name, aliases, gone: isAway }) => {
    const note = [
      aliases.length > 0 ? `was ${aliases.join(", ")}` : "",
      isAway ? "gone from the description: its name is kept" : "",
    ].filter(Boolean);
    return `  ${printableLines(key).padEnd(width)}  ${name}${note.length > 0 ? style("yellow", `  (${note.join("; ")})`) : ""}`;
  });
  const counts = [plural(operations.length, "operation"), plural(schemas.length, "schema"), plural(old, "old name")];
  const head = `${api}  ${path}: ${counts.join(", ")}, ${gone} gone`;
  return [style("bold", printableLines(head)), ...lines].join("\n");
}
