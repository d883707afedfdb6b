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

/** What was found at a root and below it, along every way that leads there and not in a circle. */
export function reach(root: PairNode, leading: ReadonlySet<PairNode>): Reached[] {
  const reached: Reached[] = [];
  const seen = new Set<PairNode>();
  let left = repetitions;
  const onWay = new Set<PairNode>();
  const visit = (node: PairNode, property: string, keywords: string): void => {
    if (onWay.has(node) || (seen.has(node) && left-- <= 0)) return;
    seen.add(node);
    const path = join(property, keywords);
    for (const finding of node.findings) {
      const { property: inner } = finding;
      const name = inner === undefined ? nameOf(property, keywords) : nameOf(join(path, inner), "");
      reached.push({ node, finding, name });
    }
    onWay.add(node);
    for (const { label, isKeyword, node: child } of node.children)
      if (!leading.has(child)) continue;
      else if (isKeyword) visit(child, property, join(keywords, label));
      else visit(child, join(path, label), "");
    onWay.delete(node);
  };
  if (leading.has(root)) visit(root, "", "");
  return reached;
}

function join(...names: readonly string[]): string {
  return names.filter((name) => name !== "").join("/");
}

function nameOf(property: string, keywords: string): string {
  return [keywords && `'${keywords}'`, property && `property '${property}'`].filter((part) => part !== "").join(" of ");
}
