import { methods } from "../document/objects.js";
import { dereference, isObject } from "../document/pointer.js";
import type { OpenApi, Operation, PathItem } from "../document/types.js";
import { matchesGlob } from "./matches-glob.js";
import { isEmpty, ruleKinds, type Filter, type Rule, type RuleKind } from "./rule.js";

/** Where operations stand that a filter may name. */
export type Group = "paths" | "webhooks";

/** An operation that a filter may name. */
export interface Named {
  readonly group: Group;
  /** Its path, or the name of its webhook. */
  readonly path: string;
  /** The key that it stands under in its path item; of `additionalOperations` the key there. */
  readonly method: string;
  readonly isAdditional: boolean;
  readonly names: Readonly<Record<RuleKind, readonly string[]>>;
}

/** Every operation under `paths` and `webhooks`, also of path items that are references. */
export function namedOperations(document: OpenApi): Named[] {
  return (["paths", "webhooks"] as const).flatMap((group) =>
    Object.entries(Object(document[group]) as Record<string, PathItem>).flatMap(([path, declared]) => {
      const item = path.startsWith("x-") ? undefined : dereference<PathItem>(document, declared);
      const additional = item?.["additionalOperations"];
      const found = (holder: unknown, keys: readonly string[], isAdditional: boolean): Named[] =>
        keys.flatMap((method) => {
          const operation = isObject(holder)
            ? dereference<Operation & { $ref?: string }>(document, holder[method] as Operation)
            : undefined;
          if (!isObject(operation)) return [];
          return [{ group, path, method, isAdditional, names: namesOf(operation, path, method) }];
        });
      return [...found(item, methods, false), ...found(additional, Object.keys(Object(additional) as object), true)];
    }),
  );
}

function namesOf({ tags, operationId }: Operation, path: string, method: string): Named["names"] {
  return {
    tags: Array.isArray(tags) ? tags.filter((tag) => typeof tag === "string") : [],
    paths: [path],
    operations: typeof operationId === "string" ? [operationId] : [],
    methods: [method],
  };
}

/** Whether a pattern is the name, or one of the names, of an operation. */
export function matchesPattern(text: string, kind: RuleKind, { names }: Named): boolean {
  const [wanted, given] =
    kind === "methods" ? [text.toLowerCase(), names[kind].map((name) => name.toLowerCase())] : [text, names[kind]];
  return given.some((name) => matchesGlob(wanted, name, kind === "paths"));
}

/** Whether a rule names an operation: some pattern of each kind that the rule has does. */
export function namesOperation({ patterns }: Rule, operation: Named): boolean {
  return ruleKinds.every((kind) => patterns[kind]?.some(({ text }) => matchesPattern(text, kind, operation)) ?? true);
}

/** Those operations that a filter keeps. */
export function keptOperations(operations: readonly Named[], filter: Filter): Named[] {
  if (isEmpty(filter)) return [...operations];
  return operations.filter(
    (operation) =>
      (filter.include.length === 0 || filter.include.some((rule) => namesOperation(rule, operation))) &&
      !filter.exclude.some((rule) => namesOperation(rule, operation)),
  );
}
