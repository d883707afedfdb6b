import type { Target } from "../config.js";
import { printableLines } from "../diff/report/text/style.js";
import { displayLocation, isUrl } from "../load/location.js";
import { changedFiles, see, seeAgain, untilChanged, type Seen } from "../load/watched-files.js";
import { plural } from "../plural.js";
import { ProblemsError } from "../problem.js";
import { resolve } from "node:path";
import { readTemplate } from "../write/read-template.js";
import { failure, UsageError } from "./failure.js";
import { findTargets } from "./find-targets.js";
import type { GenerateFlags } from "./generate.js";
import { makePackage, summary } from "./make-package.js";
import { showProblems, styler, type Terminal } from "./terminal.js";

/** Most errors of a broken description that are shown: the first say what to mend. */
const mostErrors = 5;

/** Most files that a line names. */
const mostFiles = 3;

/** An API that is watched, and what was read for its package. */
interface Watched {
  readonly target: Target;
  readonly seen: Seen;
  /** Why its package is to be made anew; none where it is fresh. */
  due: string | undefined;
}

/**
 * `katagami generate --watch`: makes packages, and those anew of which something changed that was read, one after the other, until it
 * is interrupted. What cannot be read leaves the old package, and is tried again when it has changed.
 * @throws UsageError, ConfigError where there is nothing to begin with; an Interruption otherwise
 */
export async function watchCommand(
  sources: readonly string[],
  flags: GenerateFlags,
  terminal: Terminal,
): Promise<never> {
  const { cwd, signal } = terminal;
  const template = readTemplate();
  const said = new Set<string>();
  const style = styler(terminal);
  let configuration = await readConfiguration();
  let watched = configuration.targets.map((target): Watched => ({ target, seen: new Map(), due: "the first run" }));
  refuseUnwatchable();
  for (const { target } of watched) if (isUrl(target.source)) sayUnwatched(target.source);

  for (let isFirst = true; ; isFirst = false) {
    for (const each of watched) if (each.due !== undefined) await run(each, each.due);
    if (isFirst && !flags.quiet) say(`Watching ${plural(watchedFiles().length, "file")}. Ctrl-C ends.`);
    await untilChanged([configuration.seen, ...watched.map(({ seen }) => seen)], signal);
    if (changedFiles(configuration.seen).length > 0) await takeConfiguration(named(configuration.seen));
    for (const each of watched) if (changedFiles(each.seen).length > 0) each.due ??= named(each.seen);
  }

  async function readConfiguration() {
    const seen: Seen = new Map();
    const targets = await findTargets(sources, flags, cwd, (location) => see(seen, location));
    return { seen, targets };
  }

  /** The package of each API is made anew where the configuration has changed; where that is broken, all stays as it was. */
  async function takeConfiguration(because: string): Promise<void> {
    const seen: Seen = new Map();
    try {
      const targets = await findTargets(sources, flags, cwd, (location) => see(seen, location));
      const gone = watched.filter(({ target }) => !targets.some(({ api }) => api === target.api));
      for (const { target } of gone)
        say(`${target.api}  ${because} → no API any more; ${target.output} stays as it is`);
      watched = targets.map((target): Watched => ({ target, seen: new Map(), due: because }));
      configuration = { seen, targets };
    } catch (error) {
      signal.throwIfAborted();
      // What the broken one names no more is watched, too: it may be what was to be mended.
      for (const path of configuration.seen.keys()) see(seen, path);
      configuration = { ...configuration, seen };
      tell(error, `${because} → broken; all packages stay as they were`);
    }
  }

  async function run(each: Watched, because: string): Promise<void> {
    const { target } = each;
    const since = performance.now();
    each.due = undefined;
    each.seen.clear();
    const onRead = (location: string) => (isUrl(location) ? sayUnwatched(location) : see(each.seen, location));
    const line = (rest: string) => `${target.api}  ${because} → ${rest}, ${Math.round(performance.now() - since)} ms`;
    try {
      const { generated, difference, names } = await makePackage(target, { template, check: false, onRead }, terminal);
      if (names !== "same") seeAgain(each.seen, resolve(cwd, generated.names!.path));
      const operations = plural(generated.api.operations.length, "operation");
      const warnings = generated.problems.length > 0 ? `, ${plural(generated.problems.length, "warning")}` : "";
      if (!flags.quiet) say(line(`${operations}${warnings}, ${summary(difference, false)}`));
    } catch (error) {
      signal.throwIfAborted();
      tell(error, line(`broken; ${target.output} stays as it was`));
    }
  }

  /** Says what went wrong, short, and what that means in a line. */
  function tell(error: unknown, line: string): void {
    const { text } = failure(error, terminal, true);
    if (!(error instanceof ProblemsError)) terminal.err(`${text}\n`);
    else {
      const errors = error.problems.filter(({ severity }) => severity === "error");
      terminal.err(`${showProblems(errors.slice(0, mostErrors), terminal)}\n`);
      if (errors.length > mostErrors)
        terminal.err(`  … and ${plural(errors.length - mostErrors, "more error")}: katagami lint lists them.\n`);
    }
    terminal.err(`${style("red", printableLines(line))}\n`);
  }

  function say(line: string): void {
    terminal.err(`${printableLines(line)}\n`);
  }

  function sayUnwatched(url: string): void {
    const shown = displayLocation(url, cwd);
    if (flags.quiet || said.has(shown)) return;
    said.add(shown);
    say(`${shown} is not watched: it is fetched in each run. Keep it in a file: katagami pull.`);
  }

  /** Where there is no file at all, nothing would ever happen. */
  function refuseUnwatchable(): void {
    const isLocal = ({ source, overlays }: Target) => [source, ...overlays].some((each) => !isUrl(each));
    if (configuration.seen.size > 0 || watched.some(({ target }) => isLocal(target))) return;
    throw new UsageError(
      `There is nothing to watch: ${displayLocation(sources[0]!, cwd)} is fetched, and a server does not say when it changes.`,
      "Keep it in a file: `x-katagami: { source: … }` in redocly.yaml, and katagami pull.",
    );
  }

  function watchedFiles(): string[] {
    const files = [configuration.seen, ...watched.map(({ seen }) => seen)].flatMap((seen) => [...seen]);
    return [...new Set(files.flatMap(([path, state]) => (state === "missing" ? [] : [path])))];
  }

  /** The files that changed, as a line names them. */
  function named(seen: Seen): string {
    const files = changedFiles(seen).map((path) => displayLocation(path, cwd));
    const more = files.length - mostFiles;
    return [...files.slice(0, mostFiles), ...(more > 0 ? [`${more} more`] : [])].join(", ");
  }
}
