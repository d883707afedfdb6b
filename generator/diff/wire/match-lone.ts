import type { Two } from "../located.js";

/** A piece by the names that the two sides have for it. */
export interface Named {
  readonly from: string;
  readonly to: string;
  readonly both: Two<unknown>;
}

/** Of the children of two maps, the only one of its class that just the base has goes with the only one that just the revision has. */
export function matchLone(children: readonly (readonly [string, Two<unknown>])[], classOf: (name: string) => string) {
  const gone = children.filter(([, { revision }]) => revision === undefined);
  const come = children.filter(([, { base }]) => base === undefined);
  const renamed = gone.flatMap(([from, { base }]): Named[] => {
    const [left, others] = [gone, come].map((list) => list.filter(([name]) => classOf(name) === classOf(from)));
    const [other] = others!;
    if (left!.length + others!.length !== 2 || other === undefined) return [];
    return [{ from, to: other[0], both: { base, revision: other[1].revision } }];
  });
  const names = new Set(renamed.flatMap(({ from, to }) => [from, to]));
  const kept = children
    .filter(([name]) => !names.has(name))
    .map(([name, both]): Named => ({ from: name, to: name, both }));
  return { renamed, kept };
}
