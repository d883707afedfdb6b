import type { DiffResult } from "./diff-result.js";

/** For programs: the results themselves, as `diffResultSchema` describes them. */
export function json(results: readonly DiffResult[]): string {
  return JSON.stringify({ formatVersion: 1, results }, null, 2);
}
