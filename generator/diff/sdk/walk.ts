import type ts from "typescript";
import { compareObjects } from "./compare-objects.js";
import { compareScalars } from "./compare-scalars.js";
import { pairMembers } from "./pair-members.js";
import type { Parting, Root, Step } from "./parting.js";
import { shapeOf, type Shape } from "./shape.js";

/** Where in two packages a walk stands. */
export interface Pair {
  readonly root: Root;
  readonly steps: readonly Step[];
  readonly old: ts.Type;
  readonly new: ts.Type;
  /** Declarations that say what the types are, the nearest first. */
  readonly declared: readonly ts.Node[];
  /** The old type before one member of it was picked: code has to get past the others. */
  readonly whole?: ts.Type;
  /** Whether `undefined` only says that a property may be left out, which is judged with the property. */
  readonly ignoresUndefined?: boolean;
}

/** What a walk is given, and what it fills. */
export interface Walk {
  readonly checker: ts.TypeChecker;
  /** Whether a declaration is, or reaches, something that changed. */
  readonly isAffected: (node: ts.Node) => boolean;
  readonly found: Parting[];
  /** Goes on with a part of a pair, after all that is nearer to a root. */
  readonly compare: (pair: Pair) => void;
}

/**
 * Compares pairs of types and whatever they are made of. Each pair of types is looked at once for each flow, where it is
 * nearest to a root; so recursive types come to an end, and differences are shown where a reader finds them soonest.
 * @param deepest how many steps from a root are gone
 */
export function walkTypes(
  roots: readonly Pair[],
  deepest: number,
  { checker, isAffected }: Pick<Walk, "checker" | "isAffected">,
): Parting[] {
  const waiting = [...roots];
  const visited = { sent: new Map<ts.Type, Set<ts.Type>>(), received: new Map<ts.Type, Set<ts.Type>>() };
  const walk: Walk = { checker, isAffected, found: [], compare: (pair) => waiting.push(pair) };
  for (let index = 0; index < waiting.length; index++) {
    const pair = waiting[index]!;
    const isNew = pair.old !== pair.new && pair.steps.length <= deepest && isFirst(pair, visited[pair.root.flow]);
    if (isNew) comparePair(pair, walk, () => waiting.length);
  }
  return walk.found;
}

function comparePair(pair: Pair, walk: Walk, waiting: () => number): void {
  const { root, steps, old, declared } = pair;
  const before = walk.found.length + waiting();
  const report = (rule: Parting["rule"]) => walk.found.push({ rule, root, steps, old, new: pair.new, declared });
  const [was, is] = [shapeOf(old, walk.checker), shapeOf(pair.new, walk.checker)];
  if (isOther(was, is)) return void report("type-changed");
  compareScalars(pair, was, is, walk);
  pairMembers(pair, was.objects, is.objects, walk, (next) => compareObjects(next, walk));
  if (before !== walk.found.length + waiting()) return;
  const [from, to] = root.flow === "sent" ? [old, pair.new] : [pair.new, old];
  if (!walk.checker.isTypeAssignableTo(walk.checker.getNonNullableType(from), to)) report("type-changed");
}

/** Whether objects took the place of texts and numbers, or the other way round. */
function isOther(was: Shape, is: Shape): boolean {
  if (was.others.length > 0 || is.others.length > 0 || was.objects.length > 0 === is.objects.length > 0) return false;
  return ![...was.scalars.keys()].some((text) => is.scalars.has(text)) && !isEmpty(was) && !isEmpty(is);
}

function isEmpty({ scalars, objects }: Shape): boolean {
  return scalars.size === 0 && objects.length === 0;
}

/** Whether a pair of types was not met before; remembers it. */
function isFirst({ old, new: now }: Pair, visited: Map<ts.Type, Set<ts.Type>>): boolean {
  const partners = visited.get(old) ?? new Set<ts.Type>();
  visited.set(old, partners);
  const before = partners.size;
  return partners.add(now).size > before;
}
