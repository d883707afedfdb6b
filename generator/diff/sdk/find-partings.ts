import type ts from "typescript";
import { placeOf } from "./cause.js";
import type { ComparedPackages } from "./compared-packages.js";
import type { ComparedParts } from "./compare-parts.js";
import type { Parting, Root } from "./parting.js";
import { walkTypes, type Pair } from "./walk.js";

/**
 * Every place where the types of both packages part, the nearest to a root first.
 * @param deepest how many steps from a root are gone
 */
export function findPartings(
  roots: readonly Root[],
  packages: ComparedPackages,
  { affected }: ComparedParts,
  deepest: number,
): Parting[] {
  const known = new Map<ts.Node, boolean>();
  const isAffected = (node: ts.Node): boolean => {
    const answer = known.get(node) ?? answerOf(node);
    known.set(node, answer);
    return answer;
  };
  const answerOf = (node: ts.Node): boolean => {
    const place = placeOf(node);
    return place === undefined || affected.has(place.part);
  };
  const pairs = roots.flatMap((root): Pair[] => {
    const [old, now] = [rootType(root, "base", packages), rootType(root, "revision", packages)];
    return old && now ? [{ root, steps: [], old: old.type, new: now.type, declared: [now.node, old.node] }] : [];
  });
  return withoutConsequences(walkTypes(pairs, deepest, { checker: packages.checker, isAffected }));
}

/** A place of a request (`query`, `header`) is required when one of its parameters is: that is told by the parameter. */
function withoutConsequences(partings: readonly Parting[]): Parting[] {
  const demands = ["required-property-added", "property-became-required"];
  const key = ({ root }: Parting, place: string | undefined) => `${root.typeName}.${place}`;
  const told = new Set(
    partings.flatMap((parting) => {
      const [step] = parting.steps;
      return step?.kind === "property" && demands.includes(parting.rule) ? [key(parting, step.name)] : [];
    }),
  );
  return partings.filter(
    (parting) =>
      parting.rule !== "property-became-required" || parting.steps.length > 0 || !told.has(key(parting, parting.name)),
  );
}

/** The type of a root in one of the packages. */
export function rootType(
  { kind, typeName }: Root,
  side: "base" | "revision",
  packages: ComparedPackages,
): { readonly type: ts.Type; readonly node: ts.Node } | undefined {
  const file = kind === "schema" ? "schemas" : kind === "client" ? "client" : "operations";
  return packages.typeOf(side, `src/${file}.ts`, typeName);
}
