import type { ChangedOperation } from "../change.js";
import type { CompareSchemas } from "./compare-schemas.js";
import type { Direction, Finding } from "./finding.js";
import type { Notice } from "./lifecycle.js";
import type { PairNode } from "./reach.js";
import type { Pairs } from "./pair.js";
import { keysOf } from "../values.js";
import type { RunRules } from "./rule.js";
import { childOf, type Located, type Two, follow, type Source } from "../located.js";
import type { SameShape } from "./same-shape.js";
import type { Unchanged } from "./unchanged.js";

/** Where something was found: what to call it, and the operation that it belongs to. */
export interface Spot {
  readonly subject: string;
  readonly operation?: ChangedOperation;
  readonly direction: Direction;
  /** Whether the server is the one that calls, in return for the operation. */
  readonly callback?: boolean;
  /** Whether it is found in a parameter that is written as JSON. */
  readonly inContent?: boolean;
  readonly base: string | undefined;
  readonly revision: string | undefined;
}

/** A pair of schemas that an operation names itself; what lies below is found from there. */
export interface Root {
  readonly subject: string;
  readonly operation?: ChangedOperation;
  readonly callback?: boolean;
  /** Whether to tell only what was told nowhere else. */
  readonly onlyNew?: boolean;
  readonly node: PairNode;
}

/** What the walk over two documents needs at every step, and what it leaves behind, in its order. */
export interface Walk {
  readonly base: Source;
  readonly revision: Source;
  readonly today: string;
  readonly notice: Notice;
  readonly compare: CompareSchemas;
  readonly runRules: RunRules;
  readonly unchanged: Unchanged;
  readonly same: SameShape;
  readonly steps: ({ readonly findings: readonly Finding[]; readonly spot: Spot } | Root)[];
}

/** The place that one is in while walking through an operation. */
export interface Within {
  readonly operation: ChangedOperation;
  /** Turned around where the server calls the client: under webhooks and callbacks. */
  readonly inverted: boolean;
  /** Ends what things are called: " of callback 'paid'". */
  readonly suffix: string;
  readonly callback: boolean;
  /** Days between a deprecation and its sunset date that are asked for here. */
  readonly notice: number;
}

/** The direction in which data flows that is written down as a request, or as a response. */
export function flow(written: Direction, { inverted }: Within): Direction {
  if (!inverted) return written;
  return written === "request" ? "response" : "request";
}

/** What a pair is called, where it was found, and its two places where they are not those of the pair itself. */
interface Sight {
  readonly subject: string;
  readonly direction: Direction;
  readonly within?: Within;
  readonly inContent?: boolean;
  readonly at?: Pick<Spot, "base" | "revision">;
}

/** Lets every rule on a kind see a pair, and remembers what they found. */
export function look<K extends keyof Pairs>(walk: Walk, kind: K, pair: Pairs[K], sight: Sight): void {
  const { subject, direction, within, inContent = false, at } = sight;
  const { base, revision } = pair as Two<unknown>;
  const places = at ?? { base: base?.pointer, revision: revision?.pointer };
  const { operation, callback = false } = within ?? {};
  walk.steps.push({
    findings: walk.runRules(kind, pair),
    spot: { subject, direction, callback, inContent, ...places, ...(operation && { operation }) },
  });
}

/** The children of two maps, by the names that either has. */
export function* childrenOf(
  base: Located<unknown> | undefined,
  revision: Located<unknown> | undefined,
): Iterable<readonly [string, Two<unknown>]> {
  for (const name of new Set([...keysOf(base?.value), ...keysOf(revision?.value)]))
    yield [name, { base: childOf(base, name), revision: childOf(revision, name) }];
}

/** Follows references on both sides; what only one side has stays where it is referred to, since there it came or went. */
export function followBoth<T>({ base, revision }: Walk, written: Two<T>): Two<T> {
  const [before, after] = [follow(base, written.base), follow(revision, written.revision)];
  if (before !== undefined && after !== undefined) return { base: before, revision: after };
  return {
    base: before && { value: before.value, pointer: written.base!.pointer },
    revision: after && { value: after.value, pointer: written.revision!.pointer },
  };
}
