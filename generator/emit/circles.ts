/**
 * What leads back to itself in a graph, each node with all that are on circles with it, itself among them.
 * @see https://en.wikipedia.org/wiki/Tarjan%27s_strongly_connected_components_algorithm
 */
export function circles(graph: ReadonlyMap<string, ReadonlySet<string>>): Map<string, ReadonlySet<string>> {
  const found = new Map<string, ReadonlySet<string>>();
  /** When a node was entered, and the earliest node that is reached from it among those whose circles are not known yet. */
  const entered = new Map<string, number>();
  const earliest = new Map<string, number>();
  const open: string[] = [];
  const closed = new Set<string>();
  const way: { readonly node: string; readonly next: Iterator<string> }[] = [];
  const enter = (node: string): void => {
    earliest.set(node, entered.size);
    entered.set(node, entered.size);
    open.push(node);
    way.push({ node, next: graph.get(node)!.values() });
  };
  const reach = (node: string, order: number) => earliest.set(node, Math.min(earliest.get(node)!, order));
  const leave = (node: string): void => {
    const before = way.at(-1)?.node;
    if (before !== undefined) reach(before, earliest.get(node)!);
    if (earliest.get(node) !== entered.get(node)) return;
    const circle = new Set(open.splice(open.lastIndexOf(node)));
    for (const member of circle) {
      closed.add(member);
      if (circle.size > 1 || graph.get(node)!.has(node)) found.set(member, circle);
    }
  };
  for (const start of graph.keys()) {
    if (!entered.has(start)) enter(start);
    for (let last = way.at(-1); last !== undefined; last = way.at(-1)) {
      const { value: other, done } = last.next.next();
      if (done) leave(way.pop()!.node);
      else if (graph.has(other) && !entered.has(other)) enter(other);
      else if (entered.has(other) && !closed.has(other)) reach(last.node, entered.get(other)!);
    }
  }
  return found;
}
