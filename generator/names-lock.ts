import type { NamesLock } from "./model/pins/names-lock.js";
import { parseLock } from "./model/pins/parse-lock.js";
import { loadNamesLock } from "./load/load-names-lock.js";
import { ProblemsError } from "./problem.js";

/** The names of an API that are pinned, and the text of the file that says so. */
export interface ReadLock {
  readonly text: string;
  readonly lock: NamesLock;
}

/**
 * Reads the names lock of an API; undefined where there is none.
 * @param path absolute, or relative to `cwd`
 * @param reserved names that a package needs for itself
 * @param readFile reads it where it is not on disk
 * @throws ProblemsError where it is broken
 */
export async function readNamesLock(
  path: string,
  cwd: string,
  reserved: Iterable<string> = [],
  readFile?: (path: string) => Promise<Buffer>,
): Promise<ReadLock | undefined> {
  const file = await loadNamesLock(path, cwd, readFile);
  if (file === undefined) return undefined;
  const { lock, problems } = parseLock(file.value, file.locate, reserved);
  if (problems.length > 0) throw new ProblemsError(problems);
  return { text: file.text, lock };
}
