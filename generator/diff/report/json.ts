import { jsonLiteral } from "../../model/names.js";
import type { DiffResult } from "./diff-result.js";
import { jsonEscape, withoutCommands } from "./text/printable.js";

/** For programs: the results themselves, as `diffResultSchema` describes them. */
export function json(results: readonly DiffResult[]): string {
  return withoutCommands(jsonLiteral({ formatVersion: 1, results }, 2), jsonEscape);
}
