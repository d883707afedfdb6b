import type { Node } from "./syntax/nodes.js";

/** Most operations of one interface while it grows: openapi-typescript copies those before each, which is the square of them. */
const most = 100;

/** What openapi-typescript puts behind all else, and how several interfaces of operations become one. */
export interface OperationsInTurn {
  /** Where the last interface of operations is full, none is found in it, and another one begins. */
  readonly footer: Node[];
  /** Has the first interface all operations, in place. */
  join(nodes: readonly Node[]): Node[];
}

export function operationsInTurn(): OperationsInTurn {
  const footer: Node[] = [];
  let areOperations = (_node: Node) => false;
  const find = (see: (node: Node) => boolean) => {
    areOperations = see;
    const last = footer.findLast(see);
    return last && membersOf(last).length >= most ? undefined : last;
  };
  const join = (nodes: readonly Node[]) => {
    const [first, ...others] = footer.filter((node) => areOperations(node));
    if (first === undefined || others.length === 0) return [...nodes];
    Object.assign(first, { members: [first, ...others].flatMap(membersOf) });
    const left = new Set(others);
    return nodes.filter((node) => !left.has(node));
  };
  return { footer: Object.assign(footer, { find }), join };
}

function membersOf(node: Node): readonly Node[] {
  return "members" in node ? node.members : [];
}
