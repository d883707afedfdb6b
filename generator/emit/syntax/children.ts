import type { Node } from "./nodes.js";

/** Calls for whatever stands directly within a node. */
export function eachChild(node: Node, call: (child: Node) => void): void {
  for (const key in node) {
    const value: unknown = key === "comments" ? undefined : node[key as keyof Node];
    if (Array.isArray(value)) for (const each of value as Node[]) call(each);
    else if (typeof value === "object" && value !== null) call(value as Node);
  }
}

/** A copy of a node with other nodes directly within it; itself where they are the same. */
export function mapChildren<Whole extends Node>(node: Whole, change: (child: Node) => Node): Whole {
  let copy: Record<string, unknown> | undefined;
  for (const key in node) {
    const value: unknown = key === "comments" ? undefined : node[key];
    if (typeof value !== "object" || value === null) continue;
    const made = Array.isArray(value) ? mapped(value as Node[], change) : change(value as Node);
    if (made !== value) (copy ??= { ...node })[key] = made;
  }
  return (copy ?? node) as Whole;
}

/** A list with other nodes in it; itself where they are the same. */
function mapped(nodes: readonly Node[], change: (child: Node) => Node): readonly Node[] {
  let copy: Node[] | undefined;
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]!;
    const made = change(node);
    if (made !== node) (copy ??= [...nodes])[index] = made;
  }
  return copy ?? nodes;
}
