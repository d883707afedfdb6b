import type { Both, Two } from "../located.js";

/** A piece that the two sides have under names of their own. */
export interface Renamed {
  readonly from: string;
  readonly to: string;
  readonly both: Both<unknown>;
}

/** Of the children of two maps, those that are the only one of their class which just the base has, and just the revision. */
export function matchLone(
  children: readonly (readonly [string, Two<unknown>])[],
  classOf: (name: string) => string,
): Renamed[] {
  const gone = children.filter(([, { revision }]) => revision === undefined);
  const come = children.filter(([, { base }]) => base === undefined);
  return gone.flatMap(([from, { base }]) => {
    const [left, others] = [gone, come].map((list) => list.filter(([name]) => classOf(name) === classOf(from)));
    const [to, { revision }] = others![0] ?? ["", { revision: undefined }];
    const isLone = left!.length === 1 && others!.length === 1;
    return isLone && base && revision ? [{ from, to, both: { base, revision } }] : [];
  });
}
