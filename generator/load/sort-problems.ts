import { ProblemsError, type Problem } from "../problem.js";

/** Problems in the order of file, line and column, each once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const once = new Map(problems.map((problem) => [identity(problem), problem]));
  return [...once.values()].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message),
  );
}

/** The warnings among problems, sorted; throws ProblemsError with all of them where one is an error. */
export function onlyWarnings(problems: readonly Problem[]): Problem[] {
  const sorted = sortProblems(problems);
  if (sorted.some((problem) => problem.severity === "error")) throw new ProblemsError(sorted);
  return sorted;
}

function identity({ severity, rule, message, file, line, column }: Problem): string {
  return JSON.stringify([severity, rule, message, file, line, column]);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
