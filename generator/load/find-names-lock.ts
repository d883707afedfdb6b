import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { ProblemsError } from "../problem.js";
import { openGitFile } from "./git-revision.js";
import { inRevision } from "./open-version.js";
import type { Running } from "./run-program.js";

/** A names lock that is there. */
export interface FoundLock {
  readonly path: string;
  /** Reads it where it is not on disk. */
  readonly readFile?: () => Promise<Buffer>;
}

/** Looks for a names lock, on disk or as `revision:path` in git; undefined where there is none. */
export async function findNamesLock(
  source: string,
  cwd: string,
  running: Running = {},
): Promise<FoundLock | undefined> {
  const place = inRevision(source, cwd);
  if (place === undefined) return existsSync(resolve(cwd, source)) ? { path: source } : undefined;
  try {
    const { path, readFile } = await openGitFile(place.revision, place.path, cwd, running);
    const bytes = await readFile(path);
    return { path, readFile: () => Promise.resolve(bytes) };
  } catch (error) {
    if (error instanceof ProblemsError) return undefined;
    throw error;
  }
}
