import { closestName } from "../closest-name.js";
import { fileProblem, type Problem } from "../problem.js";
import { ruleKinds, type Asked, type Filter, type Rule, type RuleKind } from "./rule.js";
import { keptOperations, matchesPattern, namesOperation, type Named } from "./select-operations.js";

/** How many names a hint lists where none is near. */
const mostListed = 12;

const wordFor: Readonly<Record<RuleKind, string>> = {
  tags: "tag of an operation",
  paths: "path",
  operations: "operationId",
  methods: "method of an operation",
};

/** An error for each pattern, and each rule, that names no operation, and for a filter that leaves none. */
export function voidPatterns(operations: readonly Named[], filter: Filter): Problem[] {
  const found = [...filter.include, ...filter.exclude].flatMap((rule) => voidIn(rule, operations));
  if (found.length > 0 || keptOperations(operations, filter).length > 0) return found;
  const { asked, setting } = [...filter.exclude, ...filter.include][0]!;
  const message = `${setting}: no operation of the description is left.`;
  return [problem(asked, message, "What `exclude` names is left out, also where `include` names it.")];
}

function voidIn(rule: Rule, operations: readonly Named[]): Problem[] {
  const { patterns, setting, asked } = rule;
  const kinds = ruleKinds.filter((kind) => patterns[kind] !== undefined);
  const unmatched = kinds.flatMap((kind) =>
    patterns[kind]!.flatMap(({ text, asked }) =>
      operations.some((operation) => matchesPattern(text, kind, operation))
        ? []
        : [
            problem(
              asked,
              `${setting}: no ${wordFor[kind]} matches ${JSON.stringify(text)}.`,
              hintFor(text, kind, operations),
            ),
          ],
    ),
  );
  if (unmatched.length > 0 || operations.some((operation) => namesOperation(rule, operation))) return unmatched;
  const message = `${setting}: no operation matches ${kinds.join(" and ")} at once.`;
  return [
    problem(asked, message, "Rules of a list are alternatives: write one for each, `[{ tags: … }, { paths: … }]`."),
  ];
}

function hintFor(text: string, kind: RuleKind, operations: readonly Named[]): string | undefined {
  const names = [...new Set(operations.flatMap((operation) => operation.names[kind]))];
  const close = kind === "paths" ? closestPath(text, names) : closestName(text.replaceAll("*", ""), names);
  if (close !== undefined) return `Did you mean ${close}?`;
  if (names.length === 0) return `The description has no ${wordFor[kind]}.`;
  const more = names.length > mostListed ? `, and ${names.length - mostListed} more` : "";
  return `There are ${names.slice(0, mostListed).join(", ")}${more}.`;
}

/** The path most like a pattern; for one that ends with `/**`, the beginning of a path. */
function closestPath(text: string, paths: readonly string[]): string | undefined {
  const [ending = ""] = /\/\*+$/.exec(text) ?? [];
  if (ending === "") return closestName(text, paths);
  const folder = text.slice(0, -ending.length);
  const depth = folder.split("/").length;
  const close = closestName(folder, new Set(paths.map((path) => path.split("/", depth).join("/"))));
  return close === undefined ? undefined : `${close}${ending}`;
}

function problem({ file, ...place }: Asked, message: string, hint: string | undefined): Problem {
  return { ...fileProblem(file, "filter", message, hint), ...place };
}
