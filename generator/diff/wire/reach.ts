import type { Finding, Direction } from "./finding.js";
import type { SchemaPlace } from "./pair.js";

/** Two schemas that were compared, with what was found, and the pairs that they lead to. */
export interface PairNode {
  readonly base: string;
  readonly revision: string;
  readonly findings: Finding[];
  readonly children: { readonly label: string; readonly isKeyword: boolean; readonly node: PairNode }[];
  /** Pairs that lead to this one. */
  readonly parents: PairNode[];
  readonly direction: Direction;
  readonly place: SchemaPlace;
}

/** Something that was found below a root, and what to call it there. */
export interface Reached {
  readonly node: PairNode;
  readonly finding: Finding;
  /** What it is of the root, such as `'items' of property 'a/b'`; empty for the root itself. */
  readonly name: string;
}

/** How often, below one root, pairs may be told of again: two properties of a body that share a schema are two changes. */
const repetitions = 200;

/** Every pair that leads to one with findings. */
export function leadingTo(found: readonly PairNode[]): Set<PairNode> {
  const leading = new Set(found);
  for (const node of leading) for (const parent of node.parents) leading.add(parent);
  return leading;
}

/** A step on the way below a root. */
interface Step {
  readonly node: PairNode;
  readonly property: string;
  readonly keywords: string;
  /** Whether all below it was looked at. */
  readonly isDone?: boolean;
}

/** What was found at a root and below it, along every way that leads there and not in a circle. */
export function reach(root: PairNode, leading: ReadonlySet<PairNode>): Reached[] {
  const reached: Reached[] = [];
  const seen = new Set<PairNode>();
  let left = repetitions;
  const onWay = new Set<PairNode>();
  // A list instead of recursion: descriptions nest deeper than the stack.
  const waiting: Step[] = leading.has(root) ? [{ node: root, property: "", keywords: "" }] : [];
  for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
    const { node, property, keywords, isDone } = step;
    if (isDone) onWay.delete(node);
    if (isDone || onWay.has(node) || (seen.has(node) && left-- <= 0)) continue;
    seen.add(node);
    const path = join(property, keywords);
    for (const finding of node.findings) {
      const { property: inner } = finding;
      const name = inner === undefined ? nameOf(property, keywords) : nameOf(join(path, inner), "");
      reached.push({ node, finding, name });
    }
    onWay.add(node);
    waiting.push({ ...step, isDone: true });
    for (const { label, isKeyword, node: child } of [...node.children].reverse())
      if (leading.has(child))
        waiting.push(
          isKeyword
            ? { node: child, property, keywords: join(keywords, label) }
            : { node: child, property: join(path, label), keywords: "" },
        );
  }
  return reached;
}

/** Characters of a name: of what lies deeper, the end is told. */
const longest = 1000;

function join(...names: readonly string[]): string {
  const name = names.filter((each) => each !== "").join("/");
  return name.length > longest ? `…${name.slice(1 - longest)}` : name;
}

function nameOf(property: string, keywords: string): string {
  return [keywords && `'${keywords}'`, property && `property '${property}'`].filter((part) => part !== "").join(" of ");
}
