import { fileProblem, type Problem } from "../../problem.js";
import type { SettledNames } from "./settle-names.js";
import type { UnusedRule } from "./wanted-names.js";

/** Finds the name that is most like another one. */
export type Closest = (wanted: string, names: Iterable<string>) => string | undefined;

/** Where redocly.yaml has something, by the keys below `names`. */
export type LocateName = (keys: readonly string[]) => {
  readonly file: string;
  readonly line: number;
  readonly column: number;
};

/**
 * Each entry of `names:` that names nothing, or gives something the name of another, as an error: whoever wrote it wants something to
 * be called otherwise.
 */
export function ruleProblems(
  { unused, clashes }: Pick<SettledNames, "unused" | "clashes">,
  locate: LocateName = () => ({ file: "redocly.yaml", line: 1, column: 1 }),
  closest: Closest,
): Problem[] {
  const problem = (keys: readonly string[], message: string, hint: string): Problem => {
    const { file, line, column } = locate(keys);
    return { ...fileProblem(file, "names", message, hint), line, column };
  };
  return [
    ...clashes.map(({ keys, name, other }) => {
      const hint = "Give it another name; or rename that one too, or let its name go with katagami names --release.";
      return problem(keys, `\`${name}\` is the name of ${other} already.`, hint);
    }),
    ...unused.map((rule) => problem(rule.keys, ...saidOf(rule, closest))),
  ];
}

function saidOf({ keys, known }: UnusedRule, closest: Closest): [message: string, hint: string] {
  const [group, old] = keys;
  if (old === undefined)
    return [
      "`strip` takes nothing out of any operationId.",
      "Write what operationIds have in common, such as `Controller_`; or `{path}_{method}`, which FastAPI adds.",
    ];
  const close = closest(old, known);
  return [
    `There is no ${group === "schemas" ? "schema" : "operation"} \`${old}\` that could have another name.`,
    close === undefined
      ? "Take the entry out; or write the name as the description has it."
      : `Did you mean \`${close}\`?`,
  ];
}
