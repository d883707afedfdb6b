import { ProblemsError } from "../../generator/problem.js";
import type { Problem } from "../../generator/problem.js";

/** The problems that a load throws; fails where it throws none. */
export async function problemsOf(loading: Promise<unknown>): Promise<readonly Problem[]> {
  try {
    await loading;
  } catch (error) {
    if (error instanceof ProblemsError) return error.problems;
    throw error;
  }
  throw new Error("Loaded without an error, where problems were expected.");
}

/** The errors that a load throws, one a line: `file:line:column rule message (hint)`. */
export async function errorsOf(loading: Promise<unknown>): Promise<string[]> {
  const errors = (await problemsOf(loading)).filter((problem) => problem.severity === "error");
  return errors.map(({ file, line, column, rule, message, hint }) => {
    return `${file}:${line}:${column} ${rule} ${message}${hint === undefined ? "" : ` (${hint})`}`;
  });
}
