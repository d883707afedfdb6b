import { resolve } from "node:path";
import { findConfig } from "../config.js";
import { formats } from "../diff/report/formats.js";
import type { DiffResult } from "../diff/report/diff-result.js";
import { displayLocation, isUrl } from "../load/location.js";
import { plural } from "../plural.js";
import { pull, type Pulled } from "../pull.js";
import { pullTargets, type PullTarget } from "../pull-targets.js";
import { writeText } from "../write/write-error.js";
import { comparePulled } from "./compare-pulled.js";
import { exitCode, type ExitCode, failure, UsageError } from "./failure.js";
import { readOptions, type ReadFlags } from "./read-flags.js";
import { stageLines } from "./stages.js";
import { showJson, styler, type Terminal } from "./terminal.js";

export interface PullFlags extends ReadFlags {
  readonly config?: string;
  readonly check?: boolean;
  readonly force?: boolean;
  /** A file for the Markdown report about what changed. */
  readonly report?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** `katagami pull`: every target in turn; all are tried, and the worst exit code counts. */
export async function pullCommand(
  names: readonly string[],
  flags: PullFlags,
  terminal: Terminal,
  now: string,
): Promise<ExitCode> {
  const { cwd } = terminal;
  const config = flags.config ?? findConfig(cwd);
  if (config === undefined)
    throw new UsageError(
      "There is no redocly.yaml here or above.",
      "pull needs one, with `x-katagami: { source: https://example.com/openapi.yaml }` under an API.",
    );
  const targets = await pullTargets(config, names, cwd);
  refuseSpreading(targets, flags);
  const isQuiet = Boolean(flags.quiet || flags.json);
  const results: object[] = [];
  const compared: DiffResult[] = [];
  let code: ExitCode = exitCode.done;
  for (const target of targets) {
    const lines = stageLines(target.api, terminal, isQuiet);
    const untouched = flags.check ? "" : `${target.root} was not touched.\n`;
    terminal.ifStopped((interruption) => ({ out: "", err: `${failure(interruption, terminal).text}\n${untouched}` }));
    try {
      const { headers, allow, timeout } = readOptions(flags);
      const { signal, hold } = terminal;
      const reading = { headers, ...(timeout === undefined ? {} : { timeout }), signal, hold, ...lines };
      const allowed = { ...target, allow: [...target.allow, ...allow] };
      const pulled = await pull(allowed, { ...reading, cwd, now, force: flags.force ?? false });
      lines.onStage("fetch", pulled.detail);
      if (pulled.operations !== undefined) lines.onStage("judge", plural(pulled.operations, "operation"));
      const comparison =
        pulled.state === "changed" ? await comparePulled(allowed, pulled.bytes!, flags, terminal, now) : undefined;
      if (comparison?.result) compared.push(comparison.result);
      signal.throwIfAborted();
      if (!flags.check) write(target, pulled, terminal);
      else if (pulled.state !== "same") code = Math.max(code, exitCode.failed) as ExitCode;
      lines.onStage(flags.check ? "check" : "write", `${target.root}: ${stateOf(pulled, flags.check === true)}`);
      if (comparison?.note !== undefined && !isQuiet) terminal.err(`${comparison.note}\n`);
      results.push({
        ...about(target),
        ok: true,
        state: pulled.state,
        ...(comparison?.result && { diff: comparison.result }),
      });
    } catch (error) {
      const { code: worse, text, json } = failure(error, terminal, flags.quiet);
      code = Math.max(code, worse) as ExitCode;
      results.push({ ...about(target), ok: false, ...json });
      lines.clear();
      if (!flags.json) terminal.err(`${text}\n${untouched}`);
      if (terminal.signal.aborted) break;
    }
  }
  if (compared.length > 0 && flags.report !== undefined) {
    const named = { path: flags.report, option: "--report", hold: terminal.hold };
    writeText(resolve(cwd, flags.report), formats.markdown(compared, {}), named);
  }
  if (flags.json) terminal.out(showJson({ results }));
  else if (compared.length > 0 && !flags.quiet)
    terminal.out(formats.text(compared, { style: styler({ interactive: terminal.outInteractive }) }) + "\n");
  return code;
}

function about({ api, source, root }: PullTarget) {
  return { api, source, root };
}

/** A header may be a key: it goes to one site. */
function refuseSpreading(targets: readonly PullTarget[], { header }: PullFlags): void {
  const origins = new Set(targets.map(({ source }) => (isUrl(source) ? new URL(source).origin : "")));
  origins.delete("");
  if (header === undefined || origins.size < 2) return;
  const message = `--header would go to ${origins.size} sites: ${[...origins].join(", ")}.`;
  throw new UsageError(message, `Name the API that it is for: katagami pull ${targets[0]!.api} --header …`);
}

/** The description first: where a run is killed behind it, the next one completes the lock. */
function write({ root }: PullTarget, { state, bytes, lock }: Pulled, { cwd, hold }: Terminal): void {
  const named = (path: string) => ({ path: displayLocation(path, cwd), option: "root in redocly.yaml", hold });
  if (state !== "same") writeText(resolve(cwd, root), bytes!, named(resolve(cwd, root)));
  if (lock) writeText(resolve(cwd, lock.path), lock.text, named(resolve(cwd, lock.path)));
}

function stateOf({ state, lock }: Pulled, check: boolean): string {
  if (state === "same") return lock && !check ? "up to date, its lock is new" : "up to date";
  if (check) return state === "new" ? "was never pulled" : "upstream has moved";
  return state === "new" ? "new" : "replaced";
}
