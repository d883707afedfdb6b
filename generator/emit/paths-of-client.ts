import { fromSlash } from "../document/operations.js";
import { createStringLiteral } from "./syntax/type-nodes.js";
import { withoutBeside } from "./other-methods.js";
import type { Node, NodeOf } from "./syntax/nodes.js";

/**
 * `paths` are for openapi-fetch, which has no QUERY and no additional methods, and needs no word of what a path has not. What is said of
 * their operations is said of the functions already.
 */
export function pathsOfClient(node: Node): Node {
  if (node.kind !== "InterfaceDeclaration" || node.name.text !== "paths") return node;
  const paths = withoutBeside(node.members) as NodeOf<"PropertySignature">[];
  const known = new Set(paths.map(({ name }) => name.text));
  const members = paths.map((path) => withOperations(known.has(fromSlash(path.name.text)) ? path : withSlash(path)));
  return { ...node, members };
}

/** openapi-fetch puts a path right behind the URL of a server, whatever it begins with. */
function withSlash(path: NodeOf<"PropertySignature">): NodeOf<"PropertySignature"> {
  return { ...path, name: createStringLiteral(fromSlash(path.name.text)) };
}

function withOperations(path: NodeOf<"PropertySignature">): NodeOf<"PropertySignature"> {
  const { type } = path;
  if (type.kind !== "TypeLiteral") return path;
  const members = type.members.filter((member) => !isAbsent(member)).map(({ comments: _, ...method }) => method);
  return { ...path, type: { ...type, members: members as Node[] } };
}

/** Whether a member says only that something is not there: `put?: never`, and `parameters` of such. */
function isAbsent(member: Node): boolean {
  if (member.kind !== "PropertySignature") return false;
  const { type } = member;
  return type.kind === "TypeLiteral" ? type.members.every(isAbsent) : type.kind === "NeverKeyword";
}
