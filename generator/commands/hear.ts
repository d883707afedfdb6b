import { dirname, isAbsolute, join, resolve } from "node:path";
import { digestOf, type Asked, type Saying } from "../cache/remembered.js";
import { remember } from "../cache/remember.js";
import { fileNames, type Target } from "../config.js";
import { withoutCommands } from "../diff/report/text/style.js";
import type { Generated } from "../generate.js";
import { isUrl } from "../load/location.js";
import { changedFiles, see, type Seen } from "../load/watched-files.js";
import { isTaken, stagingOf } from "../write/staging.js";
import { realPath, type Written } from "../write/write-package.js";
import { exitCode, type ExitCode } from "./failure.js";
import type { Terminal } from "./terminal.js";

/** What hears of a run: what it reads, says and makes. */
export interface Heard {
  /** A terminal that is heard. */
  readonly terminal: Terminal;
  onRead(location: string): void;
  /** Takes note of a package. */
  made(target: Target, generated: Generated, written: Written, isRepeatable: boolean): void;
  /** Says what the same run would not say if it had nothing to do. */
  unheard(say: () => void): void;
  /** What it would say instead. */
  instead(text: string): void;
}

/**
 * Runs a command that makes packages, and remembers it where the same run has nothing to do and only says the same again: it ended well,
 * read files alone, and has no plugins, which nobody hears of.
 * @param isSecret whether it is not to be remembered
 */
export async function hear(
  terminal: Terminal,
  isSecret: boolean,
  run: (heard: Heard) => Promise<ExitCode>,
): Promise<ExitCode> {
  const { cwd, asked, interactive, pid } = terminal;
  const seen: Seen = new Map();
  const said: Saying[] = [];
  const known = new Map<string, string>();
  const others = new Set<string>();
  const leftovers = new Set<string>();
  let isHeard = true;
  let isRepeatable = !isSecret && asked?.words[0] === "generate";

  const code = await run({
    terminal: {
      ...terminal,
      out(text) {
        if (isHeard) said.push(["out", text]);
        terminal.out(text);
      },
      err(text) {
        if (isHeard) take(text);
        terminal.err(text);
      },
    },
    onRead(location) {
      if (isUrl(location) || !isAbsolute(location)) isRepeatable = false;
      else see(seen, location);
    },
    made({ output, rules, source }, { names }, { files, overruled }, isSame) {
      isRepeatable &&= isSame && overruled.length === 0 && (rules?.plugins.length ?? builtIn) === builtIn;
      const folder = resolve(cwd, output);
      for (const { path, text } of files) known.set(join(folder, path), text);
      if (names !== undefined) known.set(resolve(cwd, names.path), names.text);
      for (const path of Object.values(stagingOf(realPath(folder)))) leftovers.add(path);
      // References end at the root of the repository.
      for (const above of foldersAbove(resolve(cwd, source))) others.add(join(above, ".git"));
    },
    unheard(say) {
      isHeard = false;
      say();
      isHeard = true;
    },
    instead: take,
  });
  if (isRepeatable && code === exitCode.done && asked !== undefined) keep(asked);
  return code;

  /** Progress, which ends no line, and times are of one run alone. */
  function take(text: string): void {
    if (interactive && !text.endsWith("\n")) return;
    said.push([
      "err",
      withoutCommands(text).replace(/\u001b\[2m( *\d+ ms)\u001b\[22m/g, (_, time: string) => " ".repeat(time.length)),
    ]);
  }

  function keep(asked: Asked): void {
    for (const folder of [cwd, ...foldersAbove(cwd)]) for (const name of fileNames) others.add(join(folder, name));
    for (const path of known.keys()) seen.delete(path);
    const paths = [...new Set([...seen.keys(), ...known.keys(), ...others, ...leftovers])];
    const digest = digestOf(paths, known);
    // What came after it was read, or is left beside a package, is for the next run.
    const isLeft = [...leftovers].some(isTaken);
    if (!isLeft && changedFiles(seen).length === 0) remember(asked, pid, { paths, digest, said });
  }
}

/** How many plugins every configuration has: the linter's own rules. */
const builtIn = 1;

/** The folders above a path, the nearest first. */
function foldersAbove(path: string): string[] {
  const above = dirname(path);
  return above === path ? [] : [above, ...foldersAbove(above)];
}
