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
  if (sorted.some((problem) => problem.severity === "error")) throw new ProblemsError(sorted.map(withHint));
  return sorted;
}

/** An error with what can be done about it, where its rule has nothing of its own to say. */
function withHint(problem: Problem): Problem {
  if (problem.severity !== "error" || problem.hint !== undefined) return problem;
  const isBroken = problem.rule === "no-unresolved-refs";
  const what = isBroken ? "Add what it leads to, or let it lead elsewhere:" : "Correct it";
  return { ...problem, hint: `${what} in the description, or with an overlay.` };
}

function identity({ severity, rule, message, file, line, column }: Problem): string {
  return JSON.stringify([severity, rule, message, file, line, column]);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
