import type ts from "typescript";
import { isLiteral, textOf } from "./shape.js";

/** A property that tells the members of two unions apart, and the members by its values. */
export interface Discriminant {
  readonly property: string;
  /** By value as TypeScript. */
  readonly old: ReadonlyMap<string, ts.Type>;
  readonly new: ReadonlyMap<string, ts.Type>;
}

/** The first property with one literal value, or a few, in every member, none of them in two members of one union. */
export function discriminantOf(
  old: readonly ts.Type[],
  now: readonly ts.Type[],
  checker: ts.TypeChecker,
): Discriminant | undefined {
  const first = old[0] ?? now[0];
  for (const { name } of first ? checker.getPropertiesOfType(first) : []) {
    const [before, after] = [membersBy(name, old, checker), membersBy(name, now, checker)];
    if (before && after) return { property: name, old: before, new: after };
  }
  return undefined;
}

function membersBy(
  property: string,
  members: readonly ts.Type[],
  checker: ts.TypeChecker,
): Map<string, ts.Type> | undefined {
  const byValue = new Map<string, ts.Type>();
  for (const member of members) {
    const symbol = checker.getPropertyOfType(member, property);
    if (!symbol) return undefined;
    const type = checker.getTypeOfSymbol(symbol);
    for (const value of type.isUnion() ? type.types : [type]) {
      const text = textOf(value, checker);
      if (!isUnit(value) || byValue.has(text)) return undefined;
      byValue.set(text, member);
    }
  }
  return byValue;
}

/** The enumeration behind unknown events is a unit type, too. */
function isUnit(type: ts.Type): boolean {
  return isLiteral(type) || type.isLiteral();
}
