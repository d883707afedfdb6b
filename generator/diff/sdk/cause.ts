import type ts from "typescript";
import { compiler } from "../../compiler.js";
import type { ComparedParts } from "./compare-parts.js";
import { referencesIn } from "./references-in.js";

/** What changed in the description, as far as the types tell. */
export interface Cause {
  /** Id of the changed part, such as `components/schemas/Pet` or `operations/listPets`. */
  readonly part: string;
  /** Keys inside the part, as src/schema.ts has them; `[]` for the items of a list. */
  readonly within: readonly string[];
}

/** The id of the part in which a node stands, and the keys from there to the node. */
export function placeOf(node: ts.Node): Cause | undefined {
  const keys: string[] = [];
  let current: ts.Node = node;
  for (; !compiler.isSourceFile(current.parent); current = current.parent) {
    if (compiler.isPropertySignature(current)) keys.unshift((current.name as ts.StringLiteral).text);
    else if (compiler.isArrayTypeNode(current)) keys.unshift("[]");
  }
  const path = /^\/(?:base|revision)\/(.*)$/.exec(current.parent.fileName)?.[1];
  if (path === undefined) return undefined;
  if (path === "src/schema.ts" && compiler.isInterfaceDeclaration(current)) {
    const depth = current.name.text === "components" ? 2 : 1;
    return { part: [current.name.text, ...keys.slice(0, depth)].join("/"), within: keys.slice(depth) };
  }
  const name = (current as ts.DeclarationStatement).name?.text;
  return name === undefined ? undefined : { part: `${path}/${name}`, within: keys };
}

/**
 * Why types part at declared places: the nearest place whose own text changed, or else what it names that changed.
 * @param references ids that a part names
 */
export function causeOf(
  declared: readonly ts.Node[],
  { changed, gone, come }: ComparedParts,
  references: (id: string) => readonly string[],
): Cause | undefined {
  const differs = new Set([...changed, ...gone, ...come]);
  const places = declared.flatMap((node) => placeOf(node) ?? []);
  for (const [index, place] of places.entries()) {
    if (differs.has(place.part) && isOwn(place.part)) return place;
    const named = nearest(referencesIn(declared[index]?.getText() ?? ""), differs, references);
    if (named !== undefined) return { part: named, within: [] };
  }
  const [first] = places;
  const reached = first && nearest([first.part], differs, references);
  return reached === undefined ? first : { part: reached, within: [] };
}

/** Whether a part stands for something of the description, and is not only a name for it. */
function isOwn(part: string): boolean {
  return part.startsWith("components/") || part.startsWith("operations/");
}

/** The first part that differs, by how many names lie between. */
function nearest(
  ids: readonly string[],
  differs: ReadonlySet<string>,
  references: (id: string) => readonly string[],
): string | undefined {
  const waiting = new Set(ids);
  for (const id of waiting) {
    if (differs.has(id) && isOwn(id)) return id;
    for (const named of references(id)) waiting.add(named);
  }
  return undefined;
}
