import type { Problem } from "../problem.js";

/** What an operation is named by: its tags, its path (or a webhook's name), its operationId, its method. */
export const ruleKinds = ["tags", "paths", "operations", "methods"] as const;

export type RuleKind = (typeof ruleKinds)[number];

/** Where something was asked for. */
export type Asked = Pick<Problem, "file" | "line" | "column" | "pointer">;

/** A name, or a part of one with `*`. In paths `*` stops at a slash, and `**` does not. */
export interface Pattern {
  readonly text: string;
  readonly asked: Asked;
}

/** Names the operations that match a pattern of each kind that it has. */
export interface Rule {
  /** `include` or `exclude` as people wrote it, in redocly.yaml or on the command line. */
  readonly setting: string;
  readonly patterns: Readonly<Partial<Record<RuleKind, readonly Pattern[]>>>;
  readonly asked: Asked;
}

/** What a package is made of: what any rule of `include` names, or all where there is none, without what any of `exclude` names. */
export interface Filter {
  readonly include: readonly Rule[];
  readonly exclude: readonly Rule[];
}

export const noFilter: Filter = { include: [], exclude: [] };

/** Whether a filter leaves nothing out, whatever the description is. */
export function isEmpty({ include, exclude }: Filter): boolean {
  return include.length + exclude.length === 0;
}
