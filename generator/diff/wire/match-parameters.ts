import type { Parameter } from "../../document/types.js";
import { childOf, isObject, type Located, follow, type Source } from "../located.js";
import type { OperationSite } from "./match-operations.js";

/** A parameter on both sides, or on one. */
export interface ParameterMatch {
  readonly base: Located<Parameter> | undefined;
  readonly revision: Located<Parameter> | undefined;
  /** Whether it stands beside the operations of its path, not in one. */
  readonly shared: boolean;
}

interface Found {
  readonly parameter: Located<Parameter>;
  readonly shared: boolean;
  /** As it is written: it may be a reference. */
  readonly written: Located<Parameter>;
}

/** Matches the parameters of two operations by place and name; those of the path by where their name stands in it. */
export function matchParameters(
  base: { source: Source; site: OperationSite },
  revision: { source: Source; site: OperationSite },
): ParameterMatch[] {
  const [before, after] = [parametersOf(base.source, base.site), parametersOf(revision.source, revision.site)];
  return [
    ...[...before].map(([key, found]) => {
      const revision = after.get(key)?.parameter;
      return { base: revision ? found.parameter : alone(found, after), revision, shared: found.shared };
    }),
    ...[...after]
      .filter(([key]) => !before.has(key))
      .map(([, found]) => ({ base: undefined, revision: alone(found, before), shared: found.shared })),
  ];
}

function parametersOf(source: Source, { item, operation, path }: OperationSite): Map<string, Found> {
  const found = new Map<string, Found>();
  for (const [shared, owner] of [
    [true, item],
    [false, operation],
  ] as const) {
    const list = childOf(owner, "parameters");
    for (const index of Array.isArray(list?.value) ? list.value.keys() : []) {
      const piece = { value: (list!.value as Parameter[])[index]!, pointer: `${list!.pointer}/${index}` };
      const parameter = follow(source, piece);
      if (isObject(parameter?.value))
        found.set(keyOf(parameter.value as Parameter, path), { parameter, shared, written: piece });
    }
  }
  return found;
}

/** What only one side has came, or went, where it is referred to, unless the other side refers to it too: then it became another. */
function alone({ parameter, written }: Found, others: ReadonlyMap<string, Found>): Located<Parameter> {
  const { $ref } = written.value;
  const isShared = $ref !== undefined && [...others.values()].some((other) => other.written.value.$ref === $ref);
  return isShared ? parameter : { value: parameter.value, pointer: written.pointer };
}

function keyOf({ in: place, name }: Parameter, path: string): string {
  if (place === "header") return `header ${String(name).toLowerCase()}`;
  if (place !== "path") return `${place} ${name}`;
  const index = [...path.matchAll(/\{([^}]*)\}/g)].findIndex(([, variable]) => variable === name);
  return index < 0 ? `path ${name}` : `path #${index}`;
}
