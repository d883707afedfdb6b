import type ts from "typescript";
import { compiler } from "../../compiler.js";
import { isLiteral, textOf } from "./shape.js";

/** A property that tells objects apart, and which of them have each of its values. */
export interface Cases {
  readonly property: string;
  /** Values as TypeScript. */
  readonly cases: readonly { readonly value: string; readonly members: readonly ts.Type[] }[];
  /** Whether one of the objects stands for all that are not listed. */
  readonly isOpen: boolean;
}

/** The first property with a single value, or a few, in every object; rather one by which no two of them are alike. */
export function casesOf(objects: readonly ts.Type[], checker: ts.TypeChecker): Cases | undefined {
  const [first] = objects;
  const found = (first ? checker.getPropertiesOfType(first) : []).flatMap(
    ({ name }) => casesBy(name, objects, checker) ?? [],
  );
  return found.find(({ cases }) => cases.every(({ members }) => members.length === 1)) ?? found[0];
}

function casesBy(property: string, objects: readonly ts.Type[], checker: ts.TypeChecker): Cases | undefined {
  const byValue = new Map<string, ts.Type[]>();
  let isOpen = false;
  for (const object of objects) {
    const symbol = checker.getPropertyOfType(object, property);
    if (!symbol) return undefined;
    const type = checker.getTypeOfSymbol(symbol);
    for (const value of type.isUnion() ? type.types : [type]) {
      if (value.flags & compiler.TypeFlags.EnumLike) isOpen = true;
      else if (!isLiteral(value)) return undefined;
      else {
        const text = textOf(value, checker);
        const members = byValue.get(text) ?? [];
        byValue.set(text, members);
        members.push(object);
      }
    }
  }
  const cases = [...byValue].map(([value, members]) => ({ value, members }));
  return cases.length > 1 || isOpen ? { property, cases, isOpen } : undefined;
}
