import { readdirSync, realpathSync, statSync, watch, type FSWatcher } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/** Files and folders, each by its absolute path, as they were just before they were read. */
export type Seen = Map<string, string>;

/** Milliseconds after which files are looked at though no watcher said a word: network disks and replaced folders have none. */
const patience = 1_000;

/** Milliseconds that files have to stay as they are: an editor writes in several steps, and some put a new file in place of the old. */
const stillness = 60;

/** Times that they are looked at for that: what is written all the time is read as it is. */
const looks = 30;

/** Remembers a file or a folder as it is now, unless it is known already: what came after the first reading is a change. */
export function see(seen: Seen, path: string): void {
  if (!seen.has(path)) seen.set(path, stateOf(path));
}

/** Takes a file as it is now for read, since this program wrote it. */
export function seeAgain(seen: Seen, path: string): void {
  if (seen.has(path)) seen.set(path, stateOf(path));
}

/** The files that are not as they were, in the order in which they were read. */
export function changedFiles(seen: Seen): string[] {
  return [...seen].flatMap(([path, state]) => (stateOf(path) === state ? [] : [path]));
}

/**
 * Waits until any of the files differs from what was read, and all are still.
 * @throws an AbortError when `signal` aborts
 */
export async function untilChanged(all: readonly Seen[], signal: AbortSignal): Promise<void> {
  const paths = new Set(all.flatMap((seen) => [...seen.keys()]));
  const isChanged = () => all.some((seen) => changedFiles(seen).length > 0);
  let wake = () => {};
  const folders = new Set([...paths].flatMap(foldersOf));
  const watchers = [...folders].flatMap((folder) => watchFolder(folder, () => wake()));
  try {
    while (!isChanged()) {
      const timer = new AbortController();
      const woken = new Promise<void>((resolve) => (wake = resolve));
      await Promise.race([woken, pause(patience, undefined, { signal: AbortSignal.any([signal, timer.signal]) })]);
      timer.abort();
      // What lies beside the files may be written all the time.
      await pause(stillness, undefined, { signal });
    }
    await untilStill([...paths], signal);
  } finally {
    for (const each of watchers) each.close();
  }
}

async function untilStill(paths: readonly string[], signal: AbortSignal): Promise<void> {
  const states = () => paths.map(stateOf).join("\n");
  let before = "";
  for (let look = 0; look < looks && before !== states(); look++) {
    before = states();
    await pause(stillness, undefined, { signal });
  }
}

/** Where it is seen that a path changes: its folder, that of what a link leads to, or the folder that it is. */
function foldersOf(path: string): string[] {
  try {
    const real = realpathSync(path);
    return [dirname(path), statSync(real).isDirectory() ? real : dirname(real)];
  } catch {
    return [dirname(path)];
  }
}

/** A folder that cannot be watched is looked at all the same, a little later. */
function watchFolder(folder: string, onEvent: () => void): FSWatcher[] {
  try {
    const watcher = watch(folder, onEvent);
    watcher.on("error", () => watcher.close());
    return [watcher];
  } catch {
    return [];
  }
}

/** What tells one state of a file from another; of a folder, the names in it. */
function stateOf(path: string): string {
  try {
    const found = statSync(path, { bigint: true });
    if (found.isDirectory()) return readdirSync(path).sort().join("/");
    return `${found.ino} ${found.size} ${found.mtimeNs}`;
  } catch {
    return "missing";
  }
}
